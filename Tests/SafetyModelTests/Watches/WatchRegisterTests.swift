import CivilTime
import SafetyModel
import Testing

@Suite struct WatchRegisterTests {
    static func square(_ west: Int, _ south: Int, side: Int = 10) throws -> Boundary {
        let corners = [(0, 0), (side, 0), (side, side), (0, side)].compactMap {
            Position(longitude: west + $0.0, latitude: south + $0.1)
        }
        return try Boundary(try Ring(corners))
    }

    static func watch(
        _ number: UInt64, _ kind: WatchKind = .neighbourhood, area: Area = "Mill", isActive: Bool = true
    ) throws -> WatchScheme {
        let post = Appointment(
            id: VolunteerSample.id(number), of: VolunteerSample.id(number), to: .watchCoordinator, in: area,
            for: try VolunteerSample.term("2024-01-01", "2025-01-01"))
        var watch = try WatchScheme(
            id: VolunteerSample.id(number), name: "Watch \(number)", kind: kind, area: area,
            coordinators: Appointments([post]))
        watch.boundary = try square(Int(number) * 100, 0)
        return isActive ? try watch.applying(.launch, at: VolunteerSample.noon("2024-01-02")).value : watch
    }

    static func agreement(_ number: UInt64, with watches: [UInt64], until: String = "2024-07-01") throws -> Agreement {
        try Agreement(
            id: VolunteerSample.id(number), kind: .serviceLevel, title: "Working together",
            parties: watches.map { .watch(VolunteerSample.id($0)) } + [.body(VolunteerSample.id(99))],
            term: VolunteerSample.term("2024-01-01", until), commitments: [])
    }

    func activity(_ number: UInt64, of watch: UInt64 = 1, on text: String, for purpose: WatchPurpose = .preventCrime)
        throws -> WatchActivity
    {
        WatchActivity(id: VolunteerSample.id(number), of: VolunteerSample.id(watch), on: try day(text), for: purpose)
    }

