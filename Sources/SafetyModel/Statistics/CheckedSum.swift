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
}
