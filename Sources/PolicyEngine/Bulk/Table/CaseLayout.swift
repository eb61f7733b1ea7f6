import CivilTime

/// How one case lies in rows: at most one event of a kind in each, so that every duty finds its trigger and what
/// answers it in one row.
///
/// What fits is proved by pairing as the row evaluator pairs. With exact times a service never changes what an earlier
/// one answered, so what holds for the whole case holds for every as-of instant.
struct CaseLayout {
    struct Entry {
        let position: Int
        let kind: Int
        /// Where only the day is known, its first instant.
        let at: Instant
        let isDay: Bool
    }

    struct Row {
        let things: Set<ThingID>
        var entries: [Entry] = []
    }

    /// At least one row, perhaps an empty one.
    private(set) var rows: [Row] = [Row(things: [])]
    /// The compiled duties that must be judged on their own.
    private(set) var singles: Set<Int>

    /// Whether all of the case must be.
    var isWhollySingle: Bool { !singles.isEmpty && singles.count == plan.duties.count }

    private let plan: BulkPlan
    private let timeline: Timeline
    private var entries: [Entry]
    /// The compiled duties that some event of the case raises.
    private let raised: Set<Int>

    init(of evidence: Evidence, on timeline: Timeline, for plan: BulkPlan) {
        self.plan = plan
        self.timeline = timeline
        var known: [Entry] = []
        var inexact: Set<Int> = []
        for (position, entry) in timeline.entries.enumerated() {
            guard let kind = plan.kindNumbers[entry.event.kind] else { continue }
            if case .month = entry.event.at {
                inexact.insert(kind)
            } else {
                known.append(
                    Entry(position: position, kind: kind, at: entry.span.start, isDay: !entry.span.isExact))
            }
        }
        known.sort { ($0.at, $0.position) < ($1.at, $1.position) }
        entries = known
        raised = Set((known.map(\.kind) + inexact).flatMap { plan.dutiesRaised[$0] })
        singles = []
        if Self.needsAllSingly(evidence, on: timeline, for: plan) {
            singles = Set(plan.duties.indices)
            return
        }
        var turning: Set<Int> = []
        for (id, history) in evidence.facts {
            if case .history = history, let number = plan.factNumbers[id] { turning.insert(number) }
        }
        singles = singles(inexact, turning)
        if singles.allSatisfy({ !plan.duties[$0].isFast }), isPlain {
            rows = [Row(things: [], entries: known)]
            return
        }
        // Pairing is proved for exact times only.
        inexact.formUnion(known.filter(\.isDay).map(\.kind))
        entries = known.filter { !$0.isDay }
        singles = singles(inexact, turning)
        settle()
    }

    /// The duties that do not fit into blocks, or read something that does not.
    private func singles(_ inexact: Set<Int>, _ turning: Set<Int>) -> Set<Int> {
        raised.filter { number in
            let duty = plan.duties[number]
            return !duty.isFast || !duty.kinds.isDisjoint(with: inexact) || !duty.facts.isDisjoint(with: turning)
        }
    }

    /// Whether no kind comes twice and nothing tells one event's matter from another's: each service then answers
    /// whatever trigger it follows, in one row.
    private var isPlain: Bool {
        var thing: ThingID?
        for entry in entries {
            let event = timeline.entries[entry.position].event
            if !event.answers.isEmpty || event.about.count > 1 { return false }
            guard let own = event.about.first else { continue }
            if let thing, thing != own { return false }
            thing = own
        }
        return Set(entries.map(\.kind)).count == entries.count
    }

