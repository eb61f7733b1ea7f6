public import CivilTime

/// That a guardian agreed that a child may be a cadet.
public struct GuardianConsent: Hashable, Codable, Sendable {
    /// Who agreed, as related to the child.
    public let relation: GuardianRelation
    /// Their name.
    public let name: Personal<String>
    /// The UK civil day on which they agreed.
    public let given: CivilDate

    /// The consent of somebody so related, given on that day.
    public init(of relation: GuardianRelation, name: Personal<String>, given: CivilDate) {
        self.relation = relation
        self.name = name
        self.given = given
    }

    private enum CodingKeys: String, CodingKey {
        case relation
        case name
        case given
    }
}
