/// Why policies cannot stand in one register.
public enum RegisterError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two policies share an id.
    case duplicatePolicy(PolicyID)
    /// Two editions of an instrument are in force on the same day.
    case overlappingEditions(PolicyID, PolicyID)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .duplicatePolicy(let id): "policy \(id) stands in the register twice"
        case .overlappingEditions(let first, let second):
            "policies \(first) and \(second), field inForce: two editions of an instrument on the same day"
        }
    }
}
