/// Why a report was closed without a reply.
public struct NoFeedbackReason: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Whoever made the report did not want to be known.
    public static let anonymous: NoFeedbackReason = "anonymous"
    /// They could not be reached.
    public static let notReached: NoFeedbackReason = "not-reached"
    /// No safe way to reach them is known.
    public static let noSafeWay: NoFeedbackReason = "no-safe-way"
    /// A reply would harm an investigation or somebody's safety.
    public static let wouldHarm: NoFeedbackReason = "would-harm"

    /// The codes that this edition of the kit knows.
    public static let known: [NoFeedbackReason] = [.anonymous, .notReached, .noSafeWay, .wouldHarm]
}
