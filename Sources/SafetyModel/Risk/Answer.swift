/// An answer that may be missing: yes, no, or nobody knows.
public enum Answer: String, Hashable, CaseIterable, Codable, Sendable {
    /// It is so.
    case yes
    /// It is not so.
    case no
    /// Nobody knows, or nobody asked.
    case unknown

    /// The answer for a value that may be missing.
    public init(_ value: Bool?) {
        switch value {
        case .none: self = .unknown
        case .some(true): self = .yes
        case .some(false): self = .no
        }
    }
}
