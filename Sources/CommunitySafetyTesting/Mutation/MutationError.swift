public import PolicyEngine

/// The unchanged rules already differ from what the vectors expect, so mutants would teach nothing.
public struct MutationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The duty.
    public let duty: DutyID
    /// In what it differs.
    public let mismatches: [VectorMismatch]

    /// The differences, a line each.
    public var description: String {
        "duty \(duty) differs from its vectors before anything is changed:\n"
            + mismatches.map(\.description).joined(separator: "\n")
    }
}
