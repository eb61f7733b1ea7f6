import CivilTime
import SafetyModel
import Testing

@Suite struct SupportDirectoryTests {
    private func service(
        _ number: UInt64, for needs: [SupportNeed] = [.emotional], in areas: [Area] = ["North"], until: Int? = nil,
        harms: [HarmKind]? = nil, ages: (Int?, Int?) = (nil, nil)
    ) throws -> SupportService {
        try SupportService(
            id: Made.id(number), name: "A service", by: Made.id(20), for: needs, in: areas,
            during: try Made.term(0, until),
            harms: harms, youngest: ages.0, oldest: ages.1)
    }

    private func request(
        _ need: SupportNeed = .emotional, _ days: Int = 0, harm: HarmKind? = nil, age: Int? = nil
    ) -> SupportRequest {
        SupportRequest(for: need, in: "North", on: Made.june.adding(days: days), harm: harm, age: age)
    }

    private func directory(_ services: SupportService...) throws -> SupportDirectory {
        var directory = SupportDirectory()
        for service in services { try directory.add(service) }
        return directory
    }

    @Test func aServiceSaysWhomItTakes() throws {
        expectRefused(by: .serviceSaysWhomItTakes) { try service(1, for: []) }
        expectRefused(by: .serviceSaysWhomItTakes) { try service(1, in: []) }
        expectRefused(by: .serviceSaysWhomItTakes) { try service(1, ages: (18, 17)) }
        expectRefused(by: .serviceSaysWhomItTakes) { try service(1, ages: (-1, nil)) }
        expectRefused(by: .serviceSaysWhomItTakes) { try service(1, ages: (nil, -1)) }
        #expect(try service(1, ages: (18, 18)).oldest == 18)
        expectRefused(by: .serviceStandsOnce) { try directory(try service(1), try service(1)) }
    }

    @Test func servicesMatchAsFarAsIsKnown() throws {
        let all = try directory(
            try service(1, harms: [.hateCrime]), try service(2), try service(3, in: ["South"]),
            try service(4, for: [.practical]), try service(5, until: 1), try service(6, ages: (18, nil)))
        func found(_ request: SupportRequest) -> [SupportService.ID] { all.matches(request).map(\.service) }
        #expect(found(request()) == [Made.id(2), Made.id(5), Made.id(1), Made.id(6)])
        #expect(all.matches(request()).map(\.isEligible) == [.yes, .yes, .unknown, .unknown])
        #expect(all.matches(request()).map(\.missing) == [[], [], ["harm"], ["age"]])
        #expect(found(request(.emotional, 1)) == [Made.id(2), Made.id(1), Made.id(6)])
        #expect(found(request(.emotional, -1)) == [])
        #expect(found(request(harm: .hateCrime, age: 17)) == [Made.id(1), Made.id(2), Made.id(5)])
        #expect(found(request(harm: .domesticAbuse, age: 18)) == [Made.id(2), Made.id(5), Made.id(6)])
    }

    @Test func aReferralIsToAServiceThatTakesThem() throws {
        let all = try directory(try service(1, harms: [.hateCrime]), try service(6, ages: (18, nil)))
        func refer(_ service: UInt64, _ request: SupportRequest) throws -> Referral {
            try all.referral(Made.id(9), of: Made.id(2), to: Made.id(service), for: request)
        }
        let referral = try refer(1, request(harm: .hateCrime))
        #expect(referral.service == Made.id(1))
        #expect(referral.state == .proposed)
        expectRefused(by: .referralIsEligible) { try refer(1, request()) }
        expectRefused(by: .referralIsEligible) { try refer(1, request(harm: .bereavement)) }
        expectRefused(by: .referralIsEligible) { try refer(6, request(age: 17)) }
        expectRefused(by: .referralIsEligible) { try refer(7, request()) }
        // Without consent the service is not told.
        #expect(throws: TransitionError.self) { try referral.applying(.make, at: Made.noon) }
    }

