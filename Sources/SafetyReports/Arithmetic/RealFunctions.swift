/// The few functions of real numbers that the standard library leaves to the platform.
///
/// Written here so that a figure does not depend on the platform's mathematical library.
enum RealFunctions {
    private static let halfLogTwoPi = 0.918938533204672741780329736406

    /// The natural logarithm; the argument is above zero and finite.
    static func log(_ number: Double) -> Double {
        let centred = number.significand > 2.0.squareRoot()
        let significand = centred ? number.significand / 2 : number.significand
        let exponent = Double(Int(number.exponent) + (centred ? 1 : 0))
        // ln m = 2 artanh((m − 1) / (m + 1)), where |(m − 1) / (m + 1)| is below 0.172.
        let ratio = (significand - 1) / (significand + 1)
        var power = ratio
        var sum = 0.0
        for denominator in stride(from: 1.0, through: 25.0, by: 2.0) {
            sum += power / denominator
            power *= ratio * ratio
        }
        return exponent * 0.693147180559945309417232121458 + 2 * sum
    }

    /// The exponential; zero far below zero and infinity far above.
    static func exp(_ number: Double) -> Double {
        guard number > -700 else { return 0 }
        guard number < 700 else { return .infinity }
        let steps = (number / 0.693147180559945309417232121458).rounded()
        let rest = number - steps * 0.693147180559945309417232121458
        var term = 1.0
        var sum = 1.0
        for order in 1...20 {
            term *= rest / Double(order)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(steps), significand: sum)
    }

    /// The logarithm of the gamma function, by Stirling's series; the argument is above zero.
    static func logGamma(_ number: Double) -> Double {
        var shifted = number
        var correction = 0.0
        while shifted < 12 {
            correction += log(shifted)
            shifted += 1
        }
        let inverse = 1 / shifted
        let square = inverse * inverse
        let series =
            inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))))
        return (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + series - correction
    }

    /// The regularised incomplete beta function: the share of the beta distribution below `point`, which is in 0...1.
    static func incompleteBeta(_ point: Double, _ first: Double, _ second: Double) -> Double {
        guard point > 0 else { return 0 }
        guard point < 1 else { return 1 }
        // The continued fraction converges quickly on this side of the mean; the other side is its mirror image.
        let scale = exp(
            logGamma(first + second) - logGamma(first) - logGamma(second) + first * log(point)
                + second * log(1 - point))
        return point < (first + 1) / (first + second + 2)
            ? scale * betaFraction(point, first, second) / first
            : 1 - scale * betaFraction(1 - point, second, first) / second
    }

    /// The continued fraction of the incomplete beta function, by Lentz's method.
    private static func betaFraction(_ point: Double, _ first: Double, _ second: Double) -> Double {
        let tiny = 1e-300
        func away(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
        var numerator = 1.0
        var denominator = 1 / away(1 - (first + second) * point / (first + 1))
        var fraction = denominator
        for step in 1...10_000 {
            let count = Double(step)
            let even = count * (second - count) * point / ((first + 2 * count - 1) * (first + 2 * count))
            denominator = 1 / away(1 + even * denominator)
            numerator = away(1 + even / numerator)
            fraction *= denominator * numerator
            let odd =
                -(first + count) * (first + second + count) * point
                / ((first + 2 * count) * (first + 2 * count + 1))
            denominator = 1 / away(1 + odd * denominator)
            numerator = away(1 + odd / numerator)
            let change = denominator * numerator
            fraction *= change
            if (change - 1).magnitude < 1e-15 { break }
        }
        return fraction
    }
}
