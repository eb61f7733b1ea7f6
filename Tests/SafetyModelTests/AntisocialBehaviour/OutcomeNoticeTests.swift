import CivilTime
import SafetyModel
import Testing

@Suite struct OutcomeNoticeTests {
    static let all = Disclosure.storage(reason: "test")

    static func parts() throws -> [OutcomePart] {
        [
            try OutcomePart(
                "action-taken", Town.personal("Somebody was warned."),
                cleared: [.victim: .namesNobody, .reporter: .namesNobody, .everybody: .namesNobody]),
            try OutcomePart("respondent", Town.personal("It was Kim Example."), cleared: [.victim: .victimsRight]),
            try OutcomePart(
                "condition", Town.personal("They may not enter the yard."),
                cleared: [.victim: .safety, .reporter: .safety]),
            try OutcomePart("health", Town.personal("They are in treatment.", .special), cleared: [:]),
        ]
    }

    static func outcome() throws -> CaseOutcome {
        CaseOutcome(of: Yard.id, known: Yard.opened, to: [.everybody, .victim], try parts())
    }

    @Test func rejectsAGroundThatDoesNotReachItsAudience() throws {
        let refused: [(NoticeAudience, DisclosureGround)] = [
            (.everybody, .safety), (.everybody, .victimsRight), (.reporter, .victimsRight), (.victim, "because"),
        ]
        for (audience, ground) in refused {
            #expect(
                brokenRule { _ = try OutcomePart("respondent", Town.personal("Kim"), cleared: [audience: ground]) }
                    == .disclosureTest)
        }
        let text = try storedText(of: Self.parts()[1]).replacing("\"victim\":", with: "\"public\":")
        #expect(refusal(OutcomePart.self, from: text, as: Rejection.self)?.rule == .disclosureTest)
        #expect(
            brokenRule { _ = try OutcomeNotice(to: .everybody, saying: Self.parts()) } == .disclosureTest)
    }

    /// What a part is called is free, so that no error repeats it.
    @Test func refusesWithoutRepeatingWhatWasWritten() throws {
        let kim = try OutcomePart("order on Kim Example", Town.personal("Kim"), cleared: [:])
        let stored = try storedText(of: Self.parts()[0]).replacing("\"reporter\":", with: "\"Kim Example\":")
        let refusals: [Rejection?] = [
            #expect(throws: Rejection.self) { try OutcomeNotice(to: .victim, saying: [kim]) },
            #expect(throws: Rejection.self) {
                try OutcomePart("Kim Example", Town.personal("Kim"), cleared: [.everybody: .safety])
            },
            refusal(OutcomePart.self, from: stored, as: Rejection.self),
        ]
        for error in refusals {
            #expect(error?.rule == .disclosureTest)
            #expect(error.map { "\($0)".contains("Kim") } == false)
        }
    }

    @Test func tellsEachAudienceWhatItMayKnow() throws {
        let outcome = try Self.outcome()
        #expect(
            try outcome.notice(to: .victim).text(for: Self.all)
                == "Somebody was warned. It was Kim Example. They may not enter the yard.")
        #expect(outcome.notice(to: .victim).withheld == ["health"])
        #expect(
            try outcome.notice(to: .reporter).text(for: Self.all)
                == "Somebody was warned. They may not enter the yard.")
        let open = outcome.notice(to: .everybody)
        #expect(try open.text(for: Self.all) == "Somebody was warned.")
        #expect(open.withheld == ["respondent", "condition", "health"])
        #expect(!"\(open)".contains("warned"))
        let narrow = Disclosure(for: [.victimSupport], upTo: .personal, reason: "another purpose")
        #expect(throws: DisclosureError.self) { try open.text(for: narrow) }
    }

    @Test func listsWhoIsStillToBeTold() throws {
        var outcome = try Self.outcome()
        #expect(outcome.owed(at: Yard.at(-1)).isEmpty)
        #expect(outcome.owed(at: Yard.opened) == [.victim, .everybody])
        #expect(brokenRule { try outcome.send(to: .victim, at: Yard.at(-1)) } == .noticeAfterOutcome)
        try outcome.send(to: .victim, at: Yard.at(2))
        #expect(outcome.owed(at: Yard.at(1)) == [.victim, .everybody])
        #expect(outcome.owed(at: Yard.at(2)) == [.everybody])
        var silent = CaseOutcome(of: Yard.id, known: Yard.opened, to: [.everybody], Array(try Self.parts().dropFirst()))
        #expect(brokenRule { try silent.send(to: .everybody, at: Yard.at(1)) } == .disclosureTest)
    }
}
