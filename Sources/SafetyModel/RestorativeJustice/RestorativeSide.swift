/// A side of a restorative process.
public enum RestorativeSide: String, Hashable, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// Who was harmed.
    case harmed
    /// Who did the harm.
    case responsible

    /// The other side.
    public var other: RestorativeSide {
        switch self {
        case .harmed: .responsible
        case .responsible: .harmed
        }
    }
}
