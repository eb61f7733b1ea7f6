/// What a complainant waits for.
public enum ComplaintStep: String, Hashable, CaseIterable, Codable, Sendable {
    /// To be told that the complaint came in.
    case acknowledgement
    /// To be told how it goes, again and again until the outcome.
    case update
    /// The outcome.
    case outcome
}
