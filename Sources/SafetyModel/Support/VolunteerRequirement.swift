public import CivilTime

/// What an organisation asks of its volunteers in a role before they meet a victim.
///
/// It is the organisation's own rule, with the grade of vetting and the competences that it names.
public struct VolunteerRequirement: Hashable, Codable, Sendable {
    /// The role.
    public let role: VolunteerRole
    /// The grade of vetting.
    public let vetting: VettingGrade
    /// What they must be trained in.
    public let competences: [Competence]

    /// A requirement for a role.
    public init(for role: VolunteerRole, vetted vetting: VettingGrade, trainedIn competences: [Competence]) {
        self.role = role
        self.vetting = vetting
        self.competences = competences
    }

    /// Whether a volunteer may be sent out on a UK civil day, and what stands against it.
    public func readiness(of volunteer: Volunteer, on day: CivilDate) -> VolunteerReadiness {
        var unmet: [VolunteerReadiness.Ground] = []
        var unknown: [VolunteerReadiness.Ground] = []
        if volunteer.role != role { unmet.append(.role) }
        if volunteer.state != .serving { unmet.append(.notServing) }
        if let clearances = volunteer.clearances {
            let holds = clearances.contains { clearance in
                clearance.grade == vetting && clearance.granted <= day && clearance.ended.map { day < $0 } ?? true
            }
            if !holds { unmet.append(.vetting) }
        } else {
            unknown.append(.vetting)
        }
        for competence in competences {
            guard let trainings = volunteer.trainings else {
                unknown.append(.training(competence))
                continue
            }
            let holds = trainings.contains { training in
                training.competence == competence && training.achieved <= day
                    && training.validThrough.map { day <= $0 } ?? true
            }
            if !holds { unmet.append(.training(competence)) }
        }
        return VolunteerReadiness(volunteer: volunteer.id, unmet: unmet, unknown: unknown)
    }

    /// The volunteers who may be sent out on a UK civil day, in the order in which they are given.
    public func deployable(among volunteers: [Volunteer], on day: CivilDate) -> [Volunteer.ID] {
        volunteers.map { readiness(of: $0, on: day) }.filter { $0.isReady == .yes }.map(\.volunteer)
    }

    /// Asks that a volunteer may be sent out on a UK civil day.
    ///
    /// - Throws: ``Rejection`` by `volunteer-is-ready-for-victims` naming what is not met or not known.
    public func requireReady(_ volunteer: Volunteer, on day: CivilDate) throws(Rejection) {
        let readiness = readiness(of: volunteer, on: day)
        guard readiness.isReady == .yes else {
            throw Rejection(
                .volunteerIsReadyForVictims, "volunteer \(volunteer.id)",
                found: "on \(day), not met: \(readiness.unmet); not known: \(readiness.unknown)")
        }
    }

    private enum CodingKeys: String, CodingKey {
        case role
        case vetting
        case competences
    }
}
