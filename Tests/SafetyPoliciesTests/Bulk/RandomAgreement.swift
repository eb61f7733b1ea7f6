import CivilTime
import SafetyModel
import SeededRandom

extension Agreement {
    /// An agreement of a few promises of every kind of term.
    static func random(using random: inout SeededGenerator) throws -> Agreement {
        let first = CivilDate(dayNumber: Int.random(in: 18_000...20_000, using: &random))
        let last = Bool.random(using: &random) ? first.adding(days: Int.random(in: 60...600, using: &random)) : nil
        let parties: [Party] = [.watch(.init(high: 0, low: 1)), .body(.init(high: 0, low: 2))]
        let promises = (1...Int.random(in: 1...5, using: &random)).map { number in
            Commitment(
                id: .init(high: 1, low: UInt64(number)), "Promise \(number)",
                by: parties.randomElement(using: &random) ?? parties[0], terms: terms(from: first, using: &random))
        }
        return try Agreement(
            id: .init(high: 2, low: random.next()), kind: .serviceLevel, title: "Random", parties: parties,
            term: DayInterval(from: first, until: last), commitments: promises)
    }

    private static func terms(from first: CivilDate, using random: inout SeededGenerator) -> Commitment.Terms {
        let few = Int.random(in: 1...9, using: &random)
        let periods: [Period] = [
            .workingDays(few), .calendarDays(few), .weeks(few), .months(few), .hours(few), .workingDays(few),
        ]
        let period = periods.randomElement(using: &random) ?? .weeks(1)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return .every(period)
        case 1: return .by(first.adding(days: Int.random(in: 0..<60, using: &random)))
        case 2: return .within(.unstated, of: "asked")
        default: return .within(period, of: Bool.random(using: &random) ? "pattern-reported" : "asked")
        }
    }
}
