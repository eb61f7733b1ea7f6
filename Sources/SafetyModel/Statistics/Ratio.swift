/// A part of a positive whole, compared and rounded exactly.
struct Ratio {
    let part: Int
    let whole: Int

    /// That part of that whole; nil where the whole is not positive.
    init?(_ part: Int, of whole: Int) {
        guard whole > 0 else { return nil }
        self.part = part
        self.whole = whole
    }

    /// The percentage to one decimal place, rounded half away from zero; nil where it is out of range.
    var percentage: Figure? {
        quotient(times: 1000).map { Figure(units: $0, places: 1) }
    }

    /// The part times a factor by the whole, rounded half away from zero; nil where it is out of range.
    func quotient(times factor: Int) -> Int? {
        let product = part.magnitude.multipliedFullWidth(by: factor.magnitude)
        guard product.high < whole.magnitude else { return nil }
        let (quotient, remainder) = whole.magnitude.dividingFullWidth(product)
        guard quotient < UInt(Int.max) else { return nil }
        let rounded = remainder >= whole.magnitude - remainder ? quotient + 1 : quotient
        return part.signum() * factor.signum() < 0 ? -Int(rounded) : Int(rounded)
    }

    /// Whether the part times a hundred is less than, equal to or greater than a percentage of the whole.
    func compare(toPercentage target: Figure) -> Order {
        let scale = (0..<target.places).reduce(1) { scale, _ in scale * 10 }
        let left = Product(part, 100, scale)
        let right = Product(target.units, whole, 1)
        return Order(left, right)
    }

    /// Whether this is a smaller, an equal or a greater share than the other.
    func compare(to other: Ratio) -> Order {
        Order(Product(part, other.whole, 1), Product(other.part, whole, 1))
    }
}

/// How one number stands to another.
enum Order {
    case less, equal, greater

    init<Value: Comparable>(_ left: Value, _ right: Value) {
        self = left < right ? .less : left == right ? .equal : .greater
    }
}

/// The product of three whole numbers, exact, for comparison.
private struct Product: Comparable {
    private let isNegative: Bool
    private let limbs: [UInt64]

    init(_ first: Int, _ second: Int, _ third: Int) {
        let factors = [first, second, third]
        var limbs: [UInt64] = [1, 0, 0, 0]
        for factor in factors {
            var carry: UInt64 = 0
            for index in limbs.indices {
                let (high, low) = limbs[index].multipliedFullWidth(by: UInt64(factor.magnitude))
                let (sum, overflow) = low.addingReportingOverflow(carry)
                limbs[index] = sum
                carry = high + (overflow ? 1 : 0)
            }
        }
        self.limbs = limbs
        isNegative = factors.contains(0) ? false : factors.count { $0 < 0 } % 2 == 1
    }

    static func < (left: Product, right: Product) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        let isSmaller = left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
        let isEqual = left.limbs == right.limbs
        return left.isNegative ? !isSmaller && !isEqual : isSmaller
    }
}
