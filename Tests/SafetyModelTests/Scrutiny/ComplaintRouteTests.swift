import CivilTime
import SafetyModel
import Testing

@Suite struct ComplaintRouteTests {
    static func route(
        _ low: UInt64 = 1, about matters: Set<ComplaintMatter> = [.conduct, .delay], from: String = "2026-01-01",
        until: String? = "2027-01-01", by channels: Set<ContactChannel> = [.online, .letter],
        address: String = "https://force.example/complain", body: UInt64 = 5
    ) throws -> ComplaintRoute {
        try ComplaintRoute(
            id: .init(high: 1, low: low), with: .init(high: 0, low: body), about: matters, by: channels,
            address: address, published: try DayInterval(from: day(from), until: until.map { try day($0) }))
    }

    @Test func aRouteIsClear() {
        expectRefused(by: .complaintRouteIsClear) { try Self.route(about: []) }
        expectRefused(by: .complaintRouteIsClear) { try Self.route(by: []) }
        expectRefused(by: .complaintRouteIsClear) { try Self.route(address: " ") }
    }

    @Test func aBodyHasOneRouteForAMatter() throws {
        var routes = try ComplaintRoutes([Self.route()])
        expectRefused(by: .oneComplaintRouteForAMatter) { try routes.add(Self.route(2, from: "2026-12-31")) }
        expectRefused(by: .oneComplaintRouteForAMatter) { try routes.add(Self.route(1, about: ["noise"], body: 6)) }
        try routes.add(Self.route(2, from: "2027-01-01", until: nil))
        try routes.add(Self.route(3, about: [.policy]))
        try routes.add(Self.route(4, body: 6))
        #expect(routes.all.count == 4)
        #expect(try roundTrip(routes) == routes)
    }

    @Test func looksUpTheCurrentRoute() throws {
        let routes = try ComplaintRoutes([Self.route(), Self.route(2, from: "2027-01-01", until: "2027-02-01")])
        let force = PublicBody.ID(high: 0, low: 5)
        func found(_ matter: ComplaintMatter, _ text: String) throws -> UInt64 {
            try routes.route(for: matter, with: force, on: day(text)).id.low
        }
        #expect(try found(.delay, "2026-12-31") == 1)
        #expect(try found(.delay, "2027-01-01") == 2)
        expectRefused(by: .complaintRouteIsCurrent) { try found(.delay, "2025-12-31") }
        expectRefused(by: .complaintRouteIsCurrent) { try found(.policy, "2026-12-31") }
        let lapsed = #expect(throws: Rejection.self) { try found(.delay, "2027-02-01") }
        #expect(lapsed?.found == "its route for 'delay' ended before 2027-02-01")
        #expect(
            try routes.gaps(in: [.delay, .policy, "noise"], of: force, on: day("2026-05-05")) == ["noise", .policy])
    }
}
