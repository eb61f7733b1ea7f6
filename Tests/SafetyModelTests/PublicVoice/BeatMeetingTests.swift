import CivilTime
import SafetyModel
import Testing

@Suite struct BeatMeetingTests {
    static func meeting(
        _ number: Int, on held: String, announced: String?, attendance: Int? = nil, actions: ActionList = ActionList()
    ) throws -> BeatMeeting {
        try BeatMeeting(
            id: Numbered.id(number), on: try day(held), at: "Town hall", announced: try announced.map { try day($0) },
            attendance: attendance, actions: actions)
    }

    @Test func nobodyIsThereLessThanNotAtAll() throws {
        #expect(
            try refusedRule { _ = try Self.meeting(1, on: "2024-02-01", announced: nil, attendance: -1) }
                == .peopleAreCounted)
        let meeting = try Self.meeting(1, on: "2024-02-01", announced: nil, attendance: 0)
        let text = try storedText(of: meeting).replacing(#""attendance":0"#, with: #""attendance":-1"#)
        #expect(refusal(BeatMeeting.self, from: text, as: Rejection.self)?.rule == .peopleAreCounted)
    }

    static func series(until: String? = nil) throws -> BeatMeetings {
        BeatMeetings(
            in: "E05000001", for: try DayInterval(from: day("2024-01-15"), until: until.map { try day($0) }))
    }

    @Test func aMeetingOfWhichNobodyHeardIsRefused() throws {
        var series = try Self.series()
        #expect(
            try refusedRule { try series.add(Self.meeting(1, on: "2024-02-01", announced: nil)) } == .meetingIsAnnounced
        )
        #expect(
            try refusedRule { try series.add(Self.meeting(1, on: "2024-02-01", announced: "2024-02-01")) }
                == .meetingIsAnnounced)
        #expect(
            try refusedRule { try series.add(Self.meeting(1, on: "2024-01-14", announced: "2024-01-01")) }
                == .meetingIsAnnounced)
        #expect(try refusedRule { try series.add(Self.meeting(1, on: "2024-02-01", announced: "2024-01-31")) } == nil)
        #expect(
            try refusedRule { try series.add(Self.meeting(1, on: "2024-03-01", announced: "2024-01-31")) }
                == .meetingIsAnnounced)
        #expect(series.all.count == 1)
    }

    @Test func missedMonthsAreWholeOnesWithoutAMeeting() throws {
        var series = try Self.series()
        try series.add(Self.meeting(1, on: "2024-02-29", announced: "2024-02-01"))
        try series.add(Self.meeting(2, on: "2024-04-01", announced: "2024-03-20"))
        func missed(_ text: String) throws -> [String] { try series.missedMonths(asOf: day(text)).map(\.description) }
        // January is not whole; March is missed when its last day has come, and not before.
        #expect(try missed("2024-03-30") == [])
        #expect(try missed("2024-03-31") == ["2024-03"])
        #expect(try missed("2024-05-30") == ["2024-03"])
        #expect(try missed("2024-06-30") == ["2024-03", "2024-05", "2024-06"])
        // What was not yet held did not yet fill its month.
        #expect(try missed("2024-02-28") == [])
        #expect(
            try Self.series(until: "2024-03-31").missedMonths(asOf: day("2024-12-31")).map(\.description) == ["2024-02"]
        )
        #expect(
            try Self.series(until: "2024-04-01").missedMonths(asOf: day("2024-12-31")).map(\.description)
                == ["2024-02", "2024-03"])
    }

    @Test func attendanceAndActionsKeepTheirUnknowns() throws {
        let noon = try CivilClock.unitedKingdom.startOfDay(day("2024-02-10"))
        let kept = try OwnedAction(id: Numbered.id(1), "Cut the hedge", by: Numbered.id(5), due: day("2024-02-10"))
            .applying(.complete, at: noon).value
        let late = try OwnedAction(id: Numbered.id(2), "Mend the lamp", by: Numbered.id(5), due: day("2024-02-10"))
        let open = try OwnedAction(id: Numbered.id(3), "Count the cars", by: Numbered.id(5), due: day("2024-03-10"))
        var series = try Self.series()
        try series.add(
            Self.meeting(
                1, on: "2024-02-01", announced: "2024-01-20", attendance: 12, actions: ActionList([kept, late])))
        try series.add(Self.meeting(2, on: "2024-02-02", announced: "2024-01-20", actions: ActionList([open])))
        #expect(series.attendance.counted == 12 && series.attendance.meetingsNotCounted == 1)
        #expect(try series.actionsKept(asOf: day("2024-02-10")) == Share(1, of: 1))
        #expect(try series.actionsKept(asOf: day("2024-02-11")) == Share(1, of: 2))
        #expect(try series.actionsKept(asOf: day("2024-03-11")) == Share(1, of: 3))
    }
}
