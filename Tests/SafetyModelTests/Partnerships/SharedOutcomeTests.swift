import SafetyModel
import Testing

@Suite struct SharedOutcomeTests {
    static func outcome(change: Int?, _ contributions: [OutcomeContribution]) throws -> SharedOutcome {
        try SharedOutcome(
            id: .init(high: 0xA5, low: 1), "fewer burglaries of dwellings", in: "burglaries",
            partners: [.body(1): .statutory, .body(2): .statutory, .body(3): .voluntary], change: change,
            contributions: contributions)
    }

    @Test func whoContributedIsTold() throws {
        let outcome = try Self.outcome(
            change: 40,
            [
                OutcomeContribution(by: .body(1), "alley gates", amount: 12, method: "gated against other streets"),
                OutcomeContribution(by: .body(1), "patrols", amount: 5, method: "before and after"),
                OutcomeContribution(by: .body(3), "a watch"),
            ])
        let account = outcome.account
        #expect(account.lines.map(\.partner) == [.body(1), .body(2), .body(3)])
        #expect(account.lines.map(\.footing) == [.statutory, .statutory, .voluntary])
        #expect(account.lines.map(\.contributions) == [2, 0, 1])
        #expect(account.lines.map(\.measured) == [17, nil, nil])
        #expect(account.unattributed == 23)
    }

    @Test func whatWasNotMeasuredIsNotNone() throws {
        #expect(try Self.outcome(change: nil, []).account.unattributed == nil)
        #expect(try Self.outcome(change: 0, []).account.unattributed == 0)
        let over = OutcomeContribution(by: .body(1), "gates", amount: 5, method: "count")
        #expect(try Self.outcome(change: 3, [over]).account.unattributed == -2)
        #expect(try Self.outcome(change: .min, [over]).account.unattributed == nil)
    }

    @Test func aContributionIsOfAPartnerAndHasAMethod() throws {
        expectRefusal(by: .contributionIsOfAPartner, "\(PublicBody.ID.body(9))") {
            _ = try Self.outcome(change: 1, [OutcomeContribution(by: .body(9), "gates")])
        }
        for method in [nil, " "] {
            expectRefusal(by: .contributionIsOfAPartner, "without the method") {
                _ = try Self.outcome(
                    change: 1, [OutcomeContribution(by: .body(1), "gates", amount: 1, method: method)])
            }
        }
        let most = OutcomeContribution(by: .body(1), "gates", amount: .max, method: "count")
        expectRefusal(by: .contributionIsOfAPartner, "beyond what can be counted") {
            _ = try Self.outcome(change: 1, [most, most])
        }
    }
}
