/// How well a field of a rule was checked against a source.
///
/// It is kept per field, never per rulebook.
public enum Verification: String, Hashable, Codable, Sendable, CaseIterable, Comparable {
    /// From memory: no source was seen that says it.
    case unverified
    /// Seen in a source that is not the instrument or an official one, or inferred from the order of a near-verbatim copy.
    case secondary
    /// Seen in the text of the instrument or of an official source.
    case primary

    /// Orders levels from the weakest to the strongest.
    public static func < (left: Verification, right: Verification) -> Bool {
        left.strength < right.strength
    }

    private var strength: Int {
        switch self {
        case .unverified: 0
        case .secondary: 1
        case .primary: 2
        }
    }
}
