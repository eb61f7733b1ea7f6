import CivilTime
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

@Suite("All policies together")
struct StandardsRegisterTests {
    @Test("stand in one register, and come back from their files byte for byte")
    func register() throws {
        let policies = try Rulebook.policies()
        #expect(try Rulebook.register().policies.count == policies.count)
        for policy in policies {
            let json = try PolicyFile(policy).json()
            let back = try PolicyFile(json: json)
            #expect(back.policy == policy, "\(policy.id)")
            #expect(try back.json() == json, "\(policy.id)")
        }
    }

    @Test("declare every fact that a rule reads and none besides, and every source that a rule cites and none besides")
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
            let citations =
                policy.duties.map(\.citation) + policy.measures.map(\.citation) + policy.definitions.map(\.citation)
                + policy.criteria.flatMap { [$0.citation] + $0.requirements.compactMap(\.citation) }
                + policy.facts.compactMap(\.citation)
            #expect(Set(policy.sources.map(\.id)) == Set(citations.flatMap(\.sources)), "\(policy.id)")
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
            for (id, notes) in notes {
                #expect(notes.contains { $0.contains("first of the year 1") || $0.contains("goes with") }, "\(id)")
            }
        }
    }

    @Test("found nothing where a law is not known to have begun")
    func notCommenced() throws {
        let policy = try #require(try Rulebook.policy(.twoTierCautions2022))
        #expect(policy.status == .enacted)
        #expect(!policy.status.foundsDuties)
        #expect(policy.duties.isEmpty && policy.criteria.isEmpty && policy.measures.isEmpty)
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
