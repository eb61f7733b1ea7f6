/// How long somebody who reported something heard nothing.
public struct Silence: Hashable, Sendable {
    /// How long it lasted, or has lasted so far.
    public let length: Duration
    /// Whether it is over.
    public let isOver: Bool
}
