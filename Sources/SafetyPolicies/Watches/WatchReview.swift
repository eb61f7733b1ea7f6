import CivilTime
public import PolicyEngine
public import SafetyModel

/// When a watch is due its review, by the interval agreed for that watch and by nothing else.
///
/// No law says how often a watch is reviewed: each watch's own agreement is a policy of its own, with one duty that
/// recurs. Where no interval was agreed the duty has no number, and is a `judgement`.
public enum WatchReview {
    /// The duty to review a watch, which each watch's policy has.
    public static let duty: DutyID = "watch.review"

    /// What was agreed on the reviews of a watch, as a policy.
    ///
    /// Its name is the watch's id, so that a register can hold the policies of many watches.
    ///
    /// - Throws: `PolicyError` where the interval makes no rule, which a `WatchScheme` does not let happen.
    public static func policy(for watch: WatchScheme) throws(PolicyError) -> Policy {
        try Policy(
            PolicyID("watch-review-\(watch.id)/as-recorded"),
            title: "Reviews of \(watch.name)",
            instrument: instrument(of: watch),
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: watch.area.rawValue,
            facts: [Fact(.watchNeverReviewed, "Is it certain that the watch was never reviewed?")],
            duties: [review(of: watch)])
    }

    private static func review(of watch: WatchScheme) -> Duty {
        Duty(
            duty,
            citing: Citation(
                instrument: instrument(of: watch), edition: "as recorded", locator: nil,
                locatorVerification: .unverified),
            summary: summary(of: watch),
            owedTo: .always, audienceVerification: .secondary,
            owedBy: [],
            upon: .receipt(.watchReviewIntervalStarted, of: .watchLaunched), triggerVerification: .secondary,
            within: limits(for: watch.reviewInterval),
            dischargedBy: [.watchReviewed],
            recurring: Recurrence(until: [.watchFellDormant, .watchClosed]),
            notes: [
                "The interval was read in the record of the watch; the text of what was agreed was not seen.",
                "Who is to hold the review is not recorded.",
                """
                Since when it is agreed is not recorded. The policy counts for every day from the first of the year 1.
                """,
                """
                That the first interval runs from the launch is a reading; the level of the limit says so where \
                there was no review yet.
                """,
                "A watch that was revived counts on from its last review: nothing is recorded of what a rest changes.",
            ])
    }

    private static func limits(for interval: Period?) -> [Limit] {
        guard let interval else { return [Limit(.unstated, verification: .secondary)] }
        return [
            Limit(interval, when: !.fact(.watchNeverReviewed), verification: .secondary),
            Limit(interval, when: .fact(.watchNeverReviewed), verification: .unverified),
        ]
    }

    private static func summary(of watch: WatchScheme) -> String {
        watch.reviewInterval == nil
            ? "\(watch.name) reviewed from time to time; no interval is agreed"
            : "\(watch.name) reviewed again within the interval agreed"
    }

    private static func instrument(of watch: WatchScheme) -> String {
        "Review agreement of \(watch.name)"
    }
}

extension Evidence {
    /// What a watch's record says about its reviews.
    ///
    /// The last review starts the interval, or the launch where it is recorded that there never was a review. Where
    /// neither can be told, only the launch stands here, and the policy asks when the interval began. A watch that was
    /// never launched, or should never have been entered, has no events.
    ///
    /// Reviews held after the last one that the record knows can be added as events of the kind `watch_reviewed`.
    public init(forReviewsOf watch: WatchScheme) {
        var facts: [FactID: FactHistory] = [:]
        switch watch.lastReview {
        case .reached: facts[.watchNeverReviewed] = false
        case .notReached: facts[.watchNeverReviewed] = true
        case .notRecorded: facts[.watchNeverReviewed] = .unknown
        }
        self.init(facts: facts, events: watch.state == .enteredInError ? [] : Self.reviewEvents(of: watch))
    }

    private static func reviewEvents(of watch: WatchScheme) -> [Event] {
        let launch = watch.history.first { $0.event == .launch }?.at
        let start: Event? =
            switch (watch.lastReview, launch) {
            case (.reached(on: .some(let day)), _):
                Event("last-review", .watchReviewIntervalStarted, at: .date(day))
            case (.notReached, .some(let launch)):
                Event("launch", .watchReviewIntervalStarted, at: .instant(launch))
            case (.reached(on: .none), .some(let launch)), (.notRecorded, .some(let launch)):
                Event("launch", .watchLaunched, at: .instant(launch))
            case (_, .none): nil
            }
        return [start, ending(of: watch)].compactMap(\.self)
    }

    /// What ends the reviews; nil for a watch at work, whatever rests it had before.
    private static func ending(of watch: WatchScheme) -> Event? {
        guard let change = watch.history.last else { return nil }
        return switch watch.state {
        case .dormant: Event("dormant", .watchFellDormant, at: .instant(change.at))
        case .closed: Event("closed", .watchClosed, at: .instant(change.at))
        case .proposed, .active, .enteredInError: nil
        }
    }
}
