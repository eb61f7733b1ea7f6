import CivilTime

/// The events that bear on a duty's clock beside its triggers and services: agreements, pauses and endings.
struct ClockEvents {
    /// Agreements under a parameter that a limit of the duty names.
    let agreements: [Int]
    /// Pauses of the duty's clock and their ends, where a provision allows them.
    let stops: [Int]
    /// Pauses of the duty's clock that no provision allows.
    let idlePauses: [Int]
    /// What ends a duty that recurs.
    let endings: [Int]
    private let plan: DutyPlan
    private let timeline: Timeline

    init(of plan: DutyPlan, on timeline: Timeline) {
        self.plan = plan
        self.timeline = timeline
        let duty = plan.duty
        agreements = timeline.positions(of: plan.agreements)
        endings = timeline.positions(of: duty.recurrence?.until ?? [])
        let own = timeline.stops.filter { timeline.entries[$0].event.duty == duty.id }
        stops = duty.pausedUnder == nil ? [] : own
        idlePauses =
            duty.pausedUnder == nil ? own.filter { timeline.entries[$0].event.kind == .clockPaused } : []
    }

    /// Whether there are none.
    var isEmpty: Bool { agreements.isEmpty && stops.isEmpty && idlePauses.isEmpty && endings.isEmpty }

    /// All that are tried in every place where they may lie.
    var all: [Int] { Set(agreements + stops + endings).sorted() }

    /// The lengths of elapsed time that were agreed.
    var elapsed: [Int64] { agreements.compactMap { timeline.entries[$0].event.period?.elapsedMilliseconds } }

    /// The occurrence of that link as a world has it.
    ///
    /// - Parameters:
    ///   - happened: which of the events happened in that world, in time order.
    ///   - place: where each of them lies there.
    func occasion(of link: Succession.Link, happened: Happened, place: (Int) -> Instant) -> Occasion {
        var occasion = Occasion(start: place(link.event), discharge: link.answer.map(place), ending: link.ending)
        if !happened.agreements.isEmpty { occasion.terms = terms(for: link, happened.agreements, place) }
        if !happened.stops.isEmpty { occasion.pauses = pauses(for: link, happened.stops, place) }
        return occasion
    }

    /// The agreements and the pauses that happened in one world, in time order.
    struct Happened {
        let agreements: [Int]
        let stops: [Int]
    }

    private func terms(
        for link: Succession.Link, _ agreements: [Int], _ place: (Int) -> Instant
    ) -> [Occasion.Terms] {
        let start = place(link.event)
        var found: [Occasion.Terms] = []
        for position in agreements where isAbout(position, link.things) {
            let event = timeline.entries[position].event
            guard let parameter = event.kind.agreedParameter, let period = event.period else { continue }
            let terms = Occasion.Terms(at: place(position), parameter: parameter, period: period, event: position)
            if let discharge = link.answer.map(place), terms.at >= discharge, terms.at > start { continue }
            // Of those in force at the start, and of several at one instant, the last one holds.
            found.removeAll {
                $0.parameter == parameter && (terms.at <= start || $0.at == terms.at)
            }
            found.append(terms)
        }
        return found
    }

    /// Two pauses open at once are one; the end of none does nothing.
    private func pauses(
        for link: Succession.Link, _ stops: [Int], _ place: (Int) -> Instant
    ) -> [Reckoning.Pause] {
        let start = place(link.event)
        var found: [Reckoning.Pause] = []
        var open: (from: Instant, authority: String)?
        for position in stops where isAbout(position, link.things) {
            let event = timeline.entries[position].event
            if event.kind == .clockPaused {
                if open == nil { open = (max(place(position), start), authority(of: event)) }
            } else if let pause = open {
                let until = place(position)
                if until > pause.from {
                    found.append(Reckoning.Pause(from: pause.from, until: until, authority: pause.authority))
                }
                open = nil
            }
        }
        if let open { found.append(Reckoning.Pause(from: open.from, until: nil, authority: open.authority)) }
        // What came after the service makes no difference to it.
        guard let discharge = link.answer.map(place) else { return found }
        return found.filter { $0.from < discharge }
    }

    private func authority(of pause: Event) -> String {
        pause.authority ?? plan.duty.pausedUnder.map { "\($0)" } ?? ""
    }

    /// Whether an agreement or a pause holds for an occurrence about those things.
    func isAbout(_ position: Int, _ things: [ThingID]) -> Bool {
        let own = timeline.entries[position].event.about
        return own.isEmpty || things.isEmpty || own.contains { things.contains($0) }
    }
}

extension Duty {
    /// The parameters under which its limits are as agreed.
    var agreedParameters: Set<String> {
        Set(limits.compactMap { if case .asAgreed(let parameter) = $0.period { parameter } else { nil } })
    }
}

extension EventKind {
    private static let agreement = "agreed."

    /// The parameter whose terms were agreed; nil for an event that is no agreement.
    var agreedParameter: String? {
        rawValue.hasPrefix(Self.agreement) ? String(rawValue.dropFirst(Self.agreement.count)) : nil
    }
}
