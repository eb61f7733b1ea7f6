public import SafetyModel

/// A table cannot be made or published as it is asked; never says a count.
public struct SuppressionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public struct Code: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The least count that may be shown is below two, so nothing would be protected.
        public static let threshold: Code = "threshold"
        /// A breakdown, or one of its lines, is empty.
        public static let emptyBreakdown: Code = "empty-breakdown"
        /// Two lines of a breakdown have the same label or the same values.
        public static let repeatedCategory: Code = "repeated-category"
        /// Two breakdowns, or a breakdown and the scope, are of one dimension.
        public static let repeatedDimension: Code = "repeated-dimension"
        /// The counts do not have the shape of the breakdowns, or one is negative.
        public static let counts: Code = "counts"
        /// What is shown is not what the rule lets be shown, or gives a hidden cell away.
        public static let unprotected: Code = "unprotected"
        /// However much of the table is hidden, with what was published before a protected count follows.
        public static let earlierReleases: Code = "earlier-releases"
        /// A release of that name was published already.
        public static let repeatedRelease: Code = "repeated-release"
        /// A dimension was published over other finest values that also claim to be all there are.
        public static let valuesDisagree: Code = "values-disagree"
        /// The tables published so far are too many or too finely crossed to be audited together.
        public static let tooLarge: Code = "too-large"

        /// The codes that this edition of the kit knows.
        public static let known: [Code] = [
            .threshold, .emptyBreakdown, .repeatedCategory, .repeatedDimension, .counts, .unprotected,
            .earlierReleases, .repeatedRelease, .valuesDisagree, .tooLarge,
        ]
    }

    /// What is wrong.
    public let code: Code
    /// Of what: a dimension, a subject, the earlier releases.
    public let subject: String

    init(_ code: Code, _ subject: String) {
        self.code = code
        self.subject = subject
    }

    /// What is wrong with what, and what would be accepted.
    public var description: String {
        switch code {
        case .threshold: "a threshold of \(subject) protects nothing: at least 2 is needed"
        case .emptyBreakdown: "the breakdown by \(subject) needs at least one line, and each line a value"
        case .repeatedCategory: "the breakdown by \(subject) needs lines of different labels and values"
        case .repeatedDimension: "\(subject) may stand in the rows, the columns or the scope, and only once"
        case .counts: "the counts of \(subject) need one number, 0 or more, for each row and column value"
        case .unprotected: "the table of \(subject) shows what gives a protected count away"
        case .earlierReleases: "the table of \(subject) cannot be published beside them: a protected count would follow"
        case .repeatedRelease: "release \(subject) is published already"
        case .valuesDisagree:
            "\(subject) is published already over other finest values: name the lines by values common to both"
        default: "the tables of \(subject) are too large to be audited together"
        }
    }
}
