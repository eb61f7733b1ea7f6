/// Where an edition stands in its life.
public enum PolicyStatus: String, Hashable, Codable, Sendable, CaseIterable {
    case draft
    case announced
    case inForce = "in-force"
    case superseded
    case withdrawn

    /// Whether the edition can found a duty in its days in force: a draft or an announced one founds nothing.
    public var foundsDuties: Bool {
        switch self {
        case .draft, .announced, .withdrawn: false
        case .inForce, .superseded: true
        }
    }
}