    @Test func aWatchSetsToWorkWithCoordinatorBoundaryAndAgreement() throws {
        let noon = try VolunteerSample.noon("2024-06-30")
        let signed = try Self.agreement(1, with: [1])
        var watch = try Self.watch(1, isActive: false)
        #expect(rejection { try watch.applying(.launch, at: noon, under: nil) }?.rule == .watchActsUnderAgreement)
        let foreign = try Self.agreement(2, with: [2])
        #expect(rejection { try watch.applying(.launch, at: noon, under: foreign) }?.rule == .watchActsUnderAgreement)
        let late = try VolunteerSample.noon("2024-07-01")
        #expect(rejection { try watch.applying(.launch, at: late, under: signed) }?.rule == .watchActsUnderAgreement)
        let uncoordinated = try VolunteerSample.noon("2025-01-01")
        #expect(
            rejection { try watch.applying(.launch, at: uncoordinated, under: signed) }?.rule == .watchHasACoordinator)
        watch.boundary = nil
        #expect(rejection { try watch.applying(.launch, at: noon, under: signed) }?.rule == .watchHasABoundary)
        watch.boundary = try Self.square(0, 0)
        let active = try watch.applying(.launch, at: noon, under: signed).value
        #expect(active.state == .active)
        #expect(try active.applying(.close, at: late, under: nil).value.state == .closed)
        let resting = try active.applying(.fallDormant, at: noon, under: nil).value
        #expect(rejection { try resting.applying(.revive, at: noon, under: nil) }?.rule == .watchActsUnderAgreement)
    }

    @Test func aWatchReportsUnderAnAgreementInForce() throws {
        var register = WatchRegister()
        try register.add(Self.watch(1))
        #expect(rejection { try register.record(activity(1, on: "2024-03-01")) }?.rule == .watchActsUnderAgreement)
        try register.add(Self.agreement(1, with: [1]))
        for text in ["2023-12-31", "2024-07-01"] {
            let refused = rejection { try register.record(activity(1, on: text)) }
            #expect(refused?.rule == .watchActsUnderAgreement && refused?.found.contains(text) == true)
        }
        #expect(
            rejection { try register.record(activity(1, of: 2, on: "2024-03-01")) }?.rule == .watchActsUnderAgreement)
        try register.record(activity(1, on: "2024-01-01"))
        try register.record(activity(2, on: "2024-06-30"))
        #expect(rejection { try register.record(activity(2, on: "2024-06-30")) }?.rule == .watchStandsOnce)
        #expect(rejection { try register.add(Self.watch(1)) }?.rule == .watchStandsOnce)
        #expect(rejection { try register.add(Self.agreement(1, with: [1])) }?.rule == .watchStandsOnce)
        #expect(register.activities.count == 2)
    }

    @Test func oneRegisterHasWatchesOfEveryKind() throws {
        var register = WatchRegister()
        for (number, kind) in [(1, .neighbourhood), (2, .street), (3, .speed), (4, "river")] as [(UInt64, WatchKind)] {
            try register.add(Self.watch(number, kind))
        }
        try register.add(Self.watch(5, .street).applying(.enterInError, at: VolunteerSample.noon("2024-02-01")).value)
        #expect(
            register.byKind.mapValues { $0.map(\.name) }
                == [.neighbourhood: ["Watch 1"], .street: ["Watch 2"], .speed: ["Watch 3"], "river": ["Watch 4"]])
    }

    @Test func lapsedWatchesAreThoseOfWhichNothingShows() throws {
        var register = WatchRegister()
        for number in [1, 2, 3] as [UInt64] { try register.add(Self.watch(number)) }
        try register.add(Self.watch(4, isActive: false))
        try register.add(Self.agreement(1, with: [1, 2, 3]))
        try register.record(activity(1, of: 1, on: "2024-02-01"))
        try register.record(activity(2, of: 2, on: "2024-01-31"))
        let today = try day("2024-06-30")
        let start = try day("2024-02-01")
        #expect(register.lapsed(on: today, activeSince: start) == [VolunteerSample.id(2), VolunteerSample.id(3)])
        #expect(register.lapsed(on: try day("2024-01-31"), activeSince: try day("2024-01-31")).count == 2)
        let standing = register.standing(on: today, activeSince: start)
        #expect(standing.map(\.isSound) == [true, false, false, false])
        #expect(standing.map(\.hasLapsed) == [false, true, true, false])
        let later = register.standing(on: try day("2025-01-01"), activeSince: start)
        #expect(later.map(\.hasAgreement) == [false, false, false, false])
        #expect(later.map(\.hasCoordinator) == [false, false, false, false])
    }

    @Test func householdsAreCoveredByWatchesAtWork() throws {
        var register = WatchRegister()
        for (number, households, area) in [(1, 40, "Mill"), (2, nil, "Mill"), (3, 25, "Ford"), (4, 30, "Weir")]
            as [(UInt64, Int?, Area)]
        {
            var watch = try Self.watch(number, area: area)
            try watch.set(households: households)
            try register.add(watch)
        }
        var resting = try Self.watch(5).applying(.fallDormant, at: VolunteerSample.noon("2024-03-01")).value
        try resting.set(households: 100)
        try register.add(resting)
        let coverage = try register.coverage(of: 200, in: ["Mill", "Ford"])
        #expect(coverage.covered == 65 && coverage.uncounted == [VolunteerSample.id(2)])
        #expect(coverage.share == Share(65, of: 200))
        #expect(try register.coverage(of: 65, in: ["Mill", "Ford"]).share.fraction == 1)
        for households in [64, 0, -1] {
            #expect(
                rejection { try register.coverage(of: households, in: ["Mill", "Ford"]) }?.rule
                    == .coverageCountsHouseholds)
        }
        #expect(rejection { try resting.set(households: -1) }?.rule == .coverageCountsHouseholds)
    }

    @Test func whatWatchesDoServesTheirPurposes() throws {
        var register = WatchRegister(purposes: [.preventCrime, .social, .roadSafety])
        var first = try Self.watch(1)
        try first.set(purposes: [.preventCrime, .roadSafety])
        #expect(rejection { try first.set(purposes: []) }?.rule == .activityHasAPurpose)
        try register.add(first)
        try register.add(Self.watch(2))
        try register.add(Self.agreement(1, with: [1, 2]))
        #expect(
            rejection { try register.record(activity(1, on: "2024-02-01", for: "parties")) }?.rule
                == .activityHasAPurpose)
        #expect(
            rejection { try register.record(activity(1, on: "2024-02-01", for: .reduceFear)) }?.rule
                == .activityHasAPurpose)
        for (number, watch, purpose) in [(1, 1, .preventCrime), (2, 1, .social), (3, 1, .roadSafety), (4, 2, .social)]
            as [(UInt64, UInt64, WatchPurpose)]
        { try register.record(activity(number, of: watch, on: "2024-02-01", for: purpose)) }
        let share = register.offPurposeShare(during: try VolunteerSample.term("2024-02-01", "2024-02-02"))
        #expect(share == Share(1, of: 4, unknown: 1))
        #expect(register.offPurposeShare(during: try VolunteerSample.term("2024-02-02")) == Share())
    }

    // MARK: - Money

    func grant(_ pence: Int = 10_000, purposes: Set<WatchPurpose> = [.roadSafety], due: String = "2024-12-31") throws
        -> WatchGrant
    {
        try WatchGrant(
            id: VolunteerSample.id(1), to: VolunteerSample.id(1), Money(pence: pence), for: purposes,
            awarded: day("2024-04-01"),
            returnDue: day(due))
    }

    @Test func aGrantIsSpentOnItsPurpose() throws {
        for broken in [
            { try self.grant(0) }, { try self.grant(purposes: []) }, { try self.grant(due: "2024-03-31") },
        ] as [() throws -> WatchGrant] { #expect(rejection { try broken() }?.rule == .grantServesItsPurpose) }
        var grant = try grant()
        let may = try day("2024-05-01")
        for spending in [
            WatchGrant.Spending(Money(pence: 100), on: may, for: .social),
            .init(Money(pence: 10_001), on: may, for: .roadSafety),
            .init(Money(pence: 0), on: may, for: .roadSafety), .init(Money(pence: -5), on: may, for: .roadSafety),
            .init(Money(pence: 100), on: try day("2024-03-31"), for: .roadSafety),
        ] { #expect(rejection { try grant.spend(spending) }?.rule == .grantServesItsPurpose) }
        #expect(grant.spent == .zero)
        try grant.spend(.init(Money(pence: 9_000), on: try day("2024-04-01"), for: .roadSafety))
        #expect(
            rejection { try grant.spend(.init(Money(pence: 1_001), on: may, for: .roadSafety)) }?.rule
                == .grantServesItsPurpose)
        let text = try storedText(of: grant).replacing(#""amount":"90.00""#, with: #""amount":"900.00""#)
        #expect(refusal(WatchGrant.self, from: text, as: Rejection.self)?.rule == .grantServesItsPurpose)
    }

    @Test func whatIsUnspentAndUnaccountedForIsKnown() throws {
        var grant = try grant()
        try grant.spend(.init(Money(pence: 2_550), on: day("2024-05-01"), for: .roadSafety))
        try grant.spend(.init(Money(pence: 50), on: day("2024-06-01"), for: .roadSafety))
        #expect(grant.spent == Money(pence: 2_600) && grant.unspent == Money(pence: 7_400))
        let due = try day("2024-12-31")
        let after = try day("2025-01-01")
        #expect(grant.isReturnOverdue(on: due) == false && grant.isReturnOverdue(on: after) == true)
        grant.returned = .notRecorded
        #expect(grant.isReturnOverdue(on: due) == false && grant.isReturnOverdue(on: after) == nil)
        grant.returned = .reached(on: after)
        #expect(grant.isReturnOverdue(on: after) == false)
        grant.returned = .reached(on: nil)
        #expect(grant.isReturnOverdue(on: after) == false)
    }
}
