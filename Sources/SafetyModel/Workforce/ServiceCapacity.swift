/// What a service gives in a week.
public struct ServiceCapacity: Hashable, Sendable {
    /// The minutes of staff.
    public let staffMinutes: Int
    /// The minutes of volunteers.
    public let volunteerMinutes: Int
    /// The roles whose minutes nobody counted, which are in neither number.
    public let uncounted: [String]
}
