import CivilTime
import SafetyModel
import Testing

@Suite struct SpeedWatchTests {
    static func edition(until: String? = nil) throws -> SpeedWatchEdition {
        try SpeedWatchEdition(
            "Wexley 2024", for: VolunteerSample.term("2024-01-01", until), leastTeam: 2, thresholds: [30: 35, 20: 24],
            purgeAfterDays: 31, letters: 2, lookBackMonths: 1)
    }

    static func session(_ number: UInt64 = 1, on text: String = "2024-06-01", limit: Int = 30) throws -> SpeedSession {
        let day = try CivilDate(text)
        let site = SpeedSite(
            id: VolunteerSample.id(limit == 30 ? 1 : 2), name: "Mill Lane", in: "Mill", limit: limit,
            approval: try VolunteerSample.term("2024-01-01", "2025-01-01"),
            hazards: HazardAssessment(made: try CivilDate("2024-01-01"), validThrough: try CivilDate("2024-12-31")))
        return SpeedSession(
            id: VolunteerSample.id(number), of: VolunteerSample.id(1), at: site,
            with: SpeedDevice(id: VolunteerSample.id(1), name: "SID 1", calibrations: [day]), by: try edition(),
            on: day,
            daylight: try Daylight(from: Instant("\(text)T06:00:00Z"), until: Instant("\(text)T18:00:00Z")),
            team: [VolunteerSample.id(1), VolunteerSample.id(2)],
            trained: [VolunteerSample.id(1), VolunteerSample.id(2)])
    }

    static func running(_ number: UInt64 = 1, on text: String = "2024-06-01") throws -> SpeedSession {
        let noon = try VolunteerSample.noon(text)
        return try session(number, on: text).applying(.approve, at: noon).value.applying(.start, at: noon).value
    }

    static func observation(
        _ number: UInt64, of session: SpeedSession, plate: String, speed: Int = 41, minute: Int = 0
    ) throws -> SpeedObservation {
        SpeedObservation(
            id: VolunteerSample.id(number), at: try VolunteerSample.noon("\(session.day)").adding(seconds: minute * 60),
            speed: speed, plate: try NumberPlate(plate, keptThrough: session.platesKeptThrough))
    }

    /// A session that is over, with those plates, a minute apart.
    static func closed(_ number: UInt64, on text: String, _ plates: [String]) throws -> SpeedSession {
        var session = try running(number, on: text)
        for (index, plate) in plates.enumerated() {
            try session.record(
                observation(number * 100 + UInt64(index), of: session, plate: plate, speed: 40 + index, minute: index))
        }
        return try session.applying(.close, at: VolunteerSample.noon(text).adding(seconds: 3600)).value
    }

