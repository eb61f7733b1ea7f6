import CivilTime
import SafetyModel
import Testing

@Suite struct ScrutinyCaseTests {
    typealias Samples = PanelSamples
    let noon = Instant(milliseconds: 1_790_000_000_000)

    @Test func table() throws {
        try expectTable(
            of: ScrutinyCase.State.self,
            """
                            grade  escalate  ask-management  answer   close  reopen
            awaiting-review graded -         -               -        -      -
            graded          -      escalated with-management -        closed -
            escalated       -      -         with-management answered -      -
            with-management -      -         -               answered -      -
            answered        -      escalated -               -        closed -
            closed          -      -         -               -        -      awaiting-review
            """)
    }

    func opened(isBlind: Bool = true) -> ScrutinyCase {
        ScrutinyCase(
            id: .init(high: 0, low: 80), of: .init(high: 0, low: 50), on: "SS/2026/17", isBlind: isBlind,
            officer: Personal("PC 4711", purpose: .lawEnforcement))
    }

    func panel(interests: [DeclaredInterest]? = []) throws -> ScrutinyPanel {
        var panel = try Samples.panel()
        try panel.seat(try Samples.member(1, from: "2026-01-10", until: "2026-11-01", interests: interests))
        return panel
    }

    func review(
        _ grade: GroundsGrade = .notReasonable, on text: String = "2026-10-31", knew: Bool? = false,
        by number: UInt64 = 1
    ) throws -> GroundsReview {
        GroundsReview(by: Samples.person(number), on: try day(text), grade: grade, knewOfficer: knew)
    }

    func measure(_ low: UInt64, _ measure: ManagementMeasure = .lineManagementOfOfficer) throws -> ManagementAction {
        ManagementAction(
            measure,
            try OwnedAction(
                id: .init(high: 9, low: low), "Talk about grounds", by: Samples.force, due: try day("2026-12-01")))
    }

    @Test func aBlindReviewerIsNotShownTheOfficer() throws {
        #expect(opened().material.officer == nil)
        #expect(opened(isBlind: false).material.officer != nil)
        for knew in [true, nil] {
            expectRefused(by: .reviewIsBlind) { try opened().graded(by: review(knew: knew), of: panel(), at: noon) }
        }
        let open = try opened(isBlind: false).graded(by: review(knew: true), of: panel(), at: noon).value
        #expect(open.grade == .notReasonable)
    }

    @Test func aStoredCaseKeepsToTheRules() throws {
        let graded = try opened().graded(by: review(), of: panel(), at: noon).value
        let escalated = try graded.escalated(to: .init(high: 0, low: 51), at: noon).value
        let text = try storedText(of: escalated)
        #expect(try decoded(ScrutinyCase.self, from: text) == escalated)
        func rule(_ old: String, _ new: String) -> RecordRule? {
            let changed = text.replacing(old, with: new)
            #expect(changed != text, "\(old)")
            return refusal(ScrutinyCase.self, from: changed, as: Rejection.self)?.rule
        }
        #expect(rule("\"knewOfficer\":false", "\"knewOfficer\":true") == .reviewIsBlind)
        #expect(rule("\"escalatedTo\":", "\"sentTo\":") == .escalationHasAConcern)
        // A grade that nobody gave.
        let bare = try storedText(of: opened()).replacing("\"reviews\":[]", with: "\"none\":[]")
        let forged = text.replacing("\"reviews\":[", with: "\"reviews\":[],\"others\":[")
        #expect(refusal(ScrutinyCase.self, from: forged, as: Rejection.self)?.rule == .groundsAreReviewedByThePanel)
        #expect(throws: DecodingError.self) { try decoded(ScrutinyCase.self, from: bare) }
    }

    @Test func onlyTheCasesPanelGradesAndNobodyWithAnInterest() throws {
        expectRefused(by: .groundsAreReviewedByThePanel) {
            try opened().graded(by: review(on: "2026-11-01"), of: panel(), at: noon)
        }
        expectRefused(by: .groundsAreReviewedByThePanel) {
            try opened().graded(by: review(by: 2), of: panel(), at: noon)
        }
        let other = ScrutinyCase(
            id: .init(high: 0, low: 81), of: .init(high: 0, low: 51), on: "SS/2026/17", isBlind: true)
        expectRefused(by: .groundsAreReviewedByThePanel) { try other.graded(by: review(), of: panel(), at: noon) }
        for interests in [[DeclaredInterest(.partyToMatter, in: "SS/2026/17")], nil] {
            expectRefused(by: .reviewerHasNoInterest) {
                try opened().graded(by: review(), of: panel(interests: interests), at: noon)
            }
        }
        let elsewhere = [DeclaredInterest(.partyToMatter, in: "SS/2026/18")]
        #expect(throws: Never.self) { try opened().graded(by: review(), of: panel(interests: elsewhere), at: noon) }
    }

