import CivilTime

/// How one incident may have gone, for one instant at which it may have started.
struct Course: Hashable {
    let start: Instant
    /// When it first ended after that, at the earliest and the latest; nil where it did not by the as-of instant.
    var ended: ClosedRange<Instant>?
    /// Whether it may be that it had not ended by the as-of instant.
    var mayGoOn: Bool
}

extension Course {
    /// The ways in which an incident may have gone, each outermost one among them.
    ///
    /// The end is the first event of its kind at or after the start. Where times are known to a day or a month only,
    /// an order in which every end lies before the start is left out if there is another.
    ///
    /// - Parameter moments: further instants to try for the start, on every side of all that turns on it.
    static func all(
        startingIn start: Timeline.Entry, endingIn ends: [Timeline.Entry], trying moments: [Instant]
    ) -> [Course] {
        let last = min(start.span.last, start.visibleThrough)
        var starts: Set<Instant> = [start.span.start, last]
        if start.span.start < last {
            let edges = ends.flatMap { [$0.span.start, $0.span.start.adding(milliseconds: 1), $0.last] }
            starts.formUnion((edges + moments).filter { $0 > start.span.start && $0 < last })
        }
        let courses = starts.sorted().map { Course(from: $0, endingIn: ends) }
        let inOrder = courses.filter { $0.ended != nil || $0.mayGoOn }
        return inOrder.isEmpty ? courses.map { Course(start: $0.start, ended: nil, mayGoOn: true) } : inOrder
    }

    /// What may follow that start; neither an end nor going on where every end certainly lies before it.
    private init(from start: Instant, endingIn ends: [Timeline.Entry]) {
        self.start = start
        let following = ends.filter { $0.last >= start }
        let firm = following.filter { $0.span.start >= start && !$0.mayComeLater }
        mayGoOn = firm.isEmpty && (ends.isEmpty || ends.contains(where: \.mayComeLater))
        guard let earliest = following.map({ max($0.span.start, start) }).min() else { return }
        // What may have happened before the start, or may not have happened yet, can make room for the latest.
        if let latest = firm.isEmpty ? following.map(\.last).max() : firm.map(\.last).min() {
            ended = earliest...latest
        }
    }
}

extension Timeline.Entry {
    /// The latest instant at which it may have happened by the as-of instant.
    fileprivate var last: Instant { min(span.last, visibleThrough) }

    /// Whether it may be that it has not happened by the as-of instant.
    var mayComeLater: Bool { span.last > visibleThrough }
}