    /// Whether the case has something that may bear on any duty, or that may turn out to be a fault of the whole case.
    private static func needsAllSingly(_ evidence: Evidence, on timeline: Timeline, for plan: BulkPlan) -> Bool {
        for policy in plan.policies where !evidence.markers.isSubset(of: policy.markersConsidered) {
            return true
        }
        for entry in timeline.entries {
            let kind = entry.event.kind
            if kind == .clockPaused || kind == .clockResumed || kind.agreedParameter != nil { return true }
        }
        for (id, history) in evidence.facts {
            guard case .known(let value) = history else { continue }
            for policy in plan.policies {
                if let declared = policy.plan.declared.answer(of: id), !declared.takes(value) { return true }
            }
        }
        return false
    }

    private mutating func settle() {
        while true {
            close()
            let left = raised.subtracting(singles)
            let kinds = left.reduce(into: Set<Int>()) { $0.formUnion(plan.duties[$1].kinds) }
            layOut(entries.filter { kinds.contains($0.kind) })
            let misfits = left.filter { !fits(plan.duties[$0]) }
            if misfits.isEmpty { return }
            singles.formUnion(misfits)
        }
    }

    /// A duty of blocks that is judged on its own is not raised in the rows.
    ///
    /// The events that raise it are left out, and with them every other duty that reads those. One that never is in
    /// blocks is in nobody's way.
    private mutating func close() {
        while true {
            let leftOut = Set(singles.filter { plan.duties[$0].isFast }.flatMap { plan.duties[$0].raisingKinds })
            let more = raised.subtracting(singles).filter { !plan.duties[$0].kinds.isDisjoint(with: leftOut) }
            if more.isEmpty { return }
            singles.formUnion(more)
        }
    }

    /// One row where no kind comes twice, else a row for each thing and repetition.
    private mutating func layOut(_ entries: [Entry]) {
        if Set(entries.map(\.kind)).count == entries.count {
            rows = [Row(things: [], entries: entries)]
            return
        }
        rows = []
        for entry in entries {
            let things = Set(timeline.entries[entry.position].event.about)
            let free = rows.firstIndex { row in
                row.things == things && !row.entries.contains { $0.kind == entry.kind }
            }
            if let free {
                rows[free].entries.append(entry)
            } else {
                rows.append(Row(things: things, entries: [entry]))
            }
        }
    }

    /// Whether each occurrence finds in its row what answers it, and nothing else.
    private func fits(_ duty: CompiledDuty) -> Bool {
        duty.editions.allSatisfy { edition in
            let policy = plan.policies[edition.policy]
            let rule = policy.duties[edition.duty]
            func raising(_ kind: Int) -> [Int] {
                entries.filter { $0.kind == kind && policy.raises(rule, upon: timeline.entries[$0.position].event) }
                    .map(\.position)
            }
            let starts = raising(duty.clock.start)
            let services = entries.filter { duty.clock.services.contains($0.kind) }.map(\.position)
            guard fits(starts, services, answeredBy: duty.clock.services) else { return false }
            guard let underlying = duty.clock.underlying else { return true }
            let receipts = Set(starts)
            return fits(raising(underlying), starts, answeredBy: [duty.clock.start]) { receipts.contains($0) }
        }
    }

    /// - Parameters:
    ///   - triggers, services: positions in time order and then as listed.
    ///   - kinds: the kinds of the services.
    ///   - counts: which events of those kinds can answer.
    private func fits(
        _ triggers: [Int], _ services: [Int], answeredBy kinds: [Int], where counts: (Int) -> Bool = { _ in true }
    ) -> Bool {
        if triggers.isEmpty { return true }
        func place(_ position: Int) -> Instant { timeline.entries[position].span.start }
        guard let pairings = Pairing.all(triggers, services, on: timeline, place: place), pairings.count == 1,
            let pairing = pairings.first
        else { return false }
        return triggers.allSatisfy { trigger in
            guard let row = rows.first(where: { $0.entries.contains { $0.position == trigger } }) else { return false }
            let found = row.entries.first { entry in
                kinds.contains(entry.kind) && entry.at >= place(trigger) && counts(entry.position)
            }
            return found?.at == pairing.answers[trigger].map(place)
        }
    }
}
