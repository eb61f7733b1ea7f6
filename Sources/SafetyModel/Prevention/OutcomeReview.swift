public import CivilTime

/// The yearly review of a watch against outcomes, with what is to be improved.
public struct OutcomeReview: Hashable, Sendable, Identifiable {
    /// The identity of a review.
    public typealias ID = Identifier<OutcomeReview>

    /// How an outcome has moved since the last review.
    public enum Trend: String, Hashable, CaseIterable, Codable, Sendable {
        /// It is better.
        case better
        /// It is as it was.
        case unchanged
        /// It is worse.
        case worse
        /// Nobody can tell.
        case notKnown = "not-known"
    }

    /// Which review it is.
    public let id: ID
    /// Of which watch.
    public let watch: WatchScheme.ID
    /// On which UK civil day.
    public let day: CivilDate
    /// The outcomes that were looked at.
    public let outcomes: [ReviewedOutcome: Trend]
    /// What is to be improved.
    public let improvements: ActionList
    /// The last UK civil day on which the next review is in time.
    public let nextDue: CivilDate

    /// A review on that day.
    ///
    /// - Throws: ``Rejection`` by `watch-is-reviewed-yearly` where no outcome was looked at, or the next review is due
    ///   on that day, before, or more than twelve months later.
    public init(
        id: ID, of watch: WatchScheme.ID, on day: CivilDate, outcomes: [ReviewedOutcome: Trend],
        improvements: ActionList = ActionList(), nextDue: CivilDate
    ) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.watchIsReviewedYearly, "outcome review \(id)", found: found)
        }
        guard !outcomes.isEmpty else { throw refusal("no outcome was looked at") }
        guard day < nextDue, nextDue <= day.adding(months: 12) else {
            throw refusal("reviewed on \(day), and due again by \(nextDue)")
        }
        self.id = id
        self.watch = watch
        self.day = day
        self.outcomes = outcomes
        self.improvements = improvements
        self.nextDue = nextDue
    }
}

extension [OutcomeReview] {
    /// The watches of a list whose review is overdue on a UK civil day, in the list's order.
    ///
    /// - Parameters:
    ///   - watches: the watches that are to be reviewed.
    ///   - day: the day; later reviews are not looked at.
    public func overdue(of watches: [WatchScheme.ID], on day: CivilDate) -> [OverdueReview] {
        watches.compactMap { watch in
            let due = filter { $0.watch == watch && $0.day <= day }.max { $0.day < $1.day }?.nextDue
            if let due, day <= due { return nil }
            return OverdueReview(watch: watch, due: due)
        }
    }
}

/// A watch whose review is overdue.
public struct OverdueReview: Hashable, Sendable {
    /// Which watch.
    public let watch: WatchScheme.ID
    /// The last UK civil day on which it was in time; nil where no review is recorded.
    public let due: CivilDate?
}

extension OutcomeReview: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case watch
        case day
        case outcomes
        case improvements
        case nextDue
    }

    /// Reads a review, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let watch = try container.decode(WatchScheme.ID.self, forKey: .watch)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let outcomes = try container.decode([ReviewedOutcome: Trend].self, forKey: .outcomes)
        let improvements = try container.decode(ActionList.self, forKey: .improvements)
        let nextDue = try container.decode(CivilDate.self, forKey: .nextDue)
        do throws(Rejection) {
            try self.init(
                id: id, of: watch, on: day, outcomes: outcomes, improvements: improvements, nextDue: nextDue)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
