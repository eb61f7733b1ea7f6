/// What became of those whose time as cadets is over.
public struct CadetProgression: Hashable, Sendable {
    /// How many are cadets no more.
    public let finished: Int
    /// How many of them went on to what.
    public let wentOn: [CadetDestination: Int]
    /// Of how many it is not recorded, which is not that they went on to nothing.
    public let unknown: Int
}
