/// One failure of a ``FaultyStore``: the how-manieth of which calls, and how.
public struct PlannedFault: Hashable, Sendable {
    /// How the call fails.
    public let fault: StoreFault
    /// The how-manieth of the calls in question it is, counted from 1 over the life of the store.
    public let number: Int
    /// Which calls are counted.
    public let calls: Set<StoreCall>

    /// The failure of the n-th of those calls; of the n-th call of any kind, unless said otherwise.
    public init(_ fault: StoreFault, at number: Int, of calls: Set<StoreCall> = Set(StoreCall.allCases)) {
        self.fault = fault
        self.number = number
        self.calls = calls
    }
}
