import CivilTime
import SafetyModel
import Testing

@Suite struct CommissionTests {
    static let noon = Instant(milliseconds: 1_700_000_000_000)
    static let courts = Lot.ID(high: 0xD1, low: 1)
    static let health = Lot.ID(high: 0xD1, low: 2)
    static let coping: OutcomeCode = "better-able-to-cope"
    static let safe: OutcomeCode = "feels-safer"

    static func lots() -> [Lot] {
        [
            Lot(
                id: courts, .domesticViolenceAdvisers, in: "Dyfed-Powys", outcomes: [coping, safe],
                ceiling: Money("1000")),
            Lot(id: health, .domesticViolenceAdvisers, in: "Dyfed-Powys", outcomes: [coping]),
        ]
    }

    static func planned(
        by commissioners: Set<PublicBody.ID> = [.body(1), .body(2)], awarders: Set<PublicBody.ID> = [.body(1)],
        lots: [Lot]? = nil
    ) throws -> Commission {
        try Commission(
            id: .init(high: 0xD0, low: 1), title: "Advisers", by: commissioners, awardedBy: awarders,
            term: .days("2017-01-01", "2020-01-01"), lots: lots ?? Self.lots())
    }

    static func contract(
        _ number: UInt64, _ lot: Lot.ID, by awarder: UInt64 = 1, on award: String = "2016-12-01",
        _ term: (String, String?) = ("2017-01-01", "2020-01-01"), value: String = "900"
    ) throws -> Contract {
        Contract(
            id: .init(high: 0xD2, low: number), for: lot, with: .body(8), awardedBy: .body(awarder),
            on: try day(award), term: try .days(term.0, term.1), value: try #require(Money(value)),
            consolidating: [.init(high: 0xD2, low: 90 + number), .init(high: 0xD2, low: 95)])
    }

    static func running() throws -> Commission {
        var commission = try planned().applying(.invite, at: noon).value
        try commission.award(contract(1, courts))
        try commission.award(contract(2, health))
        return try commission.applying(.award, at: noon).value.applying(.begin, at: noon).value
    }

