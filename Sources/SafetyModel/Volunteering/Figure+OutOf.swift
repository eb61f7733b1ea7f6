extension Figure {
    /// A part of a whole, scaled and rounded to a number of places, a half upwards; nil for a whole of nothing.
    init?(_ part: Int, outOf whole: Int, times scale: Int, places: Int) {
        guard whole > 0, part >= 0 else { return nil }
        var factor = scale
        for _ in 0..<places { factor *= 10 }
        let (product, isOverflowing) = part.multipliedReportingOverflow(by: factor)
        guard !isOverflowing else { return nil }
        let rest = product % whole
        self.init(units: product / whole + (rest >= whole - rest ? 1 : 0), places: places)
    }
}
