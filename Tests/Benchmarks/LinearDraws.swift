/// The numbers that all peers draw: a linear congruential generator modulo 2⁶⁴, of which the upper 31 bits are taken.
///
/// A record takes its draws in a row, always the same number of them.
struct LinearDraws {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The next draw, from 0 up to and without 2³¹.
    mutating func next() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33)
    }
}
