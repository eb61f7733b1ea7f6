/// What one victim of hate crime made of the pathway.
///
/// Confidence is that in reporting again, on the scale of the pathway, before and after; nil where it was not asked.
public struct PathwayVisit: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a visit.
    public typealias ID = Identifier<PathwayVisit>

    /// Which visit it is.
    public let id: ID
    /// Who.
    public let victim: Victim.ID
    /// The partner to whom they were offered to go.
    public let partner: PublicBody.ID
    /// Whether they went.
    public let tookUp: Answer
    /// Confidence before.
    public let before: Int?
    /// Confidence after.
    public let after: Int?

    /// An offer and what came of it.
    public init(
        id: ID, by victim: Victim.ID, to partner: PublicBody.ID, tookUp: Answer, before: Int? = nil, after: Int? = nil
    ) {
        self.id = id
        self.victim = victim
        self.partner = partner
        self.tookUp = tookUp
        self.before = before
        self.after = after
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case victim
        case partner
        case tookUp
        case before
        case after
    }
}
