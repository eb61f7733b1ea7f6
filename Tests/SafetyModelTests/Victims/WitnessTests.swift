import CivilTime
import SafetyModel
import Testing

@Suite struct WitnessTests {
    @Test func everyStateAndEventOfAnAssessment() throws {
        try expectTable(
            of: WitnessNeedsAssessment.State.self,
            """
                     offer   decline  assess   review   reopen
            owed     offered -        -        -        -
            offered  -       declined assessed -        -
            declined -       -        -        -        offered
            assessed -       -        -        reviewed offered
            reviewed -       -        -        reviewed offered
            """)
    }

    private func assessment(
        of witness: UInt64 = 3, needs: [SupportNeed] = [], found: Answer = .no, measures: [MeasureRequest] = [],
        attends: Answer = .unknown, offered: Bool = false
    ) throws -> WitnessNeedsAssessment {
        var assessment = WitnessNeedsAssessment(id: Made.id(witness), of: Made.id(witness), needs: needs)
        assessment.measures = measures
        assessment.willAttend = attends
        assessment.supportOffered = offered
        (assessment.isVulnerable, assessment.isIntimidated) = (found, .no)
        return try assessment.applying(.offer, at: Made.noon).value
    }

    @Test func anAssessmentFindsWhetherTheWitnessIsVulnerable() throws {
        expectRefused(by: .witnessNeedsAreFound) {
            try assessment(found: .unknown).applying(.assess, at: Made.noon)
        }
        let made = try assessment(needs: [.specialMeasures], found: .yes).applying(.assess, at: Made.noon)
        #expect(made.value.isMade)
        #expect(made.directives == [.schedule(.specialMeasuresRequest, from: Made.noon)])
        #expect(try assessment(needs: [.emotional]).applying(.assess, at: Made.noon).directives == [])
    }

    @Test func aStatementWaitsForNeedsAndWarnings() throws {
        func statement(_ warnings: [WitnessWarning] = WitnessStatement.warningsNeeded) -> WitnessStatement {
            WitnessStatement(id: Made.id(1), of: Made.id(3), at: Made.noon, warnings: warnings)
        }
        let offered = try assessment()
        let made = try offered.applying(.assess, at: Made.after(hours: 1)).value
        expectRefused(by: .needsBeforeStatementUse) {
            try statement().requireUsable(at: Made.after(hours: 1), by: nil)
        }
        expectRefused(by: .needsBeforeStatementUse) {
            try statement().requireUsable(at: Made.after(hours: 1), by: offered)
        }
        expectRefused(by: .needsBeforeStatementUse) {
            try statement().requireUsable(at: Made.after(hours: 1).adding(milliseconds: -1), by: made)
        }
        let other = try assessment(of: 4).applying(.assess, at: Made.noon).value
        expectRefused(by: .needsBeforeStatementUse) {
            try statement().requireUsable(at: Made.after(hours: 1), by: other)
        }
        try statement().requireUsable(at: Made.after(hours: 1), by: made)
        try statement().requireUsable(at: Made.noon, by: try offered.applying(.decline, at: Made.noon).value)
        for warning in WitnessStatement.warningsNeeded {
            expectRefused(by: .warningsAreGiven) {
                try statement(WitnessStatement.warningsNeeded.filter { $0 != warning })
                    .requireUsable(at: Made.after(hours: 1), by: made)
            }
        }
    }

    @Test func careSaysWhoWillComeAndWhatIsOwed() throws {
        let waiting = MeasureRequest(measure: .screen, askedOn: Made.june)
        let granted = MeasureRequest(measure: .liveLink, askedOn: Made.june, granted: .yes)
        let first = try assessment(of: 3, needs: [.specialMeasures], attends: .yes).applying(.assess, at: Made.noon)
            .value
        let second = try assessment(of: 4, measures: [waiting, granted], attends: .no, offered: true)
            .applying(.assess, at: Made.noon).value
        let care = try WitnessCare(of: [Made.id(3), Made.id(4), Made.id(5)], with: [first, second])
        #expect(care.attendance == Share(1, of: 3, unknown: 1))
        #expect(care.duties(to: Made.id(3), at: Made.noon) == [.askForMeasures, .offerSupport])
        #expect(care.duties(to: Made.id(4), at: Made.noon) == [.awaitDecision])
        #expect(care.duties(to: Made.id(5), at: Made.noon) == [.assessNeeds, .offerSupport, .askAttendance])
        // Before the assessment it was owed.
        #expect(care.duties(to: Made.id(3), at: Made.noon.adding(milliseconds: -1)).first == .assessNeeds)
        #expect(second.granted == [.liveLink])
        expectRefused(by: .oneAssessmentForAWitness) { try WitnessCare(of: [Made.id(3)], with: [first, first]) }
        expectRefused(by: .oneAssessmentForAWitness) { try WitnessCare(of: [], with: [first]) }
    }
}

