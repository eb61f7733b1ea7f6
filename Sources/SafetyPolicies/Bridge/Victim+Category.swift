public import CivilTime
public import PolicyEngine
public import SafetyModel

/// Whether a victim is in a category to whom an edition of the Victims' Code gives more, and what decides it.
public struct VictimCategory: Hashable, Sendable {
    /// One ground on which somebody is in the category.
    public struct Ground: Hashable, Sendable {
        /// The fact.
        public let fact: FactID
        /// Whether it holds.
        public let holds: Truth
    }

    /// The edition.
    public let policy: PolicyID
    /// Whether they are: yes where one ground holds, no where none does, whatever else is unknown.
    public let answer: Truth
    /// The grounds of the edition, in its order.
    public let grounds: [Ground]

    /// The facts that would settle it; none where it is settled.
    public var missing: [FactID] {
        answer == .unknown ? grounds.filter { $0.holds == .unknown }.map(\.fact) : []
    }
}

extension Victim {
    /// Whether the edition of the Victims' Code in force on a day gives this victim more than all victims.
    ///
    /// The grounds are those by which the edition's rules tell victims sooner: vulnerable and intimidated ones in 2006,
    /// six categories since 2013, and since 2020 also whoever the provider chose.
    ///
    /// - Parameters:
    ///   - safetyCase: the case in which they are a victim.
    ///   - instant: the instant at which it is asked.
    ///   - edition: the edition.
    ///   - calendar: the working days and the clock.
    /// - Returns: nil for a policy that is no edition of the Code.
    /// - Throws: `PolicyError` or `EvaluationError` where the evidence contradicts itself.
    public func category(
        in safetyCase: Case, at instant: Instant, under edition: PolicyID, on calendar: WorkingCalendar
    ) throws -> VictimCategory? {
        let categories: [PolicyID: Condition] = [
            .victimsCode2006: .enhanced2006, .victimsCode2013: .enhanced2013, .victimsCode2015: .enhanced2013,
            .victimsCode2020: .enhanced2020,
        ]
        guard let condition = categories[edition], case .any(let grounds) = condition,
            let code = try VictimsCode.editions().first(where: { $0.id == edition })
        else { return nil }
        let citation = Citation.victimsCode(
            edition.rawValue, "categories of victims", located: .unverified, seenIn: [])
        let asked = [condition] + grounds
        let policy = try Policy(
            code.id, title: code.title, instrument: code.instrument, bindingForce: code.bindingForce,
            inForce: code.inForce, status: code.status, jurisdiction: code.jurisdiction, facts: code.facts,
            criteria: asked.enumerated().map { position, condition in
                Criterion(
                    CriterionID(rawValue: "category-\(position)"), citing: citation,
                    asking: "Is the victim in a category to whom more is given?", kind: .eligibility,
                    requiring: [Requirement("ground", "The ground", condition, verification: .unverified)])
            })
        let events = Evidence(for: self, in: safetyCase)
        let answers = try policy.findings(from: Evidence(facts: events.facts), asOf: instant, on: calendar)
            .map(\.answer)
        let facts = grounds.compactMap { ground in if case .fact(let id) = ground { id } else { nil } }
        return VictimCategory(
            policy: edition, answer: answers.first ?? .unknown,
            grounds: zip(facts, answers.dropFirst()).map { VictimCategory.Ground(fact: $0, holds: $1) })
    }
}
