import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("What people may ask of those who hold information")
struct InformationRightsTests {
    @Test("one month for an answer, lifted where the time was extended, and three in any case")
    func access() throws {
        let trial = RuleTrial(try InformationRights.subjectAccess2018())
        let asked = "2024-01-31T10:00:00Z"
        func status(_ duty: DutyID, _ extended: FactHistory, asOf: String) throws -> Status {
            try trial.status(duty, ["access_request.extended": extended], from: asked, asOf: asOf)
        }
        let (standard, total) = ("ukgdpr-sar-1-month.standard", "ukgdpr-sar-1-month.extended_total")
        #expect(try status(DutyID(standard), false, asOf: "2024-02-29T23:59:59Z") == .pending)
        #expect(try status(DutyID(standard), false, asOf: "2024-03-01T00:00:00Z") == .breached)
        #expect(try status(DutyID(standard), true, asOf: "2024-03-01T00:00:00Z") == .excepted)
        #expect(try status(DutyID(standard), .unknown, asOf: "2024-03-01T00:00:00Z") == .undetermined)
        #expect(try status(DutyID(total), true, asOf: "2024-04-30T22:59:59Z") == .pending)
        #expect(try status(DutyID(total), .unknown, asOf: "2024-04-30T23:00:00Z") == .breached)
    }

    @Test("one month in law enforcement, which only rules from 5 February 2026 lift")
    func lawEnforcement() throws {
        let trial = RuleTrial(try InformationRights.lawEnforcement2018())
        for (asked, status) in [("2026-02-04T12:00:00Z", Status.breached), ("2026-02-05T12:00:00Z", .excepted)] {
            let found = try trial.status(
                "dpa3-sar-1-month", ["access_request.time_changed_under_2026_rules": true], from: asked,
                asOf: "2026-04-01T00:00:00Z")
            #expect(found == status)
        }
    }

    @Test("72 hours for a breach that may put somebody's rights at risk")
    func breach() throws {
        let trial = RuleTrial(try InformationRights.lawEnforcement2018())
        let known = "2024-10-26T12:00:00Z"
        for (unlikely, asOf, status) in [
            (FactHistory.known(false), "2024-10-29T11:59:59Z", Status.pending),
            (false, "2024-10-29T12:00:00Z", .breached), (true, "2024-10-29T12:00:00Z", .notOwed),
            (.unknown, "2024-10-29T12:00:00Z", .undetermined),
        ] {
            let found = try trial.status(
                "dpa3-breach-72h", ["data_breach.unlikely_to_risk_rights": unlikely], from: known, asOf: asOf)
            #expect(found == status)
        }
    }

    /// Counted without the engine: thirty days from the day after, and on to the next day that is none of those named.
    @Test(
        "30 days for a complaint, on to the next working day",
        arguments: [
            // 8 June 2026 and 30 days: Wednesday, 8 July.
            ("2026-06-08", 0, "2026-07-08"),
            // 4 June 2026 and 30 days: Saturday, 4 July; Monday is the 6th.
            ("2026-06-04", 2, "2026-07-06"),
            // 5 June 2026: Sunday the 5th.
            ("2026-06-05", 1, "2026-07-06"),
            // 25 November 2026: Christmas Day, a Friday; Monday the 28th stands in for Boxing Day.
            ("2026-11-25", 4, "2026-12-29"),
        ])
    func complaint(received: String, moved: Int, last: String) throws {
        let trial = RuleTrial(try InformationRights.dataProtectionComplaints2026())
        let start = Event("r", .dataComplaintReceived, at: .date(try CivilDate(received)))
        let due = try CivilClock.unitedKingdom.startOfDay(try CivilDate(last).adding(days: 1))
        let asOf = "\(try CivilDate(received).adding(days: 1))T12:00:00Z"
        let known = try trial.determination(
            "dp-complaint-ack-30d", ["data_complaint.days_moved": .known(.number(moved))], [start], asOf: asOf)
        #expect(known.due == due)
        #expect(known.status == .pending)
        // Where nobody has counted: pending for 30 days, breached after 34, and open in between.
        let calendar = CivilClock.unitedKingdom
        let thirtieth = try calendar.startOfDay(try CivilDate(received).adding(days: 31))
        let latest = try calendar.startOfDay(try CivilDate(received).adding(days: 35))
        for (instant, status) in [
            (Instant(milliseconds: thirtieth.milliseconds - 1), Status.pending), (thirtieth, .undetermined),
            (Instant(milliseconds: latest.milliseconds - 1), .undetermined), (latest, .breached),
        ] {
            let open = try trial.determination("dp-complaint-ack-30d", [:], [start], asOf: instant.description)
            #expect(open.status == status)
        }
    }

    @Test("20 working days for an answer, more where a holiday elsewhere lies in them")
    func freedomOfInformation() throws {
        let trial = RuleTrial(try InformationRights.freedomOfInformation2005())
        let received = Event("r", .informationRequestReceived, at: .date(try CivilDate("2024-07-01")))
        // Without 12 July it is Monday the 29th; with it, Tuesday the 30th. No other lies between.
        for (elsewhere, last) in [(0, "2024-07-29"), (1, "2024-07-30")] {
            let found = try trial.determination(
                "foi-20wd", ["information_request.holidays_elsewhere": .known(.number(elsewhere))], [received],
                asOf: "2024-07-02T00:00:00Z")
            #expect(found.due == (try CivilClock.unitedKingdom.startOfDay(try CivilDate(last).adding(days: 1))))
        }
        let open = try trial.determination("foi-20wd", [:], [received], asOf: "2024-07-29T23:30:00Z")
        #expect(open.status == .undetermined)
        #expect(open.missing == [.fact("information_request.holidays_elsewhere")])
    }

    @Test("holidays elsewhere take at most two of 20 working days, and no more than four days off lie together")
    func fallbacks() throws {
        let calendars = Division.allCases.map { WorkingCalendar.builtIn($0) }
        var day = try CivilDate("2008-01-01")
        let end = try CivilDate("2030-09-30")
        var run = [0, 0, 0]
        var most = 0
        var longest = 0
        var isWorking: [(home: Bool, everywhere: Bool)] = []
        while day < (try CivilDate("2030-12-31")) {
            let working = try calendars.map { try $0.isWorkingDay(day) }
            for (index, works) in working.enumerated() {
                run[index] = works ? 0 : run[index] + 1
                longest = max(longest, run[index])
            }
            isWorking.append((working[0], working.allSatisfy { $0 }))
            day = day.adding(days: 1)
        }
        for start in 0..<(end.dayNumber - (try CivilDate("2008-01-01")).dayNumber) {
            var (home, everywhere, place) = (0, 0, start)
            while everywhere < 20 {
                place += 1
                if isWorking[place].home { home += 1 }
                if isWorking[place].everywhere { everywhere += 1 }
            }
            most = max(most, home - everywhere)
        }
        #expect(longest == 4)
        #expect(most == 2)
    }
}
