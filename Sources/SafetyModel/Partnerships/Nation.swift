/// A nation whose law says who makes up a partnership.
public enum Nation: String, Hashable, CaseIterable, Codable, Sendable {
    /// England.
    case england
    /// Wales.
    case wales
}
