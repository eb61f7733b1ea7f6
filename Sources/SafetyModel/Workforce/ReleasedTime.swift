/// The time of officers that others set free.
public struct ReleasedTime: Hashable, Sendable {
    /// The minutes that officers would have worked otherwise.
    public let minutes: Int
    /// The minutes of which nobody recorded whether officers would have.
    public let unknown: Int
}