@Suite struct IntimidationTests {
    @Test func everyStateAndEventOfAReport() throws {
        try expectTable(
            of: IntimidationReport.State.self,
            """
                       protect   assess   respond    escalate  close  reopen
            received   protected assessed -          -         -      -
            protected  -         assessed -          -         -      -
            assessed   -         -        responding protected closed -
            responding -         -        -          protected closed -
            closed     -         -        -          -         -      received
            """)
    }

    private func report(_ risk: Answer) -> IntimidationReport {
        IntimidationReport(id: Made.id(1), of: .witness(Made.id(3)), at: Made.noon, immediateRisk: risk)
    }

    @Test func immediateRiskIsAnsweredFirst() throws {
        for risk in [Answer.yes, .unknown] {
            expectRefused(by: .immediateRiskComesFirst) { try report(risk).applying(.assess, at: Made.noon) }
            let safe = try report(risk).applying(.protect, at: Made.noon)
            #expect(safe.directives.first == .refer(to: .police))
            #expect(try safe.value.applying(.assess, at: Made.noon).value.progress.state == .assessed)
        }
        #expect(try report(.no).applying(.assess, at: Made.noon).value.progress.state == .assessed)
        expectRefused(by: .intimidationFollowsReceipt) {
            try report(.no).applying(.assess, at: Made.noon.adding(milliseconds: -1))
        }
    }

    @Test func whatTheFirstReportSaidOfRiskIsOldWhenItBeginsAgain() throws {
        var again = report(.no)
        for event in [IntimidationReport.State.Event.assess, .close, .reopen] {
            again = try again.applying(event, at: Made.noon).value
        }
        expectRefused(by: .immediateRiskComesFirst) { try again.applying(.assess, at: Made.noon) }
        let safe = try again.applying(.protect, at: Made.noon).value.applying(.assess, at: Made.noon).value
        #expect(try roundTrip(safe) == safe)
    }

    @Test func aStoredReportAnsweredImmediateRiskFirst() throws {
        let assessed = try report(.no).applying(.assess, at: Made.noon).value
        for answer in ["yes", "unknown"] {
            let text = try storedText(of: assessed)
                .replacing(#""immediateRisk":"no""#, with: #""immediateRisk":"\#(answer)""#)
            #expect(
                refusal(IntimidationReport.self, from: text, as: Rejection.self)?.rule == .immediateRiskComesFirst)
        }
        let early = try storedText(of: assessed)
            .replacing(#""received":"\#(Made.noon)""#, with: #""received":"\#(Made.after(hours: 1))""#)
        #expect(
            refusal(IntimidationReport.self, from: early, as: Rejection.self)?.rule == .intimidationFollowsReceipt)
    }

    @Test func anAssessmentEnteredInErrorStandsInNobodysWay() throws {
        let struck = try WitnessNeedsAssessment(id: Made.id(76), of: Made.id(3))
            .applying(.enterInError, at: Made.noon).value
        let right = WitnessNeedsAssessment(id: Made.id(77), of: struck.witness, willAttend: .yes)
        let care = try WitnessCare(of: [struck.witness], with: [struck, right])
        #expect(care.attendance == Share(of: [true]))
        expectRefused(by: .oneAssessmentForAWitness) { try WitnessCare(of: [struck.witness], with: [right, right]) }
    }

    @Test func theResponseTimeIsThatOfTheFirstResponse() throws {
        #expect(report(.yes).responseMilliseconds == nil)
        let answered = try report(.yes).applying(.protect, at: Made.noon.adding(seconds: 90)).value
            .applying(.assess, at: Made.after(hours: 3)).value
        #expect(answered.responseMilliseconds == 90_000)
        #expect(try report(.no).applying(.assess, at: Made.noon).value.responseMilliseconds == 0)
    }
}
