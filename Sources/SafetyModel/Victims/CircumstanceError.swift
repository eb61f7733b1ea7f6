/// A dated record cannot follow a plain value, which says that the circumstance always was so.
public struct CircumstanceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The circumstance.
    public let circumstance: Circumstance
    /// The plain value that stands.
    public let standing: Bool

    /// The error for that circumstance.
    public init(circumstance: Circumstance, standing: Bool) {
        self.circumstance = circumstance
        self.standing = standing
    }

    /// What stands, and what can be done.
    public var description: String {
        "'\(circumstance)' stands as always \(standing); set it to a history of dated records to say from when"
    }
}
