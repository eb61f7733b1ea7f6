import CivilTime
import SafetyModel
import Testing

@Suite struct MessageSendingTests {
    static let sent = MessageTests.noon.adding(seconds: 60)

    static func subscriber(
        _ low: UInt64, _ areas: Set<Area> = ["Luton"], consents: [(MessageChannel, Instant, Instant?)]
    ) throws -> Subscriber {
        var subscriber = Subscriber(
            id: .init(high: 3, low: low), contact: Personal(.init(email: "s\(low)@example.org"), purpose: "alerts"),
            areas: areas)
        for (channel, from, until) in consents {
            try subscriber.consent(to: channel, at: from)
            if let until { try subscriber.optOut(of: channel, at: until) }
        }
        return subscriber
    }

    @Test func consentStandsFromTheYesToTheNo() throws {
        let later = Self.sent.adding(seconds: 10)
        let one = try Self.subscriber(1, consents: [(.email, Self.sent, later)])
        #expect(!one.consents(to: .email, at: Self.sent.adding(milliseconds: -1)))
        #expect(one.consents(to: .email, at: Self.sent))
        #expect(one.consents(to: .email, at: later.adding(milliseconds: -1)))
        #expect(!one.consents(to: .email, at: later))
        #expect(!one.consents(to: .textMessage, at: Self.sent))
        var again = one
        expectRefused(by: .consentAndOptOutAlternate) { try again.consent(to: .email, at: Self.sent) }
        expectRefused(by: .consentAndOptOutAlternate) { try again.optOut(of: .email, at: later) }
        try again.consent(to: .email, at: later)
        expectRefused(by: .consentAndOptOutAlternate) { try again.consent(to: .email, at: later.adding(seconds: 1)) }
        #expect(try roundTrip(again) == again)
    }

    @Test func nothingGoesToWhoDidNotConsent() throws {
        var sending = try MessageSending(of: MessageTests.sent())
        let before = Self.sent.adding(seconds: -100)
        let refused = try [
            Self.subscriber(1, consents: []), Self.subscriber(2, consents: [(.email, before, nil)]),
            Self.subscriber(3, consents: [(.communityAlert, before, Self.sent)]),
            Self.subscriber(4, consents: [(.communityAlert, Self.sent.adding(seconds: 1), nil)]),
        ]
        for subscriber in refused {
            expectRefused(by: .subscriberConsented) { try sending.record(.delivered, to: subscriber) }
        }
        #expect(sending.recipients(among: refused).isEmpty && sending.deliveries.isEmpty)
        expectRefused(by: .messageIsSentWhenApproved) {
            try MessageSending(of: MessageTests.approved(MessageTests.message()))
        }
    }

    @Test func reachCountsDeliveriesAndOptOuts() throws {
        var sending = try MessageSending(of: MessageTests.sent())
        let before = Self.sent.adding(seconds: -100)
        let leaves = Self.sent.adding(seconds: 50)
        let subscribers = try [
            Self.subscriber(1, consents: [(.communityAlert, before, leaves)]),
            Self.subscriber(2, consents: [(.communityAlert, before, nil)]),
            Self.subscriber(3, ["Bedford"], consents: [(.communityAlert, before, leaves)]),
            Self.subscriber(4, consents: [(.communityAlert, before, nil)]),
        ]
        #expect(sending.recipients(among: subscribers).map(\.id.low) == [1, 2, 4])
        try sending.record(.notKnown, to: subscribers[0])
        try sending.record(.delivered, to: subscribers[0])
        try sending.record(.failed, to: subscribers[1])
        try sending.record(.notKnown, to: subscribers[3])
        let reach = sending.reach(among: subscribers, through: leaves)
        #expect([reach.delivered, reach.failed, reach.notKnown, reach.optOuts, reach.addressed] == [1, 1, 1, 1, 3])
        #expect(sending.reach(among: subscribers, through: leaves.adding(milliseconds: -1)).optOuts == 0)
        let everywhere = try MessageSending(of: MessageTests.sent(areas: []))
        #expect(everywhere.recipients(among: subscribers).count == 4)
        #expect(try roundTrip(sending) == sending)
    }

    @Test func reassuranceIsWhatMoreFeelThanDoNot() throws {
        let score = try ReassuranceScore(lessWorried: 30, unchanged: 50, moreWorried: 45, noAnswer: 200)
        #expect((score.net, score.base) == (-15, 125))
        expectRefused(by: .answersAreCounted) {
            try ReassuranceScore(lessWorried: 30, unchanged: -1, moreWorried: 0, noAnswer: 0)
        }
    }
}