    static func payment(
        _ number: UInt64, _ contract: UInt64, _ outcome: OutcomeCode, _ pounds: String, on text: String = "2017-01-01"
    ) throws -> ContractPayment {
        ContractPayment(
            id: .init(high: 0xD3, low: number), under: .init(high: 0xD2, low: contract), for: outcome,
            try #require(Money(pounds)), on: try day(text))
    }

    @Test func movesByItsTable() throws {
        try expectTable(
            of: Commission.State.self,
            """
            invite award begin end cancel reopen
            planned   inviting -       -       -     cancelled -
            inviting  -        awarded -       -     cancelled -
            awarded   -        -       running -     cancelled -
            running   -        -       -       ended -         -
            ended     -        -       -       -     -         running
            cancelled -        -       -       -     -         planned
            """)
    }

    @Test func spendIsToldByOutcome() throws {
        var commission = try Self.running()
        try commission.record(Self.payment(1, 1, Self.coping, "100.01"))
        try commission.record(Self.payment(2, 2, Self.coping, "200"))
        try commission.record(Self.payment(3, 1, Self.safe, "50"))
        let found = commission.spendPerOutcome(achieved: [Self.coping: 7, Self.safe: 0])
        #expect(found.map(\.outcome) == [Self.coping, Self.safe])
        #expect(found.map(\.spent?.description) == ["300.01", "50.00"])
        #expect(found.map(\.each?.description) == ["42.86", nil] && found.map(\.achieved) == [7, 0])
        #expect(commission.spendPerOutcome(achieved: [:]).map(\.achieved) == [nil, nil])
        #expect(commission.consolidated.count == 3)
        #expect(try roundTrip(commission) == commission)
    }

    @Test func aServiceOfEachKindCanBeCommissionedByOneCommissioner() throws {
        for service in [CommissionedService.restorativeJustice, .domesticViolenceAdvisers, .womensCentre] {
            let lot = Lot(id: Self.courts, service, in: "Midshire", outcomes: [Self.coping])
            var commission = try Self.planned(by: [.body(1)], lots: [lot]).applying(.invite, at: Self.noon).value
            try commission.award(Self.contract(1, Self.courts))
            try commission.record(Self.payment(1, 1, Self.coping, "10"))
            #expect(commission.spendPerOutcome(achieved: [Self.coping: 4]).first?.each == Money("2.50"))
            #expect(commission.lots.map(\.service) == [service])
        }
    }

    @Test func anAwardNeedsAuthorityLotAndTerm() throws {
        var commission = try Self.planned()
        expectRefusal(by: .awardIsWithinTheCommission, "'planned', not 'inviting'") {
            try commission.award(Self.contract(1, Self.courts))
        }
        commission = try commission.applying(.invite, at: Self.noon).value
        let cases: [(Contract, String)] = [
            (try Self.contract(1, Self.courts, by: 2), "may not award"),
            (try Self.contract(1, .init(high: 1, low: 1)), "no lot"),
            (try Self.contract(1, Self.courts, ("2016-12-31", "2020-01-01")), "not within"),
            (try Self.contract(1, Self.courts, ("2017-01-01", "2020-01-02")), "not within"),
            (try Self.contract(1, Self.courts, ("2017-01-01", nil)), "not within"),
            (try Self.contract(1, Self.courts, on: "2017-01-02"), "before its award"),
            (try Self.contract(1, Self.courts, value: "1000.01"), "beyond the lot's ceiling"),
            (try Self.contract(1, Self.courts, value: "-0.01"), "beyond the lot's ceiling"),
        ]
        for (contract, part) in cases {
            expectRefusal(by: .awardIsWithinTheCommission, part) { try commission.award(contract) }
        }
        let error = #expect(throws: TransitionError.self) { try commission.applying(.award, at: Self.noon) }
        #expect(error?.code == .notReady && error?.rejection?.rule == .everyLotIsAwarded)
        try commission.award(Self.contract(1, Self.courts, on: "2017-01-01", value: "1000"))
        expectRefusal(by: .awardIsWithinTheCommission, "has its contract") {
            try commission.award(Self.contract(2, Self.courts))
        }
        expectRefusal(by: .awardIsWithinTheCommission, "awarded already") {
            try commission.award(Self.contract(1, Self.health))
        }
    }

    @Test func aPaymentIsUnderItsContract() throws {
        var commission = try Self.running()
        try commission.record(Self.payment(1, 1, Self.coping, "899.99"))
        let cases: [(ContractPayment, String)] = [
            (try Self.payment(2, 1, Self.coping, "0.02"), "more would be paid than £900.00"),
            (try Self.payment(2, 2, Self.safe, "1"), "no outcome of the contract"),
            (try Self.payment(2, 9, Self.coping, "1"), "no contract"),
            (try Self.payment(1, 2, Self.coping, "1"), "recorded already"),
            (try Self.payment(2, 2, Self.coping, "1", on: "2016-12-31"), "lies before"),
            (try Self.payment(2, 2, Self.coping, "0"), "not positive"),
        ]
        for (payment, part) in cases {
            expectRefusal(by: .paymentIsUnderContract, part) { try commission.record(payment) }
        }
        try commission.record(Self.payment(2, 1, Self.coping, "0.01", on: "2021-01-01"))
    }

    @Test func aCommissionHasSomebodyAndSomething() throws {
        expectRefusal(by: .commissionHasLots, "no commissioner") { _ = try Self.planned(by: [], awarders: []) }
        expectRefusal(by: .commissionHasLots, "is no commissioner") { _ = try Self.planned(awarders: [.body(9)]) }
        expectRefusal(by: .commissionHasLots, "0 lots") { _ = try Self.planned(lots: []) }
        let bare = Lot(id: Self.courts, .research, in: "Midshire", outcomes: [])
        expectRefusal(by: .commissionHasLots, "0 outcomes") { _ = try Self.planned(lots: [bare]) }
        let text = try storedText(of: Self.running()).replacing(
            #""state":"inviting"}"#, with: #""state":"inviting"}"#)
        #expect(try decoded(Commission.self, from: text) == Self.running())
        let planned = try storedText(of: Self.running()).replacing(
            /"progress":\{.*?\},"term"/, with: #""progress":{"history":[],"state":"planned"},"term""#)
        #expect(refusal(Commission.self, from: planned, as: Rejection.self)?.rule == .awardIsWithinTheCommission)
    }
}
