import CivilTime

/// The days on which the clocks of a case may have started, none of them after the as-of day.
struct ClockStarts {
    /// When one clock may have started.
    struct Start {
        let days: ClosedRange<CivilDate>
        /// What would tell the day.
        let unknown: Missing
    }

    /// For each event, the first to the last local day on which it may have happened.
    let days: [ClosedRange<CivilDate>]
    private let events: [Event]
    private let today: CivilDate

    /// - Parameter events: each with the days on which it may have happened and the latest instant at which it would
    ///   still count.
    /// - Throws: `EvaluationError.asOfOutsideClock`.
    init(
        _ events: [(event: Event, days: ClosedRange<CivilDate>, through: Instant)], asOf: Instant, on clock: CivilClock
    ) throws(EvaluationError) {
        do throws(CivilTimeError) {
            today = try clock.date(at: asOf)
            var days: [ClosedRange<CivilDate>] = []
            days.reserveCapacity(events.count)
            for event in events {
                // Of a known day nothing is to be left out.
                let isOneDay = event.days.lowerBound == event.days.upperBound
                days.append(isOneDay ? event.days : event.days.through(try clock.date(at: event.through)))
            }
            self.days = days
        } catch {
            throw .asOfOutsideClock(error)
        }
        self.events = events.map(\.event)
    }

    /// The days on which news of that event may have been received.
    func since(_ place: Int) -> ClosedRange<CivilDate> {
        let first = days[place].lowerBound
        return first...max(first, today)
    }

    /// When the clock of that duty may have started, in an occurrence that goes by that event.
    func start(of duty: Duty, upon place: Int) -> Start {
        let event = events[place]
        if duty.awaitsReceipt(of: event.kind) {
            return Start(days: since(place), unknown: .event(duty.trigger.startingKind))
        }
        return Start(days: days[place], unknown: .time(of: event.id))
    }

    /// Whether any clock may have started on a day of that interval.
    func mayLie(in inForce: InForce) -> Bool {
        days.indices.contains { inForce.overlaps(since($0)) }
    }
}

extension Duty {
    /// Whether an event of that kind is the news whose receipt starts the clock.
    fileprivate func awaitsReceipt(of kind: EventKind) -> Bool {
        guard case .receipt(let receipt, of: let news) = trigger else { return false }
        return kind == news && kind != receipt
    }
}

extension ClosedRange<CivilDate> {
    /// The days up to that one; the first of them in any case.
    func through(_ day: CivilDate) -> ClosedRange {
        lowerBound...Swift.min(upperBound, Swift.max(lowerBound, day))
    }
}
