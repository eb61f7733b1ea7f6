import CivilTime
import SafetyModel
import Testing

@Suite struct ResultsLedgerTests {
    static let work: OutcomeCode = "in-work-for-six-months"
    static let home: OutcomeCode = "in-a-home"

    static func ledger(cap: String? = nil) throws -> ResultsLedger {
        ResultsLedger(
            tariff: try OutcomeTariff(
                for: .body(8), during: .days("2011-01-01", "2012-01-01"),
                prices: [.init(work, Money(pence: 100_000)), .init(home, Money(pence: 30_050))],
                cap: cap.flatMap { Money($0) }))
    }

    static func claim(
        _ number: UInt64, _ outcome: OutcomeCode = work, _ person: UInt64 = 1, on text: String = "2011-06-01"
    )
        throws -> OutcomeClaim
    {
        OutcomeClaim(
            id: .init(high: 0xD4, low: number), outcome, for: .init(high: 0xA3, low: person), on: try day(text))
    }

    static func found(_ number: UInt64, _ isUpheld: Bool = true, by body: UInt64 = 9, on text: String = "2011-06-02")
        throws
        -> OutcomeVerification
    {
        OutcomeVerification(
            of: .init(high: 0xD4, low: number), by: .body(body), on: try day(text), isUpheld: isUpheld)
    }

    static func paid(_ number: UInt64, _ pence: Int = 100_000, on text: String = "2011-07-01") throws -> OutcomePayment
    {
        OutcomePayment(of: .init(high: 0xD4, low: number), Money(pence: pence), on: try day(text))
    }

    @Test func thePayableAmountHasItsTrace() throws {
        var ledger = try Self.ledger()
        for claim in try [
            Self.claim(1), Self.claim(2, Self.home), Self.claim(3, Self.work, 2), Self.claim(4, Self.work, 3),
        ] { try ledger.record(claim) }
        try ledger.record(Self.found(1))
        try ledger.record(Self.found(2, on: "2011-08-01"))
        try ledger.record(Self.found(3, false))
        try ledger.record(Self.paid(1))
        func standings(_ text: String) throws -> [ResultsLedger.Standing] {
            try ledger.statement(through: day(text)).lines.sorted { $0.claim < $1.claim }.map(\.standing)
        }
        #expect(try standings("2011-06-01") == [.unverified, .unverified, .unverified, .unverified])
        #expect(try standings("2011-06-30") == [.payable, .unverified, .refused, .unverified])
        #expect(try standings("2011-08-01") == [.paid, .payable, .refused, .unverified])
        let statement = try ledger.statement(through: day("2011-08-01"))
        #expect(statement.payable == Money(pence: 30_050) && statement.paid == Money(pence: 100_000))
        #expect(statement.lines.map(\.verifiedBy) == [.body(9), .body(9), .body(9), nil])
        #expect(statement.lines.first?.price == Money(pence: 100_000) && statement.lines.first?.outcome == Self.work)
        #expect(try roundTrip(ledger) == ledger)
    }

    @Test func aCapLeavesOutWhatFindsNoRoom() throws {
        var ledger = try Self.ledger(cap: "1300.50")
        for claim in try [Self.claim(1), Self.claim(2, Self.work, 2), Self.claim(3, Self.home, 2)] {
            try ledger.record(claim)
            try ledger.record(Self.found(claim.id.low))
        }
        let statement = try ledger.statement(through: day("2011-06-02"))
        #expect(statement.lines.map(\.standing) == [.payable, .overCap, .payable])
        #expect(statement.payable == Money("1300.50"))
        expectRefusal(by: .paymentIsPayable, "'over-cap'") { try ledger.record(Self.paid(2)) }
        try ledger.record(Self.paid(1))
        #expect(try ledger.statement(through: day("2011-07-01")).payable == Money("300.50"))
        try ledger.record(Self.paid(3, 30_050))
        #expect(try ledger.statement(through: day("2011-07-01")).paid == Money("1300.50"))
    }

