public import CivilTime

/// How steadily a post in an area was filled over some days.
public struct PostContinuity: Hashable, Sendable {
    /// How long one posting lasted.
    public struct Tenure: Hashable, Sendable {
        /// The posting.
        public let posting: Appointment
        /// Its days from its own first until its end or the end of the days looked at, whichever is earlier.
        public let days: Int
        /// True where it was still running then, so that it may become longer.
        public let isRunning: Bool
    }

    /// How many days were looked at.
    public let days: Int
    /// The days on which nobody held the post, as stretches.
    public let gaps: [DayInterval]
    /// The postings that have a day among those looked at, earliest first.
    public let tenures: [Tenure]
    /// How many postings began among those days.
    public let arrivals: Int
    /// How many postings ended among those days.
    public let departures: Int
    /// On how many days somebody served, each person counted.
    public let personDays: Int

    /// On how many days nobody held the post.
    public var daysWithout: Int {
        gaps.reduce(0) { $0 + (($1.until?.dayNumber ?? $1.from.dayNumber) - $1.from.dayNumber) }
    }

    /// Departures in a year of 365 days for each hundred serving, to one place; nil where nobody served.
    public var yearlyChurn: Figure? {
        Ratio(departures * 365, of: personDays)?.percentage
    }

    /// How long a posting lasted on average, in days to one place; nil where there was none.
    public var meanTenure: Figure? {
        Ratio(tenures.map(\.days).reduce(0, +), of: tenures.count)?.quotient(times: 10)
            .map { Figure(units: $0, places: 1) }
    }
}

extension Appointments {
    /// How steadily a post in an area was filled from one UK civil day until, and without, another.
    ///
    /// - Throws: ``DayIntervalError`` where there is no day between.
    public func continuity(
        of post: Post, in area: Area, from start: CivilDate, until end: CivilDate
    ) throws(DayIntervalError) -> PostContinuity {
        let interval = try DayInterval(from: start, until: end)
        let postings = all.filter { $0.post == post && $0.area == area && $0.term.intersection(interval) != nil }
            .sorted { ($0.term.from, $0.id) < ($1.term.from, $1.id) }
        let tenures = postings.map { posting in
            let last = min(posting.term.until ?? end, end)
            return PostContinuity.Tenure(
                posting: posting, days: last.dayNumber - posting.term.from.dayNumber,
                isRunning: posting.term.until.map { $0 > end } ?? true)
        }
        let served = postings.compactMap { $0.term.intersection(interval) }
            .reduce(0) { $0 + ($1.until ?? end).dayNumber - $1.from.dayNumber }
        return PostContinuity(
            days: end.dayNumber - start.dayNumber, gaps: gaps(in: post, of: area, during: interval), tenures: tenures,
            arrivals: postings.count { $0.term.from >= start },
            departures: tenures.count { !$0.isRunning }, personDays: served)
    }

    /// Refuses postings that take the whole of a person's time where they overlap, in whatever post and area.
    ///
    /// - Throws: ``Rejection`` by `full-postings-do-not-overlap` for the first pair.
    public func requireNoOverlap(amongFullPostsOf posts: Set<Post>) throws(Rejection) {
        let full = all.filter { posts.contains($0.post) }
        for (index, posting) in full.enumerated() {
            for other in full[..<index] where other.person == posting.person {
                guard let overlap = other.term.intersection(posting.term) else { continue }
                throw Rejection(
                    .fullPostingsDoNotOverlap, "appointment \(posting.id)",
                    found: "the same person holds '\(other.post)' in '\(other.area)' \(overlap) by \(other.id)")
            }
        }
    }
}
