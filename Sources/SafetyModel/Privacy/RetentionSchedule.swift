public import CivilTime

/// When a record is due for review and for disposal, as a policy says, and how well that is founded.
///
/// A day that no policy gives is not known: it is nil, and never made up.
public struct RetentionSchedule: Hashable, Codable, Sendable {
    /// A day with the rule that gives it.
    public struct DueDay: Hashable, Codable, Sendable {
        /// The UK civil day from which it is due.
        public let day: CivilDate
        /// The rule.
        public let rule: CitedRule

        /// A day by that rule.
        public init(_ day: CivilDate, by rule: CitedRule) {
            self.day = day
            self.rule = rule
        }

        private enum CodingKeys: String, CodingKey {
            case day
            case rule
        }
    }

    /// When it is due for review; nil where that is not known.
    public let review: DueDay?
    /// When it may be disposed of by the time alone; nil where that is not known, or the time alone never allows it.
    public let disposal: DueDay?

    /// A schedule of those days.
    public init(review: DueDay? = nil, disposal: DueDay? = nil) {
        self.review = review
        self.disposal = disposal
    }

    private enum CodingKeys: String, CodingKey {
        case review
        case disposal
    }
}
