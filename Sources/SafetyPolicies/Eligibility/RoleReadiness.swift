public import CivilTime
public import PolicyEngine
public import SafetyModel

/// Whether a volunteer may do what a role asks for at an instant, part by part.
public struct RoleReadiness: Hashable, Sendable {
    /// Who.
    public let volunteer: Volunteer.ID
    /// Whether they serve in the role.
    public let serves: Truth
    /// Whether a clearance of a sufficient grade is held, whatever its age.
    public let holdsClearance: Truth
    /// What the rule says of the age of the sufficient clearances that are held; empty where none is asked for or held.
    public let vetting: [Finding]
    /// Whether the training is completed and in date.
    public let isTrained: Truth
    /// The training that is lacking, sorted.
    public let lacking: [Competence]

    /// Whether a clearance that is held is still good by the rule on its grade.
    public var isVetted: Truth {
        if holdsClearance != .yes { return holdsClearance }
        guard let first = vetting.first else { return .yes }
        return vetting.dropFirst().reduce(first.answer) { $0 || $1.answer }
    }

    /// Whether they may do it.
    public var answer: Truth { serves && isVetted && isTrained }

    /// Lets them do it only where it is known that they may.
    ///
    /// - Throws: `CriterionUnmet`, which names the rule on the grade and its source, where a clearance is held and has
    ///   run out; ``/SafetyModel/Rejection`` where they do not serve, hold no sufficient clearance or lack training.
    public func requireReady() throws {
        let subject = "volunteer \(volunteer)"
        guard serves == .yes else {
            throw Rejection(.volunteerServes, subject, found: "they do not serve in the role")
        }
        if isVetted != .yes {
            try vetting.last?.requireYes()
            throw Rejection(
                .gradeMeetsRole, subject,
                found: holdsClearance == .no ? "none that is enough is held" : "whether one is held is not known")
        }
        guard isTrained == .yes else {
            let names = lacking.map(\.rawValue).joined(separator: ", ")
            throw Rejection(
                .trainedBeforeService, subject,
                found: isTrained == .no ? "not completed, or not in date: \(names)" : "no training is recorded")
        }
    }
}

extension Volunteers {
    /// Whether some volunteers may do what a role asks for at an instant, in their order.
    ///
    /// - Parameters:
    ///   - volunteers: of whom it is asked.
    ///   - profile: what the role asks.
    ///   - instant: when.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` or `CivilTimeError` where the instant
    ///   lies outside the clock.
    public static func readiness(
        of volunteers: [Volunteer], for profile: RoleProfile, at instant: Instant,
        calendar: WorkingCalendar = .englandAndWales
    ) throws -> [RoleReadiness] {
        let day = try calendar.clock.date(at: instant)
        return try volunteers.map { volunteer in
            let held = profile.vetting.isEmpty ? [] : profile.sufficientClearances(of: volunteer, on: day)
            let findings = try (held ?? []).compactMap { try Vetting.finding(on: $0, at: instant, calendar: calendar) }
            let lacking = profile.lackingTraining(of: volunteer, on: day)
            let isHeld: Truth = profile.vetting.isEmpty ? .yes : held.map { $0.isEmpty ? .no : .yes } ?? .unknown
            return RoleReadiness(
                volunteer: volunteer.id,
                serves: volunteer.role == profile.role && volunteer.state(at: instant) == .serving ? .yes : .no,
                // A grade without a rule is held for a time that nobody knows here.
                holdsClearance: isHeld == .yes && findings.isEmpty && !profile.vetting.isEmpty ? .unknown : isHeld,
                vetting: findings, isTrained: lacking.map { $0.isEmpty ? .yes : .no } ?? .unknown,
                lacking: lacking?.sorted() ?? [])
        }
    }
}
