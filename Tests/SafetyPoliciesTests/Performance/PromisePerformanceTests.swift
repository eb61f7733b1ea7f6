import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct PromisePerformanceTests {
    static func messages(_ answered: [(String, String?)]) throws -> [Determination] {
        let policy = try PolicingPledge.edition2008()
        var found: [Determination] = []
        for (received, answer) in answered {
            var events = [Event("m", .neighbourhoodMessageReceived, at: .instant(try Instant(received)))]
            if let answer {
                events.append(Event("a", .service("answer-neighbourhood-message"), at: .instant(try Instant(answer))))
            }
            found += try policy.determinations(
                from: Evidence(events: events), asOf: Instant("2009-12-01T00:00:00Z"), on: .englandAndWales)
        }
        return found
    }

    @Test func promisesAreCountedOneByOne() throws {
        let policy = try PolicingPledge.edition2008()
        let found = try Self.messages([
            ("2009-06-01T09:00:00Z", "2009-06-02T08:59:59Z"), ("2009-06-01T09:00:00Z", "2009-06-02T09:00:00Z"),
            ("2009-06-01T09:00:00Z", nil), ("2009-11-30T09:00:00Z", nil),
        ])
        let performance = PromisePerformance(policy, found, on: try CivilDate("2009-12-01"))
        let message = try #require(performance.promises.first { $0.duty == "pledge-04-message-24h" })
        // A day later to the instant is too late; the last message has nine hours left.
        #expect(message.tally.kept == 1)
        #expect(message.tally.broken == 2)
        #expect(message.tally.open == 1)
        #expect(performance.promises.count == policy.duties.count)
        #expect(performance.promises.filter { $0.tally == PromiseTally() }.count == policy.duties.count - 1)
    }

    @Test func aWithdrawnEditionSaysSo() throws {
        let policy = try PolicingPledge.edition2008()
        func performance(_ day: String) throws -> PromisePerformance {
            PromisePerformance(policy, [], on: try CivilDate(day))
        }
        #expect(try performance("2008-12-30").standing == .notYet(from: CivilDate("2008-12-31")))
        #expect(try performance("2008-12-31").banner == nil)
        #expect(try performance("2010-06-29").banner == nil)
        #expect(
            try performance("2010-06-30").banner
                == "'policing-pledge/2008' is withdrawn: it has not applied since 2010-06-30.")
    }

    @Test func coverageIsOfStandardsInForce() throws {
        let pledge = try PolicingPledge.edition2008()
        let term = try DayInterval(from: try CivilDate("2009-01-01"), until: try CivilDate("2010-01-01"))
        let set = StandardSet(
            [pledge], adoptedBy: [.init(of: pledge.id, in: "E1", for: term), .init(of: "other/1", in: "E2", for: term)])
        #expect(try set.coverage(of: ["E1", "E2"], on: CivilDate("2009-12-31")) == [pledge.id: Share(1, of: 2)])
        #expect(try set.coverage(of: ["E1", "E2"], on: CivilDate("2010-01-01")) == [pledge.id: Share(0, of: 2)])
        #expect(try set.coverage(of: ["E1", "E2"], on: CivilDate("2010-06-30")) == [:])
    }

    @Test func eachPartyKeptOrBrokeItsOwn() throws {
        let (police, street) = (Party.body(.init(high: 0, low: 1)), Party.body(.init(high: 0, low: 2)))
        let (walk, tidy) = (Commitment.ID(high: 4, low: 1), Commitment.ID(high: 4, low: 2))
        let agreement = try Agreement(
            id: .init(high: 5, low: 1), kind: .neighbourhood, title: "Our street", parties: [police, street],
            term: try DayInterval(from: try CivilDate("2024-01-01"), until: try CivilDate("2025-01-01")),
            commitments: [
                Commitment(id: walk, "Walk the street", by: police, terms: .by(try CivilDate("2024-03-31"))),
                Commitment(id: tidy, "Tidy the street", by: street, terms: .by(try CivilDate("2024-06-30"))),
            ],
            events: [
                CommitmentEvent(.init(high: 6, low: 1), .kept(walk), at: .instant(try Instant("2024-03-01T12:00:00Z")))
            ])
        func standing(_ asOf: String) throws -> [Party: PromiseTally] {
            try agreement.keptByParty(asOf: try Instant(asOf), on: .englandAndWales)
        }
        let spring = try standing("2024-06-30T22:59:59Z")
        #expect(spring[police]?.kept == 1 && spring[police]?.broken == 0)
        #expect(spring[street]?.open == 1 && spring[street]?.broken == 0)
        let summer = try standing("2024-06-30T23:00:00Z")
        #expect(summer[street]?.open == 0 && summer[street]?.broken == 1)
    }
}
