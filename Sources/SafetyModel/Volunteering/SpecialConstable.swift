/// What is recorded of a volunteer because they are a special constable.
public struct SpecialConstable: Hashable, Codable, Sendable {
    /// The force; nil where none is recorded.
    public var force: Force?
    /// The rank; nil where none is recorded.
    public var rank: SpecialRank?
    /// Whether they were attested as a constable, and when.
    public var attested: Milestone
    /// Whether they were authorised to patrol on their own, and when.
    public var independentPatrol: Milestone
    /// The occupation that they declared; nil where none is recorded.
    ///
    /// Whether it was found compatible is the circumstance ``VolunteerCircumstance/occupationCompatible``.
    public var occupation: Personal<String>?

    /// A special constable of whom that much is recorded.
    public init(
        force: Force? = nil, rank: SpecialRank? = nil, attested: Milestone = .notRecorded,
        independentPatrol: Milestone = .notRecorded, occupation: Personal<String>? = nil
    ) {
        self.force = force
        self.rank = rank
        self.attested = attested
        self.independentPatrol = independentPatrol
        self.occupation = occupation
    }

    private enum CodingKeys: String, CodingKey {
        case force
        case rank
        case attested
        case independentPatrol
        case occupation
    }
}
