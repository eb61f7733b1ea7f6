/// Where an edition stands in its life.
public enum PolicyStatus: String, Hashable, Codable, Sendable, CaseIterable {
    case draft
    case announced
    /// Made law, and not begun, or not known to have begun.
    case enacted
    case inForce = "in-force"
    case superseded
    case withdrawn

    /// Whether the edition can found a duty in its days in force.
    ///
    /// A draft, an announced and a not commenced one founds nothing. What was withdrawn held until then.
    public var foundsDuties: Bool {
        switch self {
        case .draft, .announced, .enacted: false
        case .inForce, .superseded, .withdrawn: true
        }
    }
}
