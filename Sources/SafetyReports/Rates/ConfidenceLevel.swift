/// How often an interval made this way holds the true value.
public enum ConfidenceLevel: String, Hashable, CaseIterable, Codable, Sendable {
    /// Nine times in ten.
    case ninety = "90"
    /// Nineteen times in twenty.
    case ninetyFive = "95"
    /// Ninety-nine times in a hundred.
    case ninetyNine = "99"

    /// The share of intervals that miss the true value, such as 0.05.
    var miss: Double {
        switch self {
        case .ninety: 0.1
        case .ninetyFive: 0.05
        case .ninetyNine: 0.01
        }
    }

    /// How many standard errors the interval reaches to either side, from tables of the normal distribution.
    var reach: Double {
        switch self {
        case .ninety: 1.6448536269514722
        case .ninetyFive: 1.959963984540054
        case .ninetyNine: 2.5758293035489004
        }
    }
}
