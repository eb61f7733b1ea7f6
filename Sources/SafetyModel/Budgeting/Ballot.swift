public import CivilTime

/// What one voter chose.
public struct Ballot: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a ballot.
    public typealias ID = Identifier<Ballot>

    /// How a ballot was cast.
    public enum Channel: String, Hashable, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
        /// On paper, entered later.
        case paper
        /// Online.
        case online
    }

    /// Which ballot it is.
    public let id: ID
    /// The right with which it was cast.
    public let right: VotingRight.ID
    /// How it was cast.
    public let channel: Channel
    /// When it was cast; for paper, when it went into the box.
    public let cast: Instant
    /// The proposals chosen; where the form is ranked, the best first.
    public let choices: [Proposal.ID]

    /// A ballot for those proposals.
    public init(
        id: ID, with right: VotingRight.ID, by channel: Channel, cast: Instant, for choices: [Proposal.ID]
    ) {
        self.id = id
        self.right = right
        self.channel = channel
        self.cast = cast
        self.choices = choices
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case right
        case channel
        case cast
        case choices
    }
}
