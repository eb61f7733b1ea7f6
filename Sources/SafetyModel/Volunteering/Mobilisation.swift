/// Who of a reserve comes at some notice.
public struct Mobilisation: Hashable, Sendable {
    /// Nobody.
    public init() {}

    /// Those who come.
    public internal(set) var available: [Reservist.ID] = []
    /// Those who would come in time and cannot: not serving, not trained, or their days used up.
    public internal(set) var unavailable: [Reservist.ID] = []
    /// Those of whom that is not known.
    public internal(set) var unknown: [Reservist.ID] = []
}
