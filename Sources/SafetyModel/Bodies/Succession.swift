/// Who stands in a body's place on a day: itself, its successors, their successors, or nobody.
public struct Succession: Hashable, Sendable {
    /// The bodies that stand in its place, in the order of the register.
    public let certain: [PublicBody.ID]
    /// The bodies that may stand in its place: what is known of lifespans does not say.
    public let possible: [PublicBody.ID]

    /// The bodies that stand, and those that may.
    public init(certain: [PublicBody.ID], possible: [PublicBody.ID]) {
        self.certain = certain
        self.possible = possible
    }

    /// True where nothing unknown bears on the answer.
    public var isSettled: Bool { possible.isEmpty }
}
