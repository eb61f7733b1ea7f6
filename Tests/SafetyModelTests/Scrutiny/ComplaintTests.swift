import CivilTime
import SafetyModel
import Testing

@Suite struct ComplaintTests {
    static let force = PublicBody.ID(high: 0, low: 5)

    /// Monday 2 November 2026, 09:00.
    static func instant(_ text: String) throws -> Instant { try Instant(text) }

    @Test func table() throws {
        try expectTable(
            of: Complaint.State.self,
            """
                             acknowledge  try-early-resolution resolve-early  handle   decide  request-review decide-review close  withdraw  reopen
            received         acknowledged early-resolution     -              -        -       -              -             -      withdrawn -
            acknowledged     -            early-resolution     -              handling -       -              -             -      withdrawn -
            early-resolution -            -                    resolved-early handling -       -              -             -      withdrawn -
            resolved-early   -            -                    -              -        -       -              -             -      -         handling
            handling         -            -                    -              -        decided -              -             -      withdrawn -
            decided          -            -                    -              -        -       under-review   -             closed -         -
            under-review     -            -                    -              -        -       -              closed        -      decided   -
            closed           -            -                    -              -        -       -              -             -      -         handling
            withdrawn        -            -                    -              -        -       -              -             -      -         acknowledged
            """)
    }

    static func complaint(
        _ low: UInt64 = 1, _ seriousness: ComplaintSeriousness? = .minor, at text: String = "2026-11-02T09:00:00Z"
    ) throws -> Complaint {
        Complaint(
            id: .init(high: 2, low: low), about: force, .delay, seriousness: seriousness,
            complainant: Personal("Ada Complains", purpose: "complaints"), received: try instant(text))
    }

    static func limits(
        _ seriousnesses: [ComplaintSeriousness] = [.minor, .serious], early: [ComplaintSeriousness] = [.minor]
    ) -> [ComplaintLimit] {
        func steps(_ track: ComplaintTrack, _ one: ComplaintSeriousness, _ days: [Int]) -> [ComplaintLimit] {
            zip(ComplaintStep.allCases, days).map { ComplaintLimit(track, one, $0, within: .workingDays($1)) }
        }
        return seriousnesses.flatMap { steps(.formal, $0, [3, 20, 60]) }
            + early.flatMap { steps(.early, $0, [1, 5, 10]) }
    }

    static func standard(
        _ limits: [ComplaintLimit] = limits(), knows: Set<ComplaintSeriousness> = [.minor, .serious],
        early: Set<ComplaintSeriousness> = [.minor]
    ) throws -> ComplaintStandard {
        try ComplaintStandard(
            of: force, term: DayInterval(from: day("2026-01-01"), until: day("2027-01-01")), seriousnesses: knows,
            resolvedEarly: early, limits: limits)
    }

    static func attempt(_ agreed: Milestone, began: String = "2026-11-02") throws -> EarlyResolution {
        EarlyResolution(by: .communitySupportOfficer, began: try day(began), agreed: agreed)
    }

    @Test func earlyResolutionNeedsAnEligibleAllegation() throws {
        let (standard, at) = (try Self.standard(), try Self.instant("2026-11-02T10:00:00Z"))
        let agreed = try Self.attempt(.reached(on: try day("2026-11-02")))
        for seriousness: ComplaintSeriousness? in [.serious, "of-another-list", nil] {
            expectRefused(by: .earlyResolutionIsEligible) {
                try Self.complaint(1, seriousness).tryingEarlyResolution(agreed, under: standard, at: at)
            }
        }
        expectRefused(by: .earlyResolutionIsEligible) {
            let later = try Self.attempt(.reached(on: try day("2026-11-02")), began: "2027-01-01")
            return try Self.complaint().tryingEarlyResolution(later, under: standard, at: at)
        }
        #expect(try Self.complaint(1, nil).judged(.minor).seriousness == .minor)
    }

    @Test func earlyResolutionNeedsTheComplainantsAgreement() throws {
        let (standard, at) = (try Self.standard(), try Self.instant("2026-11-02T10:00:00Z"))
        for agreed: Milestone in [.notReached, .notRecorded, .reached(on: nil), .reached(on: try day("2026-11-03"))] {
            expectRefused(by: .earlyResolutionIsAgreed) {
                try Self.complaint().tryingEarlyResolution(Self.attempt(agreed), under: standard, at: at)
            }
        }
        expectRefused(by: .earlyResolutionIsAgreed) {
            try Self.complaint().applying(.tryEarlyResolution, at: at)
        }
        let attempt = try Self.attempt(.reached(on: try day("2026-11-02")))
        let tried = try Self.complaint().tryingEarlyResolution(attempt, under: standard, at: at).value
        #expect(tried.early == attempt && tried.progress.state == .earlyResolution)
        let done = try tried.applying(.resolveEarly, at: at)
        #expect(done.directives == [.schedule(.closureContact, from: at)])
        #expect(try done.value.applying(.reopen, at: at).value.progress.state == .handling)
    }

