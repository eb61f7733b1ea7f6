import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("What police open data can evidence of the Code of 2020")
struct PoliceOpenDataSupplyTests {
    /// The events of the table in the shared vocabulary, copied by hand.
    private let kinds: Set<EventKind> = [
        "suspect_charged", "out_of_court_disposal_given", "decision_not_to_prosecute", "investigation_closed_no_charge",
        "proceedings_discontinued", "verdict_or_case_outcome", "acquittal_or_lesser_conviction", "conviction",
        "sentence_passed", "outcome_recorded",
    ]

    private func found(_ supply: Supply) throws -> Monitorability {
        Monitorability(of: try VictimsCode.edition2020(), from: supply, on: .englandAndWales)
    }

    @Test("months of outcomes, and nothing about anybody")
    func supply() {
        #expect(Set(Supply.policeOpenData.events.keys) == kinds)
        #expect(Supply.policeOpenData.events.values.allSatisfy { $0 == Supply.Events(.month) })
        #expect(Supply.policeOpenData.facts.isEmpty)
    }

    @Test("no status of any duty; of some, how often they were raised")
    func table() throws {
        let policy = try VictimsCode.edition2020()
        let found = try found(.policeOpenData)
        #expect(found.rules.count == policy.duties.count)
        #expect(found.count(.notAtAll) == policy.duties.count)
        for (duty, rule) in zip(policy.duties, found.rules) {
            #expect(rule.seesStart == kinds.contains(duty.trigger.startingKind), "\(duty.id)")
            #expect(rule.wants.contains(duty.discharges.first.map { .event($0) } ?? .event("")), "\(duty.id)")
            #expect(rule.wants.contains(.instant(duty.trigger.startingKind)) == rule.seesStart, "\(duty.id)")
        }
        #expect(found.rules.contains { $0.seesStart })
    }

    /// Who is owed what can then be told wherever the rule asks, and nothing of what became of it.
    @Test("with all facts of the victim, who is not owed a duty")
    func facts() throws {
        let policy = try VictimsCode.edition2020()
        let open = Supply.policeOpenData
        let found = try found(Supply(facts: Set(policy.facts.map(\.id)), events: open.events))
        for (duty, rule) in zip(policy.duties, found.rules) {
            var isSeen = kinds.contains(duty.trigger.startingKind)
            if case .receipt(_, of: let news) = duty.trigger { isSeen = isSeen || kinds.contains(news) }
            let isAsked = duty.audience != .always || duty.exception != nil
            #expect(rule.level == (isSeen && isAsked ? .partly : .notAtAll), "\(duty.id)")
            #expect(Set(rule.statuses).isSubset(of: [.notOwed, .excepted]), "\(duty.id)")
        }
        #expect(found.count(.partly) > 0)
    }

    @Test("a case system that records everything to the instant evidences all that no agreement moves")
    func everything() throws {
        let policy = try VictimsCode.edition2020()
        var events: [EventKind: Supply.Events] = [:]
        for duty in policy.duties {
            let agreed = duty.limits.compactMap { limit -> EventKind? in
                if case .asAgreed(let parameter) = limit.period { .agreed(parameter) } else { nil }
            }
            for kind in [duty.trigger.startingKind] + duty.discharges + (duty.recurrence?.until ?? []) + agreed {
                events[kind] = Supply.Events(.instant, about: true, by: true, recorded: true)
            }
        }
        let found = try found(Supply(facts: Set(policy.facts.map(\.id)), events: events))
        for (duty, rule) in zip(policy.duties, found.rules) {
            // News that nobody is recorded to have received leaves open what became of it.
            if case .receipt(let receipt, of: let news) = duty.trigger, events[news] != nil {
                #expect(rule.level == .partly, "\(rule)")
                #expect(rule.wants == [.each(receipt, of: news)], "\(rule)")
            } else {
                #expect(rule.level == .fully, "\(rule)")
            }
        }
        #expect(found.count(.fully) > found.count(.partly))
        #expect(found.rules.allSatisfy { $0.tellsWhatWasKnown })
        let arrest = try #require(found.rule(.duty("vc2020.right6.notify-arrest")))
        #expect(arrest.statuses == [.notOwed, .pending, .met, .late, .breached])
        let months = Supply(facts: Set(policy.facts.map(\.id)), events: events.mapValues { _ in Supply.Events(.month) })
        let coarse = try #require(try self.found(months).rule(.duty("vc2020.right6.notify-arrest")))
        #expect(coarse.level == .partly)
        #expect(coarse.statuses == [.notOwed, .late, .breached])
    }
}
