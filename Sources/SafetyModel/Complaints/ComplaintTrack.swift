/// In which way a complaint is dealt with.
public enum ComplaintTrack: String, Hashable, CaseIterable, Codable, Sendable {
    /// Early and informally.
    case early
    /// Formally.
    case formal
}
