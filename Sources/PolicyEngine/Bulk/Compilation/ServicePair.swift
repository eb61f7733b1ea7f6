/// A kind of event that starts a clock, with the kinds that answer it.
struct ServicePair: Hashable, Sendable {
    let start: Int
    /// In ascending order; nothing answers where there are none.
    let services: [Int]
}
