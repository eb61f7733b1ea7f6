extension Int {
    /// The sum with another number, or the number of the range that is nearest to it.
    func addingCapped(_ other: Int) -> Int {
        let (sum, isTooLarge) = addingReportingOverflow(other)
        return isTooLarge ? (other < 0 ? .min : .max) : sum
    }

    /// The product with another number, or the number of the range that is nearest to it.
    func multipliedCapped(by other: Int) -> Int {
        let (product, isTooLarge) = multipliedReportingOverflow(by: other)
        return isTooLarge ? ((self < 0) == (other < 0) ? .max : .min) : product
    }
}

extension Sequence<Int> {
    /// The sum; nil where it, or a sum on the way, is out of range.
    var checkedSum: Int? {
        var total = 0
        for number in self {
            let (sum, isTooLarge) = total.addingReportingOverflow(number)
            guard !isTooLarge else { return nil }
            total = sum
        }
        return total
    }

    /// The sum of numbers; the nearest number of the range where it, or a sum on the way, is beyond it.
    ///
    /// Such numbers count people or minutes, so a sum out of range is of no real record; it must not crash either.
    var cappedSum: Int { reduce(0) { $0.addingCapped($1) } }
}
