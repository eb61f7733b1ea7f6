import CivilTime
import SafetyModel
import Testing

@Suite struct PublicOfferTests {
    static func offer(_ area: Area, _ until: [PublicOffer.Part: String]) throws -> PublicOffer {
        PublicOffer(
            for: area,
            pages: try until.mapValues {
                PublicOffer.Page(
                    at: "https://luton.example", inDate: try DayInterval(from: day("2026-01-01"), until: day($0)))
            })
    }

    static let full: [PublicOffer.Part: String] = [
        .teamAndMap: "2026-12-01", .antisocialBehaviourContacts: "2027-01-01", .victimSupport: "2027-01-01",
        .court: "2027-01-01",
    ]

    @Test func allFourPartsAreThereAndInDate() throws {
        let offer = try Self.offer("Luton", Self.full)
        #expect(throws: Never.self) { try offer.checkComplete(on: day("2026-11-30")) }
        let error = #expect(throws: Rejection.self) { try offer.checkComplete(on: day("2026-12-01")) }
        #expect(error?.rule == .publicOfferHasFourParts)
        #expect(error?.found == "missing or out of date on 2026-12-01: team-and-map")
        expectRefused(by: .publicOfferHasFourParts) { try offer.checkComplete(on: day("2025-12-31")) }
        expectRefused(by: .publicOfferHasFourParts) {
            try Self.offer("Luton", Self.full.filter { $0.key != .court }).checkComplete(on: day("2026-11-30"))
        }
    }

    @Test func completenessIsCountedAreaByArea() throws {
        let offers = try [
            Self.offer("Luton", Self.full), Self.offer("Bedford", [.court: "2027-01-01"]),
            Self.offer("Bedford", [.court: "2027-01-01", .victimSupport: "2027-01-01"]),
        ]
        let areas: Set<Area> = ["Luton", "Bedford", "Dunstable"]
        #expect(
            try offers.completeness(of: areas, on: day("2026-11-30")) == ["Luton": 4, "Bedford": 2, "Dunstable": 0])
        #expect(try offers.completeness(of: ["Luton"], on: day("2026-12-01")) == ["Luton": 3])
    }
}