    /// What is found to have been entered in error was never a complaint, on no earlier day either.
    @Test func whatWasEnteredInErrorNeverCounted() throws {
        let at = try Self.instant("2026-11-02T10:00:00Z")
        let wrong = try Self.complaint(1).applying(.enterInError, at: at.adding(seconds: 3600)).value
        let ledger = try ComplaintLedger([wrong])
        #expect(ledger.outcomes(at: at).open == 0)
        #expect(try ledger.ageing(at: at).isEmpty)
    }

    @Test func nothingComesBeforeTheComplaint() throws {
        let (standard, early) = (try Self.standard(), try Self.instant("2026-11-02T08:59:59Z"))
        let attempt = try Self.attempt(.reached(on: try day("2026-11-02")))
        expectRefused(by: .complaintComesFirst) {
            try Self.complaint().tryingEarlyResolution(attempt, under: standard, at: early)
        }
        // A stored complaint keeps to the same.
        let at = try Self.instant("2026-11-02T10:00:00Z")
        let complaint = try Self.complaint().updated(at: at)
            .tryingEarlyResolution(attempt, under: standard, at: at.adding(seconds: 1)).value
        let text = try storedText(of: complaint)
        #expect(try decoded(Complaint.self, from: text) == complaint)
        func rule(_ old: String, _ new: String) -> RecordRule? {
            let changed = text.replacing(old, with: new)
            #expect(changed != text, "\(old)")
            return refusal(Complaint.self, from: changed, as: Rejection.self)?.rule
        }
        #expect(rule("\(at)", "2026-11-01T10:00:00Z") == .complaintComesFirst)
        #expect(rule("\(at.adding(seconds: 1))", "2026-11-01T10:00:00Z") == .complaintComesFirst)
        #expect(rule("\"early\":", "\"late\":") == .earlyResolutionIsAgreed)
    }

    @Test func theShareResolvedEarlyIsCounted() throws {
        let (standard, at) = (try Self.standard(), try Self.instant("2026-11-02T10:00:00Z"))
        let attempt = try Self.attempt(.reached(on: try day("2026-11-02")))
        let early = try (1...3).map { low in
            try Self.complaint(low).tryingEarlyResolution(attempt, under: standard, at: at).value
                .applying(.resolveEarly, at: at.adding(seconds: 60)).value
        }
        let decided = try Self.complaint(4).applying(.acknowledge, at: at).value.applying(.handle, at: at).value
            .applying(.decide, at: at).value
        let ledger = try ComplaintLedger(
            early + [decided, try Self.complaint(5), try Self.complaint(6).applying(.withdraw, at: at).value]
                + [try Self.complaint(7).applying(.enterInError, at: at).value])
        let before = ledger.outcomes(at: at)
        #expect([before.resolvedEarly, before.decided, before.withdrawn, before.open] == [0, 1, 1, 4])
        let after = ledger.outcomes(at: at.adding(seconds: 60))
        #expect([after.resolvedEarly, after.decided, after.withdrawn, after.open] == [3, 1, 1, 1])
        #expect(after.earlyShare == Share(3, of: 4))
        #expect(ledger.outcomes(at: try Self.instant("2026-11-01T00:00:00Z")).open == 0)
        expectRefused(by: .complaintIsCountedOnce) { try ComplaintLedger([decided, decided]) }
    }

