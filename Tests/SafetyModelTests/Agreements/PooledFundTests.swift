import CivilTime
import SafetyModel
import Testing

@Suite struct PooledFundTests {
    static let police = Party.body(.body(1))
    static let council = Party.body(.body(2))

    static func fund() throws -> PooledFund {
        let agreement = try Agreement(
            id: .init(high: 0xC1, low: 4), kind: .jointPlan, title: "Wexley pool", parties: [police, council],
            term: .days("2009-04-01", "2010-04-01"), commitments: [])
        return PooledFund(id: .init(high: 0xC4, low: 1), for: "young people", under: agreement)
    }

    static func entry(_ number: UInt64, _ kind: FundEntry.Kind, _ party: Party, _ pounds: String, _ text: String) throws
        -> FundEntry
    {
        FundEntry(
            id: .init(high: 0xC5, low: number), kind, by: party, try #require(Money(pounds)), on: try day(text))
    }

    static func filled() throws -> PooledFund {
        var fund = try fund()
        try fund.record(entry(1, .contribution, police, "100", "2009-04-01"))
        try fund.record(entry(2, .contribution, council, "200", "2009-05-01"))
        try fund.record(entry(3, .drawing, council, "75.50", "2009-05-01"))
        return fund
    }

    @Test func shareAndUseAreToldByPartner() throws {
        let account = try Self.filled().account(through: day("2009-05-01"))
        #expect(account.map(\.contributed.description) == ["100.00", "200.00"])
        #expect(account.map(\.drawn.description) == ["0.00", "75.50"])
        #expect(account.map(\.share) == [Figure("33.3"), Figure("66.7")])
        #expect(account.map(\.use) == [Figure("0.0"), Figure("100.0")])
        let before = try Self.filled().account(through: day("2009-04-30"))
        #expect(before.map(\.share) == [Figure("100.0"), Figure("0.0")] && before.map(\.use) == [nil, nil])
        #expect(try Self.filled().balance(on: day("2009-05-01")) == Money("224.50"))
        #expect(try Self.filled().balance(on: day("2009-03-31")) == .zero)
    }

    @Test func nobodyDrawsWhatIsNotThere() throws {
        var fund = try Self.filled()
        let before = fund
        expectRefusal(by: .fundIsNotOverdrawn, "£224.51", "£-0.01") {
            try fund.record(Self.entry(4, .drawing, Self.police, "224.51", "2009-06-01"))
        }
        // On the day before the second contribution there was less.
        expectRefusal(by: .fundIsNotOverdrawn, "2009-04-30") {
            try fund.record(Self.entry(4, .drawing, Self.police, "100.01", "2009-04-30"))
        }
        #expect(fund == before)
        try fund.record(Self.entry(4, .drawing, Self.police, "224.50", "2009-06-01"))
        // What is left on the day itself was drawn later, so an earlier drawing leaves the later day overdrawn.
        expectRefusal(by: .fundIsNotOverdrawn, "on 2009-06-01") {
            try fund.record(Self.entry(5, .drawing, Self.police, "1", "2009-05-15"))
        }
        #expect(try fund.balance(on: day("2009-06-01")) == .zero)
    }

    @Test func moneyMovesUnderTheAgreement() throws {
        var fund = try Self.filled()
        for text in ["2009-03-31", "2010-04-01"] {
            expectRefusal(by: .fundIsUnderAgreement, "not in force on \(text)") {
                try fund.record(Self.entry(4, .contribution, Self.police, "1", text))
            }
        }
        expectRefusal(by: .fundIsUnderAgreement, "no party") {
            try fund.record(Self.entry(4, .contribution, .body(.body(3)), "1", "2009-06-01"))
        }
        for pounds in ["0", "-1"] {
            expectRefusal(by: .fundIsUnderAgreement, "not positive") {
                try fund.record(Self.entry(4, .drawing, Self.police, pounds, "2009-06-01"))
            }
        }
        expectRefusal(by: .fundIsUnderAgreement, "recorded already") {
            try fund.record(Self.entry(1, .contribution, Self.police, "1", "2009-06-01"))
        }
        expectRefusal(by: .fundIsUnderAgreement, "beyond what can be counted") {
            try fund.record(
                FundEntry(
                    id: .init(high: 1, low: 1), .contribution, by: Self.police, Money(pence: .max),
                    on: day("2009-06-01")))
        }
        let text = try storedText(of: Self.filled()).replacing("\"75.50\"", with: "\"300.01\"")
        #expect(refusal(PooledFund.self, from: text, as: Rejection.self)?.rule == .fundIsNotOverdrawn)
    }
}
