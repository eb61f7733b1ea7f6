import CivilTime
import SafetyModel
import Testing

@Suite struct HateIncidentReportTests {
    @Test func isRecordedBeforeItIsClosed() throws {
        try expectTable(
            of: HateIncidentReport.State.self,
            """
                                 record-incident      record-crime      close  reopen
            reported             recorded-as-incident recorded-as-crime -      -
            recorded-as-incident -                    recorded-as-crime closed -
            recorded-as-crime    -                    -                 closed -
            closed               -                    -                 -      reported
            entered-in-error - - - -
            """)
    }

    @Test func nothingIsDoneBeforeItCame() throws {
        let report = try Town.hateReport(1, [.race])
        let before = report.received.adding(milliseconds: -1)
        let refused = #expect(throws: TransitionError.self) { try report.applying(.recordCrime, at: before) }
        #expect(refused?.code == .outOfOrder && refused?.lastChange == report.received)
        let recorded = try report.applying(.recordCrime, at: report.received).value
        let text = try storedText(of: recorded)
            .replacing(#""received":"2026-03-10T10:00:00Z""#, with: #""received":"2026-03-10T10:00:01Z""#)
        #expect(refusal(HateIncidentReport.self, from: text, as: Rejection.self)?.rule == .reportActionOutcomeReply)
        // The day itself may be the error.
        let wrong = try report.applying(.enterInError, at: before).value
        #expect(try roundTrip(wrong) == wrong)
    }

    @Test func rejectsAStrandThatIsNotOnTheListOfItsDay() throws {
        #expect(try Town.hateReport(1, ["age", .race]).strands == ["age", .race])
        for strands in [Set<HateStrand>(), [.religion], [.race, "accent"]] {
            #expect(brokenRule { _ = try Town.hateReport(1, strands) } == .strandOfTheList)
        }
        #expect(try Town.hateReport(1, [.race], at: "2026-12-31T23:59:59Z").listEdition == "local-2026")
        #expect(
            brokenRule { _ = try Town.hateReport(1, [.race], at: "2027-01-01T00:00:00Z") } == .strandOfTheList)
        let open = InformationSource.confidential(Town.details("07700 900002", .special))
        #expect(brokenRule { _ = try Town.hateReport(1, [.race], from: open) } == .anonymityFixesWhatIsKept)
    }

    /// A perception needs a perceiver, and no evidence: there is no field that could say that the motive was found.
    @Test func rejectsAReportThatDoesNotSayWhosePerceptionItIs() throws {
        let text = try storedText(of: Town.hateReport(1, [.race]))
        #expect(text.contains("\"perceivedBy\":\"witness\""))
        #expect(throws: DecodingError.self) {
            try decoded(HateIncidentReport.self, from: text.replacing("\"perceivedBy\":\"witness\",", with: ""))
        }
        let bare = text.replacing("[\"race\"]", with: "[]")
        #expect(refusal(HateIncidentReport.self, from: bare, as: Rejection.self)?.rule == .strandOfTheList)
    }

    @Test func refersToSupportOnlyWhereItIsWanted() throws {
        let noon = try Instant("2026-03-10T12:00:00Z")
        let wanted = try Town.hateReport(1, [.race], support: .wanted).applying(.recordCrime, at: noon)
        #expect(wanted.directives == [.refer(to: .supportService)])
        #expect(try Town.hateReport(1, [.race]).applying(.recordIncident, at: noon).directives.isEmpty)
        #expect(
            try wanted.value.applying(.close, at: noon).directives == [.schedule(.closureContact, from: noon)])
    }

    @Test func countsByStrand() throws {
        let noon = try Instant("2026-03-10T12:00:00Z")
        let volumes = HateIncidentVolumes(of: [
            try Town.hateReport(1, [.race, "age"]), try Town.hateReport(2, [.race]),
            try Town.hateReport(3, [.disability]).applying(.enterInError, at: noon).value,
        ])
        #expect(volumes.reports == 2)
        #expect(volumes.byStrand == [.race: 2, "age": 1])
        #expect(volumes.byStrandCount == [1: 1, 2: 1])
    }
}
