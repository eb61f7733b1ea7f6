/// In what form two sides come together.
public enum RestorativeForm: String, Hashable, CaseIterable, Codable, Sendable {
    /// They meet.
    case direct
    /// They exchange messages through the facilitator.
    case indirect
}
