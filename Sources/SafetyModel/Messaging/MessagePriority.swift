/// How much a message matters, and how fast.
public struct MessagePriority: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// People need to know at once.
    public static let urgent: MessagePriority = "urgent"
    /// People are to know.
    public static let routine: MessagePriority = "routine"
    /// People are to be less afraid.
    public static let reassurance: MessagePriority = "reassurance"

    /// The codes that this edition of the kit knows.
    public static let known: [MessagePriority] = [
        .urgent, .routine, .reassurance,
    ]
}
