public import CivilTime

/// A decision that an office takes.
public struct OfficeDecision: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a decision.
    public typealias ID = Identifier<OfficeDecision>

    /// Which decision it is.
    public let id: ID
    /// What is decided, in words that name and describe no person.
    public let what: String
    /// What kind of decision it is.
    public let kind: DecisionKind
    /// Which office takes it.
    public let office: Office
    /// On which UK civil day.
    public let day: CivilDate

    /// A decision of that office.
    public init(id: ID, _ what: String, _ kind: DecisionKind, by office: Office, on day: CivilDate) {
        self.id = id
        self.what = what
        self.kind = kind
        self.office = office
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case what
        case kind
        case office
        case day
    }
}

extension Office {
    /// Whether a kind of decision is the office's to take; nil for a post or a kind of which the kit does not know.
    ///
    /// How the force is deployed is for whoever directs and controls it; plan, budget, commissioning and who is chief
    /// constable are for whoever holds to account. An office that supports takes none of these.
    public func decides(_ kind: DecisionKind) -> Bool? {
        guard let function, kind.isKnown else { return nil }
        return switch function {
        case .directionAndControl: kind == .operational
        case .holdingToAccount: kind != .operational
        case .support: false
        }
    }
}
