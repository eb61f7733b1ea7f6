import CivilTime
import SafetyModel
import Testing

@Suite struct VolunteerJourneyTests {
    func enquiry(_ number: UInt64, on text: String, about role: VolunteerRole = .streetWatch) throws -> VolunteerEnquiry
    {
        VolunteerEnquiry(id: VolunteerSample.id(number), about: role, received: try VolunteerSample.noon(text))
    }

    @Test func everyStateAndEventOfAnEnquiry() throws {
        try expectTable(
            of: VolunteerEnquiry.State.self,
            """
            answer apply drop reopen
            received answered applied dropped -
            answered -        applied dropped -
            applied  -        -       -       received
            dropped  -        -       -       received
            """)
    }

    @Test func anApplicationNamesAVolunteerOfTheRole() throws {
        let asked = try enquiry(1, on: "2024-01-01")
        let noon = try VolunteerSample.noon("2024-01-05")
        #expect(rejection { try asked.applying(.apply, at: noon) }?.found == "no volunteer is named")
        let other = try VolunteerSample.volunteer(9, .specialConstable)
        #expect(rejection { try asked.becoming(other, at: noon) }?.rule == .applicationAnswersTheEnquiry)
        let applied = try asked.becoming(VolunteerSample.volunteer(9, .streetWatch), at: noon).value
        #expect(applied.volunteer == VolunteerSample.id(9) && applied.progress.state == .applied)
        #expect(try applied.applying(.reopen, at: noon).value.volunteer == nil)
        let text = try storedText(of: asked).replacing(
            #""role":"street-watch""#, with: #""role":"street-watch","volunteer":"\#(asked.id)""#)
        #expect(refusal(VolunteerEnquiry.self, from: text, as: Rejection.self)?.rule == .applicationAnswersTheEnquiry)
    }

    @Test func conversionTimesAndReasonsStageByStage() throws {
        let noon = VolunteerSample.noon
        let went = try VolunteerSample.volunteer(
            1, .streetWatch,
            [(.beginVetting, "2024-02-01"), (.beginTraining, "2024-03-01"), (.beginService, "2024-03-31")])
        let dropped = try VolunteerSample.volunteer(2, .streetWatch, [(.beginVetting, "2024-02-11")])
            .applying(.leave, at: noon("2024-05-01"), because: .waitedTooLong).value
        let waiting = try VolunteerSample.volunteer(3, .streetWatch)
        let wordless = try VolunteerSample.volunteer(4, .streetWatch, [(.leave, "2024-02-01")])
        let foreign = try VolunteerSample.serving(5, .specialConstable)
        let roster = try VolunteerRoster([went, dropped, waiting, wordless, foreign])
        var lost = try enquiry(12, on: "2024-01-02").applying(.drop, at: noon("2024-01-09")).value
        lost.droppedBecause = .noTime
        let enquiries = [
            try enquiry(11, on: "2024-01-01").becoming(went, at: noon("2024-01-11")).value, lost,
            try enquiry(13, on: "2024-01-03"), try enquiry(14, on: "2024-12-31"),
            try enquiry(15, on: "2024-01-03", about: .specialConstable),
        ]
        let journey = roster.journey(to: .streetWatch, from: enquiries, asOf: try noon("2024-06-01"))
        let figures = Dictionary(uniqueKeysWithValues: journey.stages.map { ($0.stage, $0) })
        #expect(journey.stages.map(\.stage) == JourneyStage.allCases)
        let asked = try #require(figures[.enquiry])
        #expect(asked.entered == 3 && asked.wentOn == 1 && asked.droppedOut == 1 && asked.waiting == 1)
        #expect(asked.days == [10] && asked.conversion == Share(1, of: 3))
        let applied = try #require(figures[.application])
        #expect(applied.entered == 4 && applied.wentOn == 2 && applied.droppedOut == 1 && applied.waiting == 1)
        #expect(applied.days == [21] && applied.untimed == 1 && applied.medianDays == 21)
        let vetted = try #require(figures[.vetting])
        #expect(vetted.entered == 2 && vetted.wentOn == 1 && vetted.droppedOut == 1 && vetted.days == [29])
        let trained = try #require(figures[.training])
        #expect(trained.entered == 1 && trained.days == [30])
        #expect(figures[.service]?.waiting == 1 && figures[.service]?.medianDays == nil)
        #expect(journey.reasons == [.noTime: 1, .waitedTooLong: 1] && journey.reasonless == 1)
        let early = roster.journey(to: .streetWatch, from: enquiries, asOf: try noon("2024-02-01"))
        #expect(early.stages[1].wentOn == 1 && early.stages[1].droppedOut == 1 && early.stages[2].waiting == 1)
    }

    /// Worked by hand: five spells of 1, 2, 2, 3 and 3 months, of which those of 2 (one), 3 (one) are still running.
    @Test func retentionIsTheEstimateOfKaplanAndMeier() throws {
        let noon = VolunteerSample.noon
        func served(_ number: UInt64, from: String, until: String?, _ reason: LeavingReason = .moved) throws
            -> Volunteer
        {
            let volunteer = try VolunteerSample.serving(number, .streetWatch, since: from)
            guard let until else { return volunteer }
            return try volunteer.applying(.leave, at: noon(until), because: reason).value
        }
        let roster = try VolunteerRoster([
            served(1, from: "2024-01-15", until: "2024-02-15"), served(2, from: "2024-01-15", until: "2024-03-15"),
            served(3, from: "2024-04-30", until: nil),
            served(4, from: "2024-01-15", until: "2024-04-15", .joinedPolice),
            served(5, from: "2024-03-30", until: nil), VolunteerSample.volunteer(6, .streetWatch),
        ])
        let asOf = try noon("2024-06-30")
        let curve = roster.retention(in: .streetWatch, asOf: asOf)
        #expect(curve.spells == 5)
        #expect(curve.points.map(\.month) == [1, 2, 3] && curve.points.map(\.atRisk) == [5, 4, 2])
        #expect(curve.points.map(\.left) == [1, 1, 1] && curve.points.map(\.outOfSight) == [0, 1, 1])
        let expected = [4.0 / 5, 4.0 / 5 * 3 / 4, 4.0 / 5 * 3 / 4 / 2]
        for (point, value) in zip(curve.points, expected) { #expect(abs(point.remaining - value) < 1e-12) }
        #expect(curve.remaining(after: 0) == 1 && curve.remaining(after: 4) == nil)
        let moved = roster.retention(in: .streetWatch, asOf: asOf, countingOnly: [.moved])
        #expect(moved.points.map(\.left) == [1, 1, 0] && moved.points.map(\.outOfSight) == [0, 1, 2])
        #expect(roster.retention(in: .magistrate, asOf: asOf).points.isEmpty)
    }

    /// A month is complete on the same day of the next month, or on its last day where that month has no such day.
    @Test(arguments: [
        ("2024-01-31", "2024-02-28", 0), ("2024-01-31", "2024-02-29", 1), ("2024-01-15", "2024-02-14", 0),
        ("2024-01-15", "2024-02-15", 1), ("2023-12-15", "2024-01-14", 0),
    ])
    func monthsAreComplete(_ from: String, _ until: String, _ months: Int) throws {
        let volunteer = try VolunteerSample.serving(1, .streetWatch, since: from)
            .applying(.leave, at: VolunteerSample.noon(until)).value
        let curve = try VolunteerRoster([volunteer]).retention(
            in: .streetWatch, asOf: VolunteerSample.noon("2024-12-01"))
        #expect(curve.points.map(\.month) == [months])
    }

    @Test func whoComesBackBeginsAnotherSpell() throws {
        let volunteer = try VolunteerSample.volunteer(
            1, .streetWatch,
            [
                (.beginVetting, "2023-01-01"), (.beginTraining, "2023-01-01"), (.beginService, "2023-01-01"),
                (.lapse, "2023-03-01"), (.returnToService, "2023-04-01"), (.leave, "2023-06-01"),
                (.reapply, "2023-07-01"), (.beginVetting, "2023-07-01"), (.beginTraining, "2023-07-01"),
                (.beginService, "2023-08-01"),
            ])
        let curve = try VolunteerRoster([volunteer]).retention(
            in: .streetWatch, asOf: VolunteerSample.noon("2023-10-01"))
        #expect(curve.spells == 2 && curve.points.map(\.month) == [2, 5] && curve.points.map(\.left) == [0, 1])
    }
}
