public import PolicyEngine
public import SafetyModel

extension Evidence {
    /// What a case says about one victim, as facts and events.
    ///
    /// A victim's capacity answers the questions that it settles by itself: whether they are a business, a bereaved
    /// close relative, or the parent of a victim under 18. A circumstance that was recorded holds over it. All else
    /// that was not recorded stays unknown.
    public init(for victim: Victim, in safetyCase: Case) {
        var facts: [FactID: FactHistory] = [:]
        for (circumstance, value) in Evidence.settled(by: victim.kind) {
            facts[FactID(circumstance)] = .known(.truth(value))
        }
        for (circumstance, history) in victim.circumstances {
            facts[FactID(circumstance)] = FactHistory(history)
        }
        self.init(
            facts: facts, events: safetyCase.timeline.map { Event($0) },
            markers: Set(safetyCase.markers.map { Marker($0.rawValue) }),
            beneficiary: BeneficiaryID(victim.id.description))
    }

    /// What a case says where nothing is known of any victim: open data publish none.
    public init(forUnknownVictimOf safetyCase: Case) {
        self.init(
            events: safetyCase.timeline.filter { $0.beneficiaries.isEmpty }.map { Event($0) },
            markers: Set(safetyCase.markers.map { Marker($0.rawValue) }))
    }

    private static func settled(by kind: Victim.Kind) -> [Circumstance: Bool] {
        switch kind {
        case .person: [.isBusiness: false]
        case .bereavedRelative: [.isBusiness: false, .bereavedCloseRelative: true]
        case .parent: [.isBusiness: false, .parentOfUnder18: true]
        case .business: [.isBusiness: true]
        }
    }
}

extension FactID {
    /// The fact that asks for that circumstance of the victim.
    public init(_ circumstance: Circumstance) {
        self.init(rawValue: "victim.\(circumstance.rawValue)")
    }
}
