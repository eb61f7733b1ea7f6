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

    /// The answer as a value that may be missing.
    public var value: Bool? {
        switch self {
        case .yes: true
        case .no: false
        case .unknown: nil
        }
    }
}

extension Share {
    /// The share of yes among those answers.
    public init(answers: some Sequence<Answer>) {
        self.init(of: answers.map(\.value))
    }
}