    @Test func aSiteIsApprovedAndAssessed() throws {
        let noon = try VolunteerSample.noon("2024-06-01")
        for approval in [
            nil, try VolunteerSample.term("2024-06-02"), try VolunteerSample.term("2024-01-01", "2024-06-01"),
        ] {
            var session = try Self.session()
            session.site.approval = approval
            #expect(rejection { try session.applying(.approve, at: noon) }?.rule == .speedSiteIsApproved)
        }
        for hazards in [
            nil, HazardAssessment(made: try day("2024-06-02")),
            HazardAssessment(made: try day("2024-01-01"), validThrough: try day("2024-05-31")),
        ] {
            var session = try Self.session()
            session.site.hazards = hazards
            #expect(rejection { try session.applying(.approve, at: noon) }?.rule == .speedSiteIsApproved)
        }
        #expect(
            rejection { try Self.session(limit: 40).applying(.approve, at: noon) }?.rule == .speedThresholdHasAnEdition)
        #expect(
            rejection { try Self.session(on: "2023-12-31").applying(.approve, at: noon) }?.rule == .speedSiteIsApproved)
        #expect(try Self.session(limit: 20).applying(.approve, at: noon).value.progress.state == .approved)
    }

    @Test func aTeamIsLargeEnoughAndTrained() throws {
        let noon = try VolunteerSample.noon("2024-06-01")
        let approved = try Self.session().applying(.approve, at: noon).value
        var small = approved
        small.team = [VolunteerSample.id(1), VolunteerSample.id(1)]
        #expect(rejection { try small.applying(.start, at: noon) }?.found == "1 volunteers, where 2 are needed")
        var untrained = approved
        untrained.trained = [VolunteerSample.id(1), VolunteerSample.id(9)]
        #expect(rejection { try untrained.applying(.start, at: noon) }?.rule == .speedTeamIsTrained)
        #expect(try approved.applying(.start, at: noon).value.progress.state == .running)
    }

    @Test func aDeviceIsCalibratedOnTheDay() throws {
        let noon = try VolunteerSample.noon("2024-06-01")
        for days in [[], ["2024-05-31"], ["2024-06-02"]] {
            var session = try Self.session().applying(.approve, at: noon).value
            session.device.calibrations = try days.map { try day($0) }
            let refused = rejection { try session.applying(.start, at: noon) }
            #expect(refused?.rule == .speedDeviceIsCalibrated)
            #expect(refused?.found.contains("last on 2024-05-31") == (days == ["2024-05-31"]))
        }
    }

    @Test(arguments: [
        ("2024-06-01T05:59:59Z", false), ("2024-06-01T06:00:00Z", true), ("2024-06-01T18:00:00Z", true),
        ("2024-06-01T18:00:01Z", false),
    ])
    func aSessionBeginsAndEndsInDaylight(_ text: String, _ isLight: Bool) throws {
        let instant = try Instant(text)
        let dawn = try Instant("2024-06-01T05:00:00Z")
        let approved = try Self.session().applying(.approve, at: dawn).value
        #expect((rejection { try approved.applying(.start, at: instant) } == nil) == isLight)
        let started = try approved.applying(.start, at: Instant("2024-06-01T06:00:00Z")).value
        if instant > dawn.adding(seconds: 3600) {
            #expect((rejection { try started.applying(.close, at: instant) } == nil) == isLight)
        }
        var unknown = approved
        unknown.daylight = nil
        #expect(rejection { try unknown.applying(.start, at: instant) }?.found == "no daylight was stated")
        #expect(rejection { try Daylight(from: instant, until: instant) }?.rule == .speedSessionIsInDaylight)
    }

    @Test func aSessionIsOnItsDay() throws {
        var session = try Self.session()
        session.daylight = try Daylight(from: Instant("2024-05-31T06:00:00Z"), until: Instant("2024-06-02T18:00:00Z"))
        let approved = try session.applying(.approve, at: Instant("2024-05-01T12:00:00Z")).value
        // British Summer Time: the day begins at 23:00 UTC of the day before.
        #expect(
            rejection { try approved.applying(.start, at: Instant("2024-05-31T22:59:59Z")) }?.rule
                == .speedSiteIsApproved)
        #expect(rejection { try approved.applying(.start, at: Instant("2024-05-31T23:00:00Z")) } == nil)
        #expect(
            rejection { try approved.applying(.start, at: Instant("2024-06-01T23:00:00Z")) }?.rule
                == .speedSiteIsApproved)
    }

    @Test func onlyVehiclesThatWereTooFastAreRecorded() throws {
        var session = try Self.running()
        func add(_ number: UInt64, speed: Int, minute: Int = 1) throws {
            try session.record(Self.observation(number, of: session, plate: "AB12 CDE", speed: speed, minute: minute))
        }
        #expect(session.threshold == 35)
        #expect(rejection { try add(1, speed: 34) }?.rule == .speedObservationIsAboveThreshold)
        #expect(rejection { try add(1, speed: 35, minute: -1) }?.rule == .speedObservationIsAboveThreshold)
        try add(1, speed: 35)
        #expect(rejection { try add(1, speed: 50) }?.rule == .speedRecordStandsOnce)
        let kept = try NumberPlate("AB12CDE", keptThrough: session.platesKeptThrough.adding(days: 1))
        let long = SpeedObservation(
            id: VolunteerSample.id(2), at: try VolunteerSample.noon("2024-06-01"), speed: 40, plate: kept)
        #expect(rejection { try session.record(long) }?.rule == .speedObservationIsAboveThreshold)
        #expect(rejection { try session.count(passing: 0) }?.rule == .speedObservationIsAboveThreshold)
        try session.count(passing: 1)
        var over = try session.applying(.close, at: VolunteerSample.noon("2024-06-01").adding(seconds: 600)).value
        let late = try Self.observation(3, of: session, plate: "XY34 ZZZ", minute: 11)
        #expect(rejection { try over.record(late) }?.rule == .speedObservationIsAboveThreshold)
        let text = try storedText(of: over).replacing(#""speed":35"#, with: #""speed":34"#)
        #expect(refusal(SpeedSession.self, from: text, as: Rejection.self)?.rule == .speedObservationIsAboveThreshold)
        #expect(rejection { try Self.session().applying(.enterInError, at: late.at).value } == nil)
    }

    @Test(arguments: ["", "A", "ABCDEFGHI", "AB12 C?E", "ÄB12"])
    func aPlateIsReadableAndNotRepeatedInErrors(_ noted: String) throws {
        let refused = rejection { try NumberPlate(noted, keptThrough: CivilDate("2024-06-01")) }
        #expect(refused?.rule == .plateIsReadable)
        if noted.count > 4 { #expect(refused?.description.contains(noted) == false) }
        let day = try CivilDate("2024-06-01")
        #expect(try NumberPlate("ab12 cde", keptThrough: day) == NumberPlate("AB12-CDE", keptThrough: day))
    }

    /// Plates are compared, so one that was stored in another spelling is the same plate.
    @Test func aPlateIsReadInOneSpelling() throws {
        let plate = try NumberPlate("AB12 CDE", keptThrough: CivilDate("2024-06-01"))
        let text = try storedText(of: plate)
        for spelling in ["ab12 cde", "AB12-CDE"] {
            #expect(try decoded(NumberPlate.self, from: text.replacing("AB12CDE", with: spelling)) == plate)
        }
        let other = text.replacing("AB12CDE", with: "no plate at all")
        let refused = refusal(NumberPlate.self, from: other, as: Rejection.self)
        #expect(refused?.rule == .plateIsReadable && refused?.description.contains("no plate") == false)
        let kept = try decoded(NumberPlate.self, from: text.replacing("speed-watch", with: "safeguarding"))
        #expect(kept.text.purpose == .safeguarding)
    }

    @Test func anEditionHasItsNumbers() throws {
        func edition(
            team: Int = 3, _ thresholds: [Int: Int] = [30: 35], purge: Int = 1, letters: Int = 1, back: Int = 1
        ) throws -> SpeedWatchEdition {
            try SpeedWatchEdition(
                "x", for: VolunteerSample.term("2024-01-01"), leastTeam: team, thresholds: thresholds,
                purgeAfterDays: purge, letters: letters, lookBackMonths: back)
        }
        let broken: [() throws -> SpeedWatchEdition] = [
            { try edition([:]) }, { try edition([30: 30]) }, { try edition(team: 0) }, { try edition(purge: 0) },
            { try edition(letters: 0) }, { try edition(back: 0) },
        ]
        for make in broken { #expect(rejection { try make() }?.rule == .speedThresholdHasAnEdition) }
        var session = try Self.session()
        session = SpeedSession(
            id: session.id, of: session.watch, at: session.site, with: session.device,
            by: try Self.edition(until: "2024-06-01"), on: session.day, team: session.team, trained: session.trained)
        let noon = try VolunteerSample.noon("2024-06-01")
        #expect(rejection { try session.applying(.approve, at: noon) }?.rule == .speedThresholdHasAnEdition)
    }

    // MARK: - What follows

    func log() throws -> SpeedWatchLog {
        var log = SpeedWatchLog()
        try log.add(Self.closed(1, on: "2024-06-01", ["AB12CDE", "XY34ZZZ"]))
        try log.add(Self.closed(2, on: "2024-06-15", ["ab12 cde"]))
        try log.add(Self.closed(3, on: "2024-07-01", ["AB12CDE"]))
        try log.add(Self.closed(4, on: "2024-07-02", ["XY34ZZZ"]))
        return log
    }

    /// Looking back one month: on 1 July the plate of 1 and 15 June was seen twice before; on 2 July the other one's
    /// sighting of 1 June is too old.
    @Test func lettersFollowFromRepeatedSightings() throws {
        var log = try log()
        #expect(log.lettersDue.map(\.step) == [.letter(1), .letter(1), .letter(2), .toPolice, .letter(1)])
        #expect(log.lettersDue.map(\.session) == [1, 1, 2, 3, 4].map { VolunteerSample.id($0) })
        try log.markAnswered(VolunteerSample.id(100))
        #expect(rejection { try log.markAnswered(VolunteerSample.id(100)) }?.found == "it was answered already")
        #expect(rejection { try log.markAnswered(VolunteerSample.id(999)) }?.rule == .speedRecordStandsOnce)
        #expect(log.lettersDue.map(\.step) == [.letter(1), .letter(2), .toPolice, .letter(1)])
        #expect(rejection { try log.add(Self.closed(1, on: "2024-06-01", [])) }?.rule == .speedRecordStandsOnce)
        var open = SpeedWatchLog()
        var running = try Self.running()
        try running.record(Self.observation(1, of: running, plate: "AB12CDE"))
        try open.add(running)
        #expect(open.lettersDue.isEmpty)
    }

    @Test func keepersWhoWereSeenAgainAreCounted() throws {
        let log = try log()
        #expect(log.repeatKeepers(during: try VolunteerSample.term("2024-06-01", "2024-07-03")) == 2)
        #expect(log.repeatKeepers(during: try VolunteerSample.term("2024-06-01", "2024-07-02")) == 1)
        #expect(log.repeatKeepers(during: try VolunteerSample.term("2024-06-02", "2024-07-01")) == 0)
    }

    @Test func sitesHaveTheirResults() throws {
        var log = try log()
        var counted = try Self.closed(5, on: "2024-06-20", ["QQ11QQQ"])
        try counted.count(passing: 80)
        try log.add(counted)
        let results = log.results(during: try VolunteerSample.term("2024-06-01", "2024-07-01"))
        #expect(results.count == 1 && results.first?.sessions == 3 && results.first?.minutes == 180)
        #expect(results.first?.recorded == 4 && results.first?.highest == 41)
        #expect(results.first?.share == Share(1, of: 80) && results.first?.uncounted == 2)
    }

    @Test func platesArePurgedAfterTheirLastDay() throws {
        let log = try log()
        // 31 days after 1 June is 2 July, the last day.
        #expect(try log.purgeDays == ["2024-07-03", "2024-07-17", "2024-08-02", "2024-08-03"].map { try day($0) })
        #expect(log.purged(on: try day("2024-07-02")) == log)
        let purged = log.purged(on: try day("2024-07-03"))
        #expect(purged.sessions.flatMap(\.observations).map { $0.plate == nil } == [true, true, false, false, false])
        #expect(purged.sessions.flatMap(\.observations).map(\.speed) == [40, 41, 40, 40, 40])
        #expect(purged.lettersDue.map(\.step) == [.letter(1), .letter(2), .letter(1)])
        let session = try #require(purged.sessions.first)
        #expect(try roundTrip(session) == session)
    }

    @Test func closingAsksForTheReturnAndThePurge() throws {
        let end = try VolunteerSample.noon("2024-06-01").adding(seconds: 60)
        #expect(
            try Self.running().applying(.close, at: end).directives
                == [.schedule(.speedWatchReturn, from: end), .schedule(.platePurge, from: end)])
    }
}
