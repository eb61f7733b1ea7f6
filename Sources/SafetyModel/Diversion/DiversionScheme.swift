/// A scheme under which somebody keeps conditions instead of being prosecuted.
public struct DiversionScheme: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Deferred prosecution after the manner of Checkpoint in Durham.
    public static let checkpoint: DiversionScheme = "checkpoint"
    /// A conditional caution for an adult.
    public static let conditionalCaution: DiversionScheme = "conditional-caution"

    /// The codes that this edition of the kit knows.
    public static let known: [DiversionScheme] = [.checkpoint, .conditionalCaution]
}
