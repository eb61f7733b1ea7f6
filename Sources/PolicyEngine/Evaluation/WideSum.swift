/// A whole number of 128 bits: wide enough for the sum of any times, and for one of them times any count.
///
/// The standard library's own is there from macOS 15 on only.
struct WideSum: Hashable, Comparable {
    private var high: Int64 = 0
    private var low: UInt64 = 0

    init() {}

    /// One number as many times as the count.
    init(_ number: Int64, times count: Int) {
        let product = number.multipliedFullWidth(by: Int64(count))
        high = product.high
        low = product.low
    }

    mutating func add(_ number: Int64) {
        let (sum, carries) = low.addingReportingOverflow(UInt64(bitPattern: number))
        low = sum
        high += (number < 0 ? -1 : 0) + (carries ? 1 : 0)
    }

    mutating func add(_ other: WideSum) {
        let (sum, carries) = low.addingReportingOverflow(other.low)
        low = sum
        high += other.high + (carries ? 1 : 0)
    }

    /// As many times that, for a number from 0 on.
    func times(_ factor: Int) -> WideSum {
        let product = low.multipliedFullWidth(by: UInt64(factor))
        var result = WideSum()
        result.low = product.low
        result.high = high * Int64(factor) + Int64(bitPattern: product.high)
        return result
    }

    /// Below, at or above zero where it is less than, equal to or more than the other.
    func order(beside other: WideSum) -> Int { self < other ? -1 : self == other ? 0 : 1 }

    /// The nearest floating-point number, for showing.
    var approximation: Double {
        Double(high) * 18_446_744_073_709_551_616 + Double(low)
    }

    static func < (left: WideSum, right: WideSum) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