    @Test func aStandardHasALimitForEverything() throws {
        #expect(try Self.standard().limit(.early, .minor, .update) == .workingDays(5))
        #expect(try Self.standard().limit(.early, .serious, .update) == nil)
        expectRefused(by: .complaintStandardIsComplete) { try Self.standard(Array(Self.limits().dropLast())) }
        expectRefused(by: .complaintStandardIsComplete) { try Self.standard(Self.limits() + [Self.limits()[0]]) }
        expectRefused(by: .complaintStandardIsComplete) { try Self.standard(Self.limits(early: [.minor, .serious])) }
        expectRefused(by: .complaintStandardIsComplete) { try Self.standard(early: [.minor, .moderate]) }
        expectRefused(by: .complaintStandardIsComplete) { try Self.standard([], knows: [], early: []) }
        var limits = Self.limits()
        limits[0] = ComplaintLimit(.formal, .minor, .acknowledgement, within: .workingDays(0))
        expectRefused(by: .complaintStandardIsComplete) { try Self.standard(limits) }
        let text = try storedText(of: Self.standard()).replacing("\"workingDays\":60", with: "\"workingDays\":-1")
        #expect(
            refusal(ComplaintStandard.self, from: text, as: Rejection.self)?.rule == .complaintStandardIsComplete)
    }

    @Test func aPauseHasAReason() throws {
        let at = try Self.instant("2026-11-02T10:00:00Z")
        expectRefused(by: .complaintPauseHasAReason) { try ComplaintPause(from: at, until: nil, because: " ") }
        expectRefused(by: .complaintPauseHasAReason) { try ComplaintPause(from: at, until: at, because: .proceedings) }
        let open = try ComplaintPause(from: at, until: nil, because: .proceedings)
        let paused = try Self.complaint().paused(open)
        expectRefused(by: .complaintComesFirst) { try paused.paused(open) }
        let early = try ComplaintPause(from: at.adding(seconds: -7200), until: at, because: .proceedings)
        expectRefused(by: .complaintComesFirst) { try Self.complaint().paused(early) }
        let text = try storedText(of: paused).replacing("\"reason\":\"proceedings\"", with: "\"reason\":\"\"")
        #expect(refusal(Complaint.self, from: text, as: Rejection.self)?.rule == .complaintPauseHasAReason)
    }

    /// Received on Monday 2 November: acknowledged within 3 working days, so before Friday the 6th begins.
    @Test func stepsAreDueMetLateOrBreached() throws {
        let standard = try Self.standard()
        func standing(_ complaint: Complaint, _ step: ComplaintStep, _ text: String) throws -> ComplaintStanding? {
            try standard.standings(of: complaint, asOf: Self.instant(text), on: .englandAndWales)[step]
        }
        let due = try Self.instant("2026-11-06T00:00:00Z")
        let fresh = try Self.complaint()
        #expect(try standing(fresh, .acknowledgement, "2026-11-05T23:59:59.999Z") == .due(before: due))
        #expect(try standing(fresh, .acknowledgement, "2026-11-06T00:00:00Z") == .breached(due: due))
        let inTime = due.adding(milliseconds: -1)
        #expect(
            try standing(fresh.applying(.acknowledge, at: inTime).value, .acknowledgement, "2026-12-01T00:00:00Z")
                == .met(at: inTime))
        let late = try fresh.applying(.acknowledge, at: due).value
        #expect(try standing(late, .acknowledgement, "2026-12-01T00:00:00Z") == .late(at: due, due: due))
        #expect(try standing(late, .acknowledgement, "2026-11-05T00:00:00Z") == .due(before: due))
        // What is not judged has no limit; what was withdrawn is owed nothing more.
        #expect(try standing(Self.complaint(1, nil), .outcome, "2026-12-01T00:00:00Z") == .notMeasured)
        #expect(try standing(Self.complaint(1, .moderate), .outcome, "2026-12-01T00:00:00Z") == .notMeasured)
        #expect(
            try standing(fresh.applying(.withdraw, at: inTime).value, .outcome, "2026-12-01T00:00:00Z") == .ended)
        expectRefused(by: .complaintComesFirst) {
            try fresh.applying(.acknowledge, at: fresh.received.adding(milliseconds: -1))
        }
    }

    /// Twenty working days for an update: from Monday 2 November to Monday the 30th; a pause of a week adds five.
    @Test func updatesStartAnewAndPausesAreLeftOut() throws {
        let standard = try Self.standard()
        func update(_ complaint: Complaint, _ text: String) throws -> ComplaintStanding? {
            try standard.standings(of: complaint, asOf: Self.instant(text), on: .englandAndWales)[.update]
        }
        let fresh = try Self.complaint()
        let first = try Self.instant("2026-12-01T00:00:00Z")
        #expect(try update(fresh, "2026-11-30T23:59:59Z") == .due(before: first))
        #expect(try update(fresh, "2026-12-01T00:00:00Z") == .breached(due: first))
        let updated = try fresh.updated(at: Self.instant("2026-11-09T12:00:00Z"))
        #expect(try update(updated, "2026-12-01T00:00:00Z") == .due(before: try Self.instant("2026-12-08T00:00:00Z")))
        expectRefused(by: .complaintComesFirst) { try updated.updated(at: fresh.received) }
        let paused = try fresh.paused(
            ComplaintPause(
                from: Self.instant("2026-11-09T00:00:00Z"), until: Self.instant("2026-11-16T00:00:00Z"),
                because: .awaitingComplainant))
        #expect(try update(paused, "2026-12-01T00:00:00Z") == .due(before: try Self.instant("2026-12-08T00:00:00Z")))
        let endless = try fresh.paused(
            ComplaintPause(from: Self.instant("2026-11-09T00:00:00Z"), until: nil, because: .withOtherBody))
        #expect(try update(endless, "2026-12-01T00:00:00Z") == .notMeasured)
    }

    @Test func theOldestComplaintsComeFirst() throws {
        let at = try Self.instant("2026-11-22T12:00:00Z")
        let ledger = try ComplaintLedger([
            Self.complaint(1), Self.complaint(2, at: "2026-10-24T23:30:00Z"),
            Self.complaint(3, at: "2026-11-22T12:00:01Z"),
            Self.complaint(4).applying(.withdraw, at: Self.instant("2026-11-22T12:00:00Z")).value,
            Self.complaint(5, at: "2026-11-22T00:00:00Z").applying(.acknowledge, at: at).value,
        ])
        // 23:30 UTC of 24 October was 00:30 of the 25th by the clock.
        let aged = try ledger.ageing(at: at)
        #expect(aged.map(\.complaint.low) == [2, 1, 5])
        #expect(aged.map(\.days) == [28, 20, 0])
        #expect(aged.map(\.state) == [.received, .received, .acknowledged])
    }
}
