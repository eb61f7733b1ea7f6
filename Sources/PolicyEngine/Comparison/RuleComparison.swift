import CivilTime

/// Holds rules against what they were, case by case.
struct RuleComparison {
    /// What the rules may ask, as they were and as they are.
    let facts: [Fact]
    let calendar: WorkingCalendar

    /// The case of a situation, put before both rules; nil where it does not come out as the situation says.
    func witness(
        of situation: Situation, at instant: Instant?, raising kinds: [EventKind], by decider: Body? = nil,
        _ answer: (Int, Evidence, Instant) throws -> WitnessCase.Answer, telling direction: (WitnessCase) -> Bool
    ) -> WitnessCase? {
        do {
            let noon = try calendar.clock.startOfDay(situation.today).adding(milliseconds: 43_200_000)
            let asOf = instant ?? noon
            var evidence = try evidence(of: situation)
            for kind in kinds {
                evidence.events.append(Event(EventID("\(kind)"), kind, at: .instant(asOf), by: decider))
            }
            let witness = WitnessCase(
                evidence: evidence, asOf: asOf, before: try answer(0, evidence, asOf),
                after: try answer(1, evidence, asOf))
            return direction(witness) ? witness : nil
        } catch {
            return nil  // Not a case that can be judged, so none that tells anything.
        }
    }

    /// The facts and counted events of a situation; what an event follows lies in the morning, itself before noon.
    private func evidence(of situation: Situation) throws -> Evidence {
        var events: [Event] = []
        func event(_ id: String, _ kind: EventKind, _ day: CivilDate, _ hour: Int64, _ thing: ThingID) throws -> Event {
            let start = try calendar.clock.startOfDay(day)
            return Event(
                EventID(id), kind, at: .instant(start.adding(milliseconds: hour * 3_600_000)), about: [thing])
        }
        for (index, counted) in situation.counted.enumerated() {
            let thing = ThingID("matter-\(index + 1)")
            for (kind, day) in counted.followed.sorted(by: { $0.key < $1.key }) {
                events.append(try event("\(kind)-\(index + 1)", kind, day, 9, thing))
            }
            events.append(try event("\(counted.kind)-\(index + 1)", counted.kind, counted.day, 11, thing))
        }
        return Evidence(facts: situation.facts.mapValues { .known($0) }, events: events)
    }

    /// A policy of those rules alone.
    func policy(duties: [Duty] = [], criteria: [Criterion] = []) throws(PolicyError) -> Policy {
        try Policy(
            "comparison/1", title: "", instrument: "", bindingForce: .guidance,
            inForce: InForce(from: calendar.coverage.lowerBound), status: .inForce, jurisdiction: "", facts: facts,
            duties: duties, criteria: criteria)
    }

    /// What nothing here can judge, and is asked of one rule only.
    func unjudged(
        before: [String], after: [String], added: Difference.Direction, removed: Difference.Direction
    ) -> [Difference] {
        after.filter { !before.contains($0) }.map { Difference(added, .unjudgedAdded($0)) }
            + before.filter { !after.contains($0) }.map { Difference(removed, .unjudgedRemoved($0)) }
    }
}