    @Test func outcomesAndWaitsAreThoseOfTheReferrals() throws {
        func referral(_ events: [(Referral.Event, Int)]) throws -> Referral {
            var referral = Referral(id: Made.id(1), victim: Made.id(2), to: .supportService)
            for (event, hours) in events { referral = try referral.applying(event, at: Made.after(hours: hours)).value }
            return referral
        }
        let accepted = try referral([(.consent, 0), (.make, 1), (.accept, 4)])
        let again = try referral([
            (.consent, 0), (.make, 0), (.decline, 1), (.reopen, 2), (.consent, 3), (.make, 10), (.accept, 11),
        ])
        let pending = try referral([(.consent, 0), (.make, 1)])
        let declined = try referral([(.consent, 0), (.make, 1), (.decline, 2)])
        let wrong = try referral([(.enterInError, 0)])
        let outcomes = ReferralOutcomes(of: [accepted, again, pending, declined, wrong, try referral([])])
        #expect(outcomes.counts == [.accepted: 2, .made: 1, .declined: 1, .proposed: 1])
        #expect(outcomes.waits == [3_600_000, 10_800_000])
        #expect(outcomes.takenOn == Share(2, of: 4, unknown: 1))
        #expect(pending.waitMilliseconds == nil)
    }
}

@Suite struct FacilityTests {
    private func facility(
        _ number: UInt64, _ kind: FacilityKind = .sexualAssaultReferralCentre, in areas: [Area] = ["North"],
        accredited: Int = 0, opened: Milestone = .reached(on: Made.june), closed: Int? = nil
    ) throws -> ServiceFacility {
        try ServiceFacility(
            id: Made.id(number), kind: kind, name: "A place", serving: areas,
            accredited: Made.june.adding(days: accredited), opened: opened,
            closed: closed.map { Made.june.adding(days: $0) })
    }

    @Test func aFacilityServesFromItsAccreditation() throws {
        expectRefused(by: .facilityIsAccredited) { try facility(1, in: []) }
        expectRefused(by: .facilityIsAccredited) { try facility(1, closed: 0) }
        expectRefused(by: .facilityIsAccredited) {
            try facility(1, opened: .reached(on: Made.june.adding(days: 9)), closed: 9)
        }
        let place = try facility(1, accredited: 2, closed: 5)
        let answers = (-1...5).map { place.serves("North", on: Made.june.adding(days: $0)) }
        #expect(answers == [.no, .no, .no, .yes, .yes, .yes, .no])
        #expect(place.serves("South", on: Made.june.adding(days: 3)) == .no)
        #expect(try facility(2, opened: .notRecorded).serves("North", on: Made.june) == .unknown)
        #expect(try facility(2, opened: .notReached).serves("North", on: Made.june) == .no)
    }

    @Test func everyAreaIsCoveredOrNamed() throws {
        var places = ServiceFacilities()
        try places.add(try facility(1))
        try places.add(try facility(2, in: ["West"], opened: .notRecorded))
        try places.add(try facility(3, .domesticViolenceCourt, in: ["North", "South"]))
        expectRefused(by: .facilityStandsOnce) { try places.add(try facility(1)) }
        let areas: [Area] = ["North", "South", "West"]
        let centres = places.coverage(of: areas, by: .sexualAssaultReferralCentre, on: Made.june)
        #expect([centres.covered, centres.gaps, centres.unknown] == [["North"], ["South"], ["West"]])
        let courts = places.coverage(of: areas, by: .domesticViolenceCourt, on: Made.june)
        #expect([courts.covered, courts.gaps, courts.unknown] == [["North", "South"], ["West"], []])
        #expect(places.coverage(of: areas, by: .domesticViolenceCourt, on: Made.june.adding(days: -1)).gaps == areas)
        expectRefused(by: .everyAreaIsCovered) {
            try places.requireCoverage(of: areas, by: .sexualAssaultReferralCentre, on: Made.june)
        }
        expectRefused(by: .everyAreaIsCovered) {
            try places.requireCoverage(of: ["West"], by: .sexualAssaultReferralCentre, on: Made.june)
        }
        try places.requireCoverage(of: ["North", "South"], by: .domesticViolenceCourt, on: Made.june)
    }
}
