import CivilTime

extension CaseTable {
    /// What the table knows of that case, as a single policy reads it.
    ///
    /// A case of columns has events named for their kinds. One that was appended and laid out in several rows has them
    /// numbered by row, and each row's events are about a thing of their own: which service answers which trigger is
    /// then as it was.
    ///
    /// - Throws: `CaseFault` where the table has no case of that number.
    public func evidence(of number: Int) throws(CaseFault) -> Evidence {
        guard (0..<count).contains(number) else { throw .noSuchCase(number, cases: count) }
        if let kept = single(number)?.evidence { return kept }
        let rows = rows(of: number)
        var events: [Event] = []
        for (place, row) in rows.enumerated() {
            let things = rows.count == 1 ? [] : [ThingID("row \(place + 1)")]
            for (kind, column) in times.enumerated() {
                guard let instant = column?.instant(row) else { continue }
                var time = EventTime.instant(instant)
                if dayOnly[kind]?.contains(row) == true, let day = try? plan.calendar.clock.date(at: instant) {
                    time = .date(day)
                }
                let name = place == 0 ? "\(plan.kinds[kind])" : "\(plan.kinds[kind])/\(place + 1)"
                events.append(
                    Event(
                        EventID(name), plan.kinds[kind], at: time, by: decider(of: kind, row),
                        about: things))
            }
        }
        var known: [FactID: FactHistory] = [:]
        for (number, column) in facts.enumerated() {
            guard let row = rows.first, let truth = column?.truth(row), truth != .unknown else { continue }
            known[plan.facts[number]] = .known(.truth(truth == .yes))
        }
        return Evidence(facts: known, events: events)
    }

    private func decider(of kind: Int, _ row: Int) -> Body? {
        guard let number = deciders[kind]?[row], let deciders = plan.deciders[kind] else { return nil }
        return deciders.all.first { $0.number == number }?.body
    }

    func single(_ number: Int) -> SingleCase? {
        let place = singles.sortedPlace { $0.number < number }
        return place < singles.count && singles[place].number == number ? singles[place] : nil
    }
}
