import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Complaints about the police")
struct PoliceComplaintsTests {
    let policy: Policy

    init() throws {
        policy = try PoliceComplaints.edition2020()
    }

    @Test(
        "may be reviewed within 28 days, the first being the day after the information",
        arguments: [
            ("2024-03-01T09:00:00Z", "2024-03-29T23:59:59Z", Status.taken),
            ("2024-03-01T09:00:00Z", "2024-03-30T00:00:00Z", .lapsed),
            // The last hour of a day in summer is still winter's day in UTC.
            ("2024-05-31T23:30:00Z", "2024-06-29T22:59:59Z", .taken),
            ("2024-05-31T23:30:00Z", "2024-06-29T23:00:00Z", .lapsed),
        ])
    func review(informed: String, applied: String, status: Status) throws {
        let found = try StandardsCase.status(
            of: "pc-review-apply-28d", in: policy, from: (.reviewInformationProvided, informed),
            service: (.service("pc-review-apply"), applied), asOf: "2024-09-01T00:00:00Z")
        #expect(found == [status])
    }

    @Test("leaves out the time that was lost at the wrong body")
    func wrongBody() throws {
        var one = StandardsCase(policy)
        try one.add("start", .reviewInformationProvided, "2024-03-01T09:00:00Z")
        try one.add("away", .clockPaused, "2024-03-05T00:00:00Z", duty: "pc-review-apply-28d")
        try one.add("back", .clockResumed, "2024-03-15T00:00:00Z", duty: "pc-review-apply-28d")
        let found = try one.determinations(of: "pc-review-apply-28d", asOf: "2024-04-01T00:00:00Z")
        #expect(found.map(\.status) == [.open])
        // Ten whole days stood still, and the clocks had changed.
        #expect(try found.map(\.due) == [Instant("2024-04-08T23:00:00Z")])
    }

    @Test("are reported on every four weeks until there is an outcome, unless information is withheld")
    func progress() throws {
        var one = StandardsCase(policy, facts: ["complaint.information_withheld": false])
        try one.add("start", .complaintHandlingStarted, "2024-01-03T10:00:00Z")  // a Wednesday
        try one.add("first", .service("complaint-progress-update"), "2024-01-31T23:59:59Z")
        try one.add("second", .service("complaint-progress-update"), "2024-02-29T00:00:00Z")
        try one.add("outcome", .complaintOutcomeReached, "2024-03-28T12:00:00Z")
        let duty: DutyID = "pc-progress-update-4w"
        let found = try one.determinations(of: duty, asOf: "2024-06-01T00:00:00Z")
        #expect(found.map(\.event) == ["start", "first", "second"])
        #expect(found.map(\.status) == [.met, .late, .notOwed])
        one.facts = ["complaint.information_withheld": true]
        let withheld = try one.determinations(of: duty, asOf: "2024-06-01T00:00:00Z")
        #expect(withheld.map(\.status) == [.excepted, .excepted, .notOwed])
        one.facts = [:]
        #expect(try one.determinations(of: duty, asOf: "2024-06-01T00:00:00Z").map(\.status)[1] == .undetermined)
    }

    @Test(
        "are answered within five working days of the outcome",
        arguments: [
            ("2024-03-27T10:00:00Z", "2024-04-06T00:00:00+01:00"),
            ("2024-03-22T10:00:00Z", "2024-04-03T00:00:00+01:00"),
        ])
    func outcome(reached: String, due: String) throws {
        // Good Friday was 29 March, Easter Monday 1 April 2024.
        let found = try StandardsCase.due(of: "pc-outcome-5wd", in: policy, from: (.complaintOutcomeReached, reached))
        #expect(try found == [Instant(due)])
    }

    @Test("that must be referred are referred by the end of the following day, working day or not")
    func referral() throws {
        let found = try StandardsCase.due(
            of: "pc-mandatory-referral-next-day", in: policy,
            from: (.referralBecameMandatory, "2024-03-29T23:59:59Z"))
        #expect(try found == [Instant("2024-03-31T00:00:00Z")])
    }

