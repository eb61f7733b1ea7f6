extension JSONNumber {
    /// The number times ten to that power, rounded to the nearest whole number from the digits as they are written,
    /// halves away from zero; nil beyond the range.
    func rounded(timesTenTo power: Int) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard let mantissa = parts.first, parts.count == 1 || Int(parts[1]) != nil else { return nil }
        let exponent = parts.count == 1 ? 0 : Int(parts[1]) ?? 0
        let sides = mantissa.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let digits = sides.joined().compactMap(\.wholeNumberValue)
        let (shift, isTooFar) = (sides.first?.count ?? 0).addingReportingOverflow(exponent)
        let (kept, isBeyond) = shift.addingReportingOverflow(power)
        if isTooFar || isBeyond { return digits.allSatisfy { $0 == 0 } || exponent < 0 ? 0 : nil }
        guard let whole = Self.number(of: digits, places: kept) else { return nil }
        return text.hasPrefix("-") ? -whole : whole
    }

    /// The number of the first digits, with zeros where there are fewer, rounded by the digit that follows.
    private static func number(of digits: [Int], places: Int) -> Int? {
        guard places >= 0 else { return 0 }
        var number = 0
        for digit in digits.prefix(places) {
            let (tens, isBeyond) = number.multipliedReportingOverflow(by: 10)
            let (sum, isAbove) = tens.addingReportingOverflow(digit)
            if isBeyond || isAbove { return nil }
            number = sum
        }
        if places < digits.count { return digits[places] >= 5 ? number + 1 : number }
        guard number != 0 else { return 0 }
        for _ in digits.count..<places {
            let (tens, isBeyond) = number.multipliedReportingOverflow(by: 10)
            if isBeyond { return nil }
            number = tens
        }
        return number
    }
}