    @Test func aConcernGoesUpAndIsAnsweredWhenActedOn() throws {
        let reference = ScrutinyPanel.ID(high: 0, low: 51)
        var one = try opened().graded(by: review(), of: panel(), at: noon).value
        let up = try one.escalated(to: reference, at: noon)
        #expect(up.directives == [.schedule(.scrutinyAnswer, from: noon)])
        one = up.value
        #expect(one.escalatedTo == reference)
        expectRefused(by: .managementIsAskedForActions) { try one.askingManagement(for: [], at: noon) }
        expectRefused(by: .managementIsAskedForActions) {
            try one.askingManagement(for: [measure(1), measure(1)], at: noon)
        }
        one = try one.askingManagement(for: [measure(1), measure(2, .training)], at: noon).value
        expectRefused(by: .managementAnswersAfterActing) { try one.answered("Done.", at: noon) }
        var done = noon
        for low: UInt64 in [1, 2] {
            done = noon.adding(seconds: Int(low))
            one = try one.updating(measure(low).action.applying(.complete, at: done).value)
        }
        expectRefused(by: .actionKeepsItsPast) { try one.updating(measure(7).action) }
        expectRefused(by: .managementAnswersAfterActing) { try one.answered(" ", at: done) }
        one = try one.answered("Both officers were spoken to.", at: done).value
        one = try one.closed(at: done).value
        #expect(try one.reopened(at: done).value.progress.state == .awaitingReview)
        #expect(try roundTrip(one) == one)
        #expect(throws: TransitionError.self) { try one.escalated(to: reference, at: done) }
    }

    @Test(arguments: [
        (GroundsGrade.reasonable, false), (.poorlyRecorded, true), (.notReasonable, true), (.cannotTell, nil),
        ("seven-out-of-ten", nil),
    ])
    func whatIsFineIsNotEscalated(_ grade: GroundsGrade, _ isConcern: Bool?) throws {
        #expect(grade.raisesConcern == isConcern)
        let one = try opened().graded(by: review(grade), of: panel(), at: noon).value
        guard isConcern == false else {
            #expect(try one.escalated(to: .init(high: 0, low: 51), at: noon).value.progress.state == .escalated)
            return
        }
        expectRefused(by: .escalationHasAConcern) { try one.escalated(to: .init(high: 0, low: 51), at: noon) }
        expectRefused(by: .escalationHasAConcern) { try one.askingManagement(for: [measure(1)], at: noon) }
    }

    @Test func aCaseloadCountsGradesAndActions() throws {
        var cases: [ScrutinyCase] = []
        let grades: [GroundsGrade?] = [.reasonable, .reasonable, .notReasonable, nil, "seven-out-of-ten"]
        for (place, grade) in grades.enumerated() {
            var one = ScrutinyCase(
                id: .init(high: 4, low: UInt64(place)), of: .init(high: 0, low: 50),
                on: RecordReference(rawValue: "\(place)"),
                isBlind: false)
            if let grade { one = try one.graded(by: review(grade, knew: nil), of: panel(), at: noon).value }
            if grade == .notReasonable {
                one = try one.askingManagement(for: [measure(1), measure(2), measure(3, .training)], at: noon).value
                one = try one.updating(measure(1).action.applying(.complete, at: noon).value)
            }
            cases.append(one)
        }
        cases.append(
            try ScrutinyCase(id: .init(high: 4, low: 99), of: .init(high: 0, low: 50), on: "99", isBlind: false)
                .enteredInError(at: noon).value)
        let load = try ScrutinyCaseload(cases)
        #expect(load.grades == [.reasonable: 2, .notReasonable: 1, "seven-out-of-ten": 1])
        #expect(load.ungraded == 1)
        #expect(
            try load.completion(on: day("2026-12-01")) == [
                .lineManagementOfOfficer: [.doneInTime: 1, .open: 1], .training: [.open: 1],
            ])
        #expect(
            try load.completion(on: day("2026-12-02")) == [
                .lineManagementOfOfficer: [.doneInTime: 1, .overdue: 1], .training: [.overdue: 1],
            ])
        expectRefused(by: .scrutinyCaseIsCountedOnce) { try ScrutinyCaseload([cases[0], cases[0]]) }
    }
}
