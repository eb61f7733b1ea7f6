import CivilTime
import PolicyEngine
import SafetyPolicies
import SeededRandom
import Testing

@Suite("Deployability, on random special constables")
struct DeployabilityOracleTests {
    typealias Date = (year: Int, month: Int, day: Int)

    /// One special constable, as far as is known.
    struct Constable {
        var days: [FactID: Date] = [:]
        var truths: [FactID: Bool] = [:]

        init(today: Date, using generator: inout SeededGenerator) {
            func date(_ years: ClosedRange<Int>) -> Date? {
                guard Int.random(in: 0..<12, using: &generator) > 0 else { return nil }
                let year = Int.random(in: years, using: &generator)
                // Mostly near today's month and day, where the answers turn.
                if Int.random(in: 0..<3, using: &generator) > 0 {
                    let day = max(1, min(28, today.day + Int.random(in: -1...1, using: &generator)))
                    return (year, today.month, day)
                }
                if year % 4 == 0, Bool.random(using: &generator) { return (year, 2, 29) }
                return (year, Int.random(in: 1...12, using: &generator), Int.random(in: 1...28, using: &generator))
            }
            days["special.appointed"] = date(today.year - 15...today.year)
            let appointed = days["special.appointed"]?.year ?? today.year
            days["volunteer.born"] = date(
                Bool.random(using: &generator) ? appointed - 18...appointed - 17 : today.year - 66...today.year - 59)
            days["vetting.granted"] = date(today.year - 11...today.year)
            days["training.valid_through"] = date(today.year...today.year + 1)
            for id: FactID in [
                "volunteer.service_extended", "vetting.held", "training.needed", "training.completed",
                "special.attested",
                "volunteer.biometrics_given",
                "volunteer.occupation_compatible", "volunteer.serving", "volunteer.suspended",
                "special.independent_patrol",
            ] {
                let usual = id != "volunteer.suspended"
                switch Int.random(in: 0..<16, using: &generator) {
                case 0: break
                case 1: truths[id] = !usual
                default: truths[id] = usual
                }
            }
        }

        var facts: [FactID: FactHistory] {
            var facts: [FactID: FactHistory] = truths.mapValues { .known(.truth($0)) }
            for (id, date) in days {
                facts[id] = CivilDate(year: date.year, month: date.month, day: date.day).map { .known(.day($0)) }
            }
            return facts
        }

        /// The requirements by name, as plain comparisons of year, month and day.
        func requirements(on today: Date) -> [String: Bool?] {
            func has(_ id: FactID) -> Bool? { truths[id] }
            func reached(_ age: Int, by date: Date?) -> Bool? {
                guard let born = days["volunteer.born"], let date else { return nil }
                return date >= (born.year + age, born.month, born.day)
            }
            func both(_ left: Bool?, _ right: Bool?) -> Bool? {
                left == false || right == false ? false : left == true && right == true ? true : nil
            }
            var isBelow = reached(60, by: today).map { !$0 }
            if isBelow == false {
                isBelow = both(reached(65, by: today).map { !$0 }, has("volunteer.service_extended"))
            }
            let isTrained = both(has("training.completed"), days["training.valid_through"].map { today <= $0 })
            let vetted = days["vetting.granted"].map { granted in
                granted <= today && today <= (granted.year + 10, granted.month, granted.day)
            }
            return [
                "of_age": reached(18, by: days["special.appointed"]), "below_retirement_age": isBelow,
                "vetted": vetted, "clearance_held": has("vetting.held"),
                "attested": has("special.attested"), "biometrics_given": has("volunteer.biometrics_given"),
                "occupation_compatible": has("volunteer.occupation_compatible"),
                "serving": both(has("volunteer.serving"), has("volunteer.suspended").map { !$0 }),
                // Either that none is needed or that it is in date: not both of their opposites.
                "training_in_date": both(has("training.needed"), isTrained.map { !$0 }).map { !$0 },
                "independent_patrol": has("special.independent_patrol"),
            ]
        }
    }

    @Test("agrees with plain comparisons", arguments: 0..<6)
    func random(batch: Int) throws {
        let policy = try SpecialConstables.deployability()
        var answers: [Truth: Int] = [:]
        for number in 0..<250 {
            let seed = UInt64(batch * 250 + number)
            var generator = SeededGenerator(seed: seed)
            let today: Date = (
                Int.random(in: 2022...2026, using: &generator), Int.random(in: 1...12, using: &generator),
                Int.random(in: 1...28, using: &generator)
            )
            let constable = Constable(today: today, using: &generator)
            let date = try #require(CivilDate(year: today.year, month: today.month, day: today.day))
            let asOf = Instant(milliseconds: Int64(date.dayNumber) * 86_400_000 + 43_200_000)
            let found = try policy.findings(from: Evidence(facts: constable.facts), asOf: asOf, on: .englandAndWales)
            #expect(found.map(\.criterion) == [.mayDeploy, .mayDeployAlone])
            for finding in found {
                var expected = constable.requirements(on: today)
                if finding.criterion == .mayDeploy { expected["independent_patrol"] = nil }
                let parts = finding.parts.map { ($0.requirement.name, $0.answer) }
                #expect(
                    Dictionary(uniqueKeysWithValues: parts) == expected.mapValues { Truth($0) }, "seed \(seed)")
                let whole: Truth =
                    expected.values.contains(false) ? .no : expected.values.contains(nil) ? .unknown : .yes
                #expect(finding.answer == whole, "seed \(seed)")
                answers[finding.answer, default: 0] += 1
            }
        }
        #expect(Truth.allCases.allSatisfy { answers[$0, default: 0] > 15 }, "too much alike: \(answers)")
    }
}
