import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Referral to the multi-agency risk assessment conference")
struct MARACTests {
    let trial: RuleTrial

    init() throws {
        trial = RuleTrial(try Safeguarding.maracCriteria())
    }

    private func events(_ days: String...) throws -> [Event] {
        try days.enumerated().map { Event(EventID("d\($0)"), .domesticAbuseEvent, at: .date(try CivilDate($1))) }
    }

    @Test("from fourteen yes answers")
    func checklist() throws {
        for (answers, answer) in [(13, Truth.no), (14, .yes), (24, .yes)] {
            let found = try trial.answer(
                "marac-visible-high-risk", ["dash.yes_answers": .known(.number(answers))], on: "2024-05-01")
            #expect(found == answer)
        }
        #expect(try trial.answer("marac-visible-high-risk", on: "2024-05-01") == .unknown)
    }

    @Test("from three events in twelve months, to the end of the corresponding day")
    func escalation() throws {
        let two = try events("2024-01-10", "2024-03-10")
        #expect(try trial.answer("marac-escalation", [:], two, on: "2024-05-01") == .no)
        for (day, answer) in [("2023-05-01", Truth.yes), ("2023-04-30", .no)] {
            let third = Event("d9", .domesticAbuseEvent, at: .date(try CivilDate(day)))
            #expect(try trial.answer("marac-escalation", [:], two + [third], on: "2024-05-01") == answer, "\(day)")
        }
    }

    @Test("by judgement, which raises and never lowers")
    func judgement() throws {
        let three = try events("2024-01-10", "2024-03-10", "2024-04-10")
        let low: [FactID: FactHistory] = ["dash.yes_answers": 3, "marac.professional_judgement": false]
        #expect(try trial.answer(.maracReferral, low, on: "2024-05-01") == .no)
        #expect(try trial.answer(.maracReferral, low, three, on: "2024-05-01") == .yes)
        let judged = low.merging(["marac.professional_judgement": true]) { $1 }
        #expect(try trial.answer(.maracReferral, judged, on: "2024-05-01") == .yes)
        // A judgement against it takes nothing from fourteen answers.
        let high = low.merging(["dash.yes_answers": 14]) { $1 }
        #expect(try trial.answer(.maracReferral, high, on: "2024-05-01") == .yes)
        let open = try trial.finding(
            .maracReferral, ["dash.yes_answers": 3, "marac.professional_judgement": .unknown], on: "2024-05-01")
        #expect(open.answer == .unknown)
        #expect(open.missing == [.fact("marac.professional_judgement")])
    }

    @Test("again upon an incident within twelve months of the last discussion, between the same parties")
    func repeated() throws {
        func answer(_ incident: String, same: FactHistory) throws -> Truth {
            let evidence = [
                Event("m", .maracDiscussed, at: .date(try CivilDate("2023-02-28"))),
                Event("i", .domesticAbuseEvent, at: .date(try CivilDate(incident))),
            ]
            return try trial.answer("marac-repeat-12m", ["incident.same_parties": same], evidence, on: "2024-12-01")
        }
        #expect(try answer("2024-02-28", same: true) == .yes)
        #expect(try answer("2024-02-29", same: true) == .no)
        #expect(try answer("2023-02-27", same: true) == .no)
        #expect(try answer("2024-02-28", same: false) == .no)
        #expect(try answer("2024-02-28", same: .unknown) == .unknown)
    }
}
