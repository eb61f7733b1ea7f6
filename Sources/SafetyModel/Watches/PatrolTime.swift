/// How long patrols went.
public struct PatrolTime: Hashable, Sendable {
    /// How many patrols.
    public let patrols: Int
    /// The minutes that they lasted.
    public let minutes: Int
    /// The minutes that the citizens gave, each citizen's counted.
    public let walkerMinutes: Int
}
