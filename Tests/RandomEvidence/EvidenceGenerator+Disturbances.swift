import CivilTime
import PolicyEngine
import SeededRandom

/// What keeps a case from being plain.
private enum Disturbance: CaseIterable {
    case dateOnly, monthOnly, history, things, beneficiaries, answers, correction, void, decider, recorded
    case marker, consideredMarker, agreement, pause, unreadKind, unreadFact, sameAgain
    case mistakenAnswer, sharedName, unknownName, circle, outsideCalendar, outsideClock, lastDays

    /// Faults are rare.
    static let faults: Set<Disturbance> = [
        .mistakenAnswer, .sharedName, .unknownName, .circle, .outsideCalendar, .outsideClock,
    ]
}

extension EvidenceGenerator {
    mutating func disturb(_ evidence: inout Evidence) {
        guard let place = evidence.events.indices.randomElement(using: &random) else { return }
        let event = evidence.events[place]
        let isFault = Int.random(in: 0..<8, using: &random) == 0
        let chosen = Disturbance.allCases.filter { Disturbance.faults.contains($0) == isFault }
            .randomElement(using: &random)
        guard let chosen, !bearsOnTime(chosen, &evidence, at: place) else { return }
        let id = EventID("x\(evidence.events.count)")
        switch chosen {
        case .things: evidence.events[place] = event.with(about: Self.things(using: &random))
        case .beneficiaries:
            evidence.events[place] = event.with(for: [["b1"], ["b2"], ["b1", "b2"]].randomElement(using: &random))
            evidence.beneficiary = Int.random(in: 0..<6, using: &random) == 0 ? nil : "b1"
        case .answers:
            guard let named = evidence.events.randomElement(using: &random) else { return }
            evidence.events[place] = event.with(answers: [named.id])
        case .correction:
            let kind = words.kinds.randomElement(using: &random) ?? event.kind
            evidence.events.append(
                Event(
                    id, Bool.random(using: &random) ? event.kind : kind, at: .instant(times.instant(using: &random)),
                    by: event.by, about: event.about, replaces: event.id))
        case .void: evidence.events.append(Event(id, event.kind, at: event.at, replaces: event.id, isVoid: true))
        case .decider: evidence.events[place] = event.with(by: words.bodies.randomElement(using: &random))
        case .marker: evidence.markers.insert("a marker that no rule considers")
        case .consideredMarker:
            if let marker = words.markers.randomElement(using: &random) { evidence.markers.insert(marker) }
        case .agreement, .pause: evidence.events += clockEvents(chosen == .pause, numbered: evidence.events.count)
        case .unreadKind:
            evidence.events.append(Event(id, "something no rule reads", at: .instant(times.instant(using: &random))))
        case .unreadFact: evidence.facts["something no rule asks"] = 7
        case .sameAgain: evidence.events.append(event.with(id: id))
        case .sharedName: evidence.events.append(event)
        case .unknownName: evidence.events.append(Event(id, event.kind, at: event.at, replaces: "nobody"))
        case .circle:
            let other = EventID("\(id)-other")
            evidence.events.append(Event(id, event.kind, at: event.at, replaces: other))
            evidence.events.append(Event(other, event.kind, at: event.at, replaces: id))
        case .mistakenAnswer:
            guard let fact = words.facts.randomElement(using: &random) else { return }
            evidence.facts[fact.id] = fact.answer == .yesNo ? 3 : true
        default: break
        }
    }

    /// Those that concern when things happened or came to be known.
    private mutating func bearsOnTime(_ chosen: Disturbance, _ evidence: inout Evidence, at place: Int) -> Bool {
        let event = evidence.events[place]
        guard case .instant(let instant) = event.at else { return true }
        let day = (try? calendar.clock.date(at: instant)) ?? times.middle
        let coverage = calendar.coverage
        switch chosen {
        case .dateOnly: evidence.events[place] = event.with(at: .date(day))
        case .monthOnly: evidence.events[place] = event.with(at: .month(day.month))
        case .recorded: evidence.events[place] = event.with(recorded: times.later(than: instant, using: &random))
        case .lastDays:
            let back = Int.random(in: 0...30, using: &random)
            evidence.events[place] = event.with(
                at: .instant(times.near(times.start(of: coverage.upperBound.adding(days: -back)), using: &random)))
        case .outsideCalendar:
            let first = times.start(of: coverage.lowerBound).milliseconds
            let after = times.start(of: coverage.upperBound.adding(days: 1)).milliseconds
            let chosen = [first - 1, first - 60_000, first - 86_400_000, after, after + 86_400_000]
            evidence.events[place] = event.with(
                at: .instant(Instant(milliseconds: chosen.randomElement(using: &random) ?? after)))
        case .outsideClock: evidence.events[place] = event.with(at: .instant(Instant(milliseconds: .max / 2)))
        case .history: turnAFact(of: &evidence, near: instant)
        default: return false
        }
        return true
    }

    private mutating func turnAFact(of evidence: inout Evidence, near instant: Instant) {
        guard let fact = words.facts.randomElement(using: &random) else { return }
        let entries = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            let value = Int.random(in: 0..<4, using: &random) == 0 ? nil : value(for: fact)
            let from = Bool.random(using: &random) ? instant : times.later(than: instant, using: &random)
            return FactHistory.Entry(value: value, from: from)
        }
        evidence.facts[fact.id] = .history(entries)
    }

    private mutating func clockEvents(_ isPause: Bool, numbered number: Int) -> [Event] {
        let first = times.instant(using: &random)
        let name = "x\(number)"
        guard isPause else {
            let parameter = words.parameters.randomElement(using: &random) ?? "nothing that a rule names"
            let period = [Period.workingDays(2), .calendarDays(9), .hours(5), .unstated].randomElement(using: &random)
            return [Event(EventID(name), .agreed(parameter), at: .instant(first), period: period)]
        }
        let duty = words.duties.randomElement(using: &random)?.id
        let paused = Event(EventID(name), .clockPaused, at: .instant(first), duty: duty, authority: "a rule")
        let end = times.later(than: first, using: &random)
        let resumed = Event(EventID("\(name)-end"), .clockResumed, at: .instant(end), duty: duty)
        return Bool.random(using: &random) ? [paused, resumed] : [paused]
    }
}
