import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("All policies together")
struct StandardsRegisterTests {
    @Test("declare every fact that a rule reads, and none besides")
    func declarations() throws {
        for policy in try Rulebook.policies() where policy.id.instrument != "victims-code" {
            var read = Set(policy.duties.flatMap(\.facts) + policy.criteria.flatMap(\.facts))
            for measure in policy.measures {
                read.formUnion(measure.population.facts)
                for target in measure.targets {
                    read.formUnion(target.condition.facts)
                    switch target.statistic {
                    case .shareOfIncidents(let condition, percent: _), .shareOfTime(let condition, percent: _):
                        read.formUnion(condition.facts)
                    default: break
                    }
                }
            }
            #expect(Set(policy.facts.map(\.id)) == read, "\(policy.id)")
        }
    }

    @Test("ask a question of the same name in the same words")
    func sameFacts() throws {
        var asked: [FactID: Fact] = [:]
        for fact in try Rulebook.policies().flatMap(\.facts) {
            let other = asked.updateValue(fact, forKey: fact.id) ?? fact
            #expect(other == fact, "\(fact.id)")
        }
    }

    @Test("say with every rule that its first day is not known, where it is not")
    func noFirstDay() throws {
        let first = try CivilDate("0001-01-01")
        for policy in try Rulebook.policies() where policy.inForce.from == first {
            let notes =
                policy.duties.map { ($0.id.rawValue, $0.notes) } + policy.criteria.map { ($0.id.rawValue, $0.notes) }
                + policy.measures.map { ($0.id.rawValue, $0.notes) }
                + policy.definitions.map { ($0.id.rawValue, $0.notes) }
            // Rows later than the Code say it in words of their own.
            for (id, notes) in notes where !id.hasPrefix("post2020.") {
                #expect(notes.contains { $0.contains("first of the year 1") }, "\(id)")
            }
        }
    }

    @Test("hand an instrument over from one edition to the next without a gap")
    func handover() throws {
        let register = try Rulebook.register()
        let pairs = [
            ("domestic-violence-disclosure-scheme", "2023-04-01"), ("search-record", "2011-03-07"),
            ("search-record-copy", "2011-03-07"), ("police-information-code", "2023-07-20"),
        ]
        for (instrument, day) in pairs {
            let first = try CivilDate(day)
            let before = try #require(register.edition(of: instrument, on: first.adding(days: -1)), "\(instrument)")
            let after = try #require(register.edition(of: instrument, on: first), "\(instrument)")
            #expect(before.id < after.id, "\(instrument)")
            #expect(before.inForce.until == first && after.inForce.from == first, "\(instrument)")
        }
    }
}