    @Test(
        "are explained after twelve months, which is no failure, and after each six more",
        arguments: [
            ("2023-02-28", "2024-02-28T12:00:00Z", false, Truth.no),
            ("2023-02-28", "2024-02-29T12:00:00Z", false, .yes),
            ("2023-02-28", "2024-02-29T12:00:00Z", true, .no), ("2024-02-29", "2025-02-28T12:00:00Z", false, .no),
            ("2024-02-29", "2025-03-01T12:00:00Z", false, .yes),
        ])
    func delay(from: String, asOf: String, isFinished: Bool, answer: Truth) throws {
        var one = StandardsCase(policy)
        one.facts = [
            "investigation.began_counting_on": .known(.day(try CivilDate(from))),
            "investigation.finished": .known(.truth(isFinished)),
        ]
        let first = try one.findings(of: "pc-investigation-12m-report.first_period", asOf: asOf)
        #expect(first.map(\.answer) == [answer])
        // Six months after a period that is not known to have ended, nobody knows, but of what is finished.
        let later = try one.findings(of: "pc-investigation-12m-report.each_later_period", asOf: asOf)
        #expect(later.map(\.answer) == [isFinished ? .no : .unknown])
    }

    @Test("have no number of days for the explanation, and none where it might prejudice an investigation")
    func explanation() throws {
        let start = (EventKind.investigationPeriodEnded, "2024-03-01T09:00:00Z")
        func status(_ isPrejudiced: FactHistory, _ service: String?) throws -> [Status] {
            try StandardsCase.status(
                of: "pc-investigation-12m-report.report", in: policy, from: start,
                service: service.map { (.service("explain-investigation-delay"), $0) },
                facts: ["investigation.report_might_prejudice": isPrejudiced], asOf: "2026-01-01T00:00:00Z")
        }
        #expect(try status(false, nil) == [.judgement])
        #expect(try status(false, "2025-12-01T00:00:00Z") == [.met])
        #expect(try status(true, nil) == [.excepted])
    }

    // MARK: Super-complaints

    /// The fifth working day, counting the day of receipt itself where it is one; day by day, on its own.
    private func fifthDay(from received: CivilDate, without holidays: Set<CivilDate>) -> CivilDate {
        var day = received
        var counted = 0
        while true {
            // 1 January 1970 was a Thursday.
            let weekday = ((day.dayNumber + 3) % 7 + 7) % 7
            if weekday < 5, !holidays.contains(day) { counted += 1 }
            if counted == 5 { return day }
            day = day.adding(days: 1)
        }
    }

    @Test("that are super are acknowledged within five working days that begin with the day of receipt")
    func superComplaint() throws {
        let policy = try PoliceComplaints.superComplaints2018()
        // The bank holidays of England and Wales in the spring of 2024.
        let holidays = Set(try ["2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27"].map { try CivilDate($0) })
        let first = try CivilDate("2024-03-11")
        for offset in 0..<80 {
            let day = first.adding(days: offset)
            let weekday = ((day.dayNumber + 3) % 7 + 7) % 7
            let isWorking = weekday < 5 && !holidays.contains(day)
            let due = try StandardsCase.due(
                of: "super-complaint-ack-5wd", in: policy, from: (.superComplaintReceived, "\(day)T12:00:00Z"),
                facts: ["super_complaint.received_on_working_day": .known(.truth(isWorking))])
            let last = fifthDay(from: day, without: holidays)
            #expect(try due == [CivilClock.unitedKingdom.startOfDay(last.adding(days: 1))], "\(day)")
        }
    }

    @Test("that are super are open between the two where nobody said whether the day was a working day")
    func superComplaintUnknownDay() throws {
        var one = StandardsCase(try PoliceComplaints.superComplaints2018())
        try one.add("s", .superComplaintReceived, "2024-03-11T12:00:00Z")
        let found = try one.determinations(of: "super-complaint-ack-5wd", asOf: "2024-03-12T00:00:00Z")
        #expect(found.map(\.status) == [.pending])
        #expect(try found.map(\.dueEarliest) == [Instant("2024-03-16T00:00:00Z")])
        #expect(try found.map(\.dueLatest) == [Instant("2024-03-19T00:00:00Z")])
    }
}