    /// On its day a payment may have been the only one; with those of later days it is beyond the cap.
    @Test func aPaymentThatIsRecordedLateStaysUnderTheCap() throws {
        var ledger = try Self.ledger(cap: "1999.99")
        try ledger.record(Self.claim(1))
        try ledger.record(Self.claim(2, Self.work, 2))
        try ledger.record(Self.found(1, on: "2011-06-15"))
        try ledger.record(Self.found(2, on: "2011-06-02"))
        try ledger.record(Self.paid(1))
        #expect(try ledger.statement(through: day("2011-06-10")).payable == Money("1000"))
        expectRefusal(by: .paymentIsPayable, "beyond the cap") { try ledger.record(Self.paid(2, on: "2011-06-10")) }
    }

    @Test func noOutcomeIsPaidTwice() throws {
        var ledger = try Self.ledger()
        try ledger.record(Self.claim(1))
        expectRefusal(by: .outcomeIsPaidOnce, "same outcome of the same person") { try ledger.record(Self.claim(2)) }
        expectRefusal(by: .outcomeIsPaidOnce, "recorded already") { try ledger.record(Self.claim(1, Self.home)) }
        try ledger.record(Self.found(1, false))
        try ledger.record(Self.claim(2, on: "2011-12-31"))
        try ledger.record(Self.found(2, on: "2011-12-31"))
        try ledger.record(Self.paid(2, on: "2012-01-31"))
        expectRefusal(by: .outcomeIsPaidOnce, "paid before") { try ledger.record(Self.paid(2, on: "2012-02-01")) }
        expectRefusal(by: .outcomeIsPaidOnce, "same outcome") { try ledger.record(Self.claim(3)) }
        #expect(try roundTrip(ledger) == ledger)
    }

    @Test func anOutcomeIsVerifiedByAnother() throws {
        var ledger = try Self.ledger()
        try ledger.record(Self.claim(1))
        expectRefusal(by: .outcomeIsVerifiedIndependently, "is the provider") {
            try ledger.record(Self.found(1, by: 8))
        }
        expectRefusal(by: .outcomeIsVerifiedIndependently, "before 2011-06-01") {
            try ledger.record(Self.found(1, on: "2011-05-31"))
        }
        expectRefusal(by: .outcomeIsVerifiedIndependently, "no such claim") { try ledger.record(Self.found(2)) }
        expectRefusal(by: .paymentIsPayable, "'unverified'") { try ledger.record(Self.paid(1)) }
        try ledger.record(Self.found(1, on: "2011-06-01"))
        expectRefusal(by: .outcomeIsVerifiedIndependently, "verified before") {
            try ledger.record(Self.found(1, false))
        }
        expectRefusal(by: .paymentIsPayable, "£999.99") { try ledger.record(Self.paid(1, 99_999)) }
        expectRefusal(by: .paymentIsPayable, "'unverified'") { try ledger.record(Self.paid(1, on: "2011-05-31")) }
    }

    @Test func aClaimIsInTheTariff() throws {
        var ledger = try Self.ledger()
        expectRefusal(by: .claimIsInTheTariff, "'sober'", "in-a-home") { try ledger.record(Self.claim(1, "sober")) }
        for text in ["2010-12-31", "2012-01-01"] {
            expectRefusal(by: .claimIsInTheTariff, text) { try ledger.record(Self.claim(1, on: text)) }
        }
        for prices in [
            [], [OutcomeTariff.Price(Self.work, .zero)],
            [OutcomeTariff.Price(Self.work, Money(pence: 1)), .init(Self.work, Money(pence: 2))],
        ] {
            expectRefusal(by: .claimIsInTheTariff, "\(prices.count) prices") {
                _ = try OutcomeTariff(for: .body(8), during: .days("2011-01-01"), prices: prices)
            }
        }
    }
}
