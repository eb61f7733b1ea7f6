import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite("Outcomes of police open data")
struct OpenDataOutcomesTests {
    @Test(
        "report the events of the table",
        arguments: [
            ("Suspect charged", ["suspect_charged"]),
            ("Suspect charged as part of another case", ["suspect_charged"]),
            ("Local resolution", ["out_of_court_disposal_given"]),
            ("Offender given a caution", ["out_of_court_disposal_given"]),
            ("Offender given penalty notice", ["out_of_court_disposal_given"]),
            ("Offender given a drugs possession warning", ["out_of_court_disposal_given"]),
            ("Unable to prosecute suspect", ["decision_not_to_prosecute"]),
            ("Formal action is not in the public interest", ["decision_not_to_prosecute"]),
            ("Investigation complete; no suspect identified", ["investigation_closed_no_charge"]),
            ("Further investigation is not in the public interest", ["investigation_closed_no_charge"]),
            ("Further action is not in the public interest", ["investigation_closed_no_charge"]),
            ("Court case unable to proceed", ["proceedings_discontinued"]),
            ("Defendant found not guilty", ["verdict_or_case_outcome", "acquittal_or_lesser_conviction"]),
            ("Offender sent to prison", ["verdict_or_case_outcome", "conviction", "sentence_passed"]),
            ("Offender otherwise dealt with", ["verdict_or_case_outcome", "conviction", "sentence_passed"]),
        ])
    func events(outcome: String, kinds: [String]) {
        let reported = OpenDataOutcomes.eventKinds(for: OutcomeType(rawValue: outcome))
        #expect(reported.map(\.rawValue) == kinds)
    }

    @Test("pass on nine kinds of sentence")
    func sentences() {
        let sentenced = OpenDataOutcomes.telling.filter {
            OpenDataOutcomes.eventKinds(for: $0).contains(.sentencePassed)
        }
        #expect(sentenced.count == 9)
    }

    @Test(
        "are kept without raising a duty where they report no event",
        arguments: [
            "Under investigation", "Awaiting court outcome", "Status update unavailable", "Court result unavailable",
            "Defendant sent to Crown Court", "Action to be taken by another organisation", "", "suspect charged",
        ])
    func kept(outcome: String) throws {
        let reported = OpenDataOutcomes.eventKinds(for: OutcomeType(rawValue: outcome))
        #expect(reported == [.outcomeRecorded])
        let policy = try VictimsCode.edition2020()
        #expect(!policy.duties.contains { $0.trigger.underlyingKind == .outcomeRecorded })
    }

    @Test("are all among the outcomes that the model knows")
    func known() {
        #expect(OpenDataOutcomes.telling.isSubset(of: OutcomeType.known))
        let silent = Set(OutcomeType.known).subtracting(OpenDataOutcomes.telling)
        #expect(silent.count == 6)
    }
}
