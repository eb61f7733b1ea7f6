import CivilTime

/// The events of a case that count for one beneficiary, corrections applied, each with its place on the clock.
///
/// It never changes. It is a class because it is handed on at every step of every evaluation.
final class Timeline {
    struct Entry {
        /// Its place among the events of the evidence.
        let place: Int
        let event: Event
        let span: Span
        /// The latest instant at which the event may have happened and still be visible.
        let visibleThrough: Instant
    }

    let entries: [Entry]
    let asOf: Instant
    let corrections: Corrections
    /// The positions of the events by which clocks stop and run again.
    let stops: [Int]
    /// Whether the time of every event is known.
    let isExact: Bool
    private let byKind: [EventKind: [Int]]

    init(
        of evidence: Evidence, asOf: Instant, knownAt: Instant?, clock: CivilClock
    ) throws(EvaluationError) {
        var spans: [Span] = []
        spans.reserveCapacity(evidence.events.count)
        for event in evidence.events {
            do throws(CivilTimeError) {
                spans.append(try Span(event.at, on: clock))
            } catch {
                throw .outsideClock(error, event: event.id)
            }
        }
        let corrections = try Corrections(of: evidence.events, spans: spans, knownAt: knownAt)
        var entries: [Entry] = []
        var byKind: [EventKind: [Int]] = [:]
        var isExact = true
        entries.reserveCapacity(corrections.standing.count)
        for index in corrections.standing {
            let (event, span) = (evidence.events[index], spans[index])
            if !event.for.isEmpty {
                guard let beneficiary = evidence.beneficiary else { throw .beneficiaryNeeded(event.id) }
                if !event.for.contains(beneficiary) { continue }
            }
            if let knownAt, let recorded = event.recorded, recorded > knownAt { continue }
            // Without a record of its own, an event was known when it happened.
            let through = event.recorded == nil ? min(asOf, knownAt ?? asOf) : asOf
            if span.start <= through {
                byKind[event.kind, default: []].append(entries.count)
                isExact = isExact && span.isExact
                entries.append(Entry(place: index, event: event, span: span, visibleThrough: through))
            }
        }
        self.entries = entries
        self.asOf = asOf
        self.corrections = corrections
        self.byKind = byKind
        self.isExact = isExact
        stops = ((byKind[.clockPaused] ?? []) + (byKind[.clockResumed] ?? [])).sorted()
    }

    /// The positions of the events of that kind, in the order listed.
    func positions(of kind: EventKind) -> [Int] {
        byKind[kind] ?? []
    }

    /// The positions of the events of those kinds, in the order listed.
    func positions(of kinds: [EventKind]) -> [Int] {
        guard kinds.count > 1 else { return kinds.first.map(positions) ?? [] }
        return Set(kinds.flatMap { positions(of: $0) }).sorted()
    }

    /// That instant, unless an event of those kinds of which only the day or month is known was tried there.
    func exactly(_ instant: Instant?, of kinds: [EventKind]) -> Instant? {
        guard let instant, !isExact else { return instant }
        let isTried = positions(of: kinds).contains { position in
            let span = entries[position].span
            return !span.isExact && span.start <= instant && instant <= span.last
        }
        return isTried ? nil : instant
    }

    /// Whether the event counts as happened if it lies there.
    func isVisible(_ position: Int, at instant: Instant) -> Bool {
        instant <= entries[position].visibleThrough
    }
}
