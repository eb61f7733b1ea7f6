public import PolicyEngine

/// Where a policy's answer is not what a vector expects.
public struct VectorMismatch: Hashable, Sendable, CustomStringConvertible {
    /// The vector.
    public let vector: String
    /// The duty.
    public let duty: DutyID
    /// The occurrence; nil where none exists.
    public let event: EventID?
    /// The member that differs, such as `status` or `due`.
    public let member: String
    /// What the vector expects.
    public let expected: String
    /// What the policy says.
    public let found: String

    /// The difference in one line.
    public var description: String {
        let occurrence = event.map { ", event \($0)" } ?? ""
        return "vector \(vector), duty \(duty)\(occurrence), \(member): expected \(expected), found \(found)"
    }
}
