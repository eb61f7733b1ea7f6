/// In what role somebody who reports through an intermediary stands to the person concerned.
public struct ReferrerRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It happened to them.
    public static let victim: ReferrerRole = "victim"
    /// They saw or heard it.
    public static let witness: ReferrerRole = "witness"
    /// They are a relative or a friend.
    public static let relativeOrFriend: ReferrerRole = "relative-or-friend"
    /// They work with the person.
    public static let supportWorker: ReferrerRole = "support-worker"
    /// They live nearby.
    public static let neighbour: ReferrerRole = "neighbour"

    /// The codes that this edition of the kit knows.
    public static let known: [ReferrerRole] = [
        .victim, .witness, .relativeOrFriend, .supportWorker, .neighbour,
    ]
}
