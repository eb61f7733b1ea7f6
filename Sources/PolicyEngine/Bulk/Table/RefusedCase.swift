/// A case that cannot be judged, and why; the others are.
public struct RefusedCase: Hashable, Sendable {
    /// The case's number in its table.
    public let number: Int
    /// What is wrong with it.
    public let fault: CaseFault

    /// That case, refused for that reason.
    public init(number: Int, fault: CaseFault) {
        self.number = number
        self.fault = fault
    }
}
