import CivilTime
import SafetyModel
import Testing

@Suite struct RemitTests {
    static let district = Party.partnership(.init(high: 0xA0, low: 1))
    static let county = Party.partnership(.init(high: 0xA0, low: 2))

    static func map() throws -> RemitMap {
        RemitMap(
            [
                Remit(of: district, for: .violence, in: "Wexley", at: .district, during: try .days("2024-01-01")),
                Remit(
                    of: county, for: .violence, in: "Midshire", at: .county,
                    during: try .days("2024-01-01", "2024-07-01")),
                Remit(of: county, for: .victims, in: "Midshire", at: .county, during: try .days("2024-01-01")),
            ], containers: ["Wexley": ["Midshire"], "Oxley": ["Midshire"]])
    }

    @Test func overlapsAndGapsAreFoundAcrossLevels() throws {
        let fields = try Self.map().matrix(
            of: [.violence, .victims, .burglaryAndRobbery], in: ["Wexley", "Oxley"], on: day("2024-06-30"))
        #expect(fields.map(\.remits.count) == [2, 1, 1, 1, 0, 0])
        #expect(fields.map(\.isOverlap) == [true, false, false, false, false, false])
        #expect(fields.map(\.isGap) == [false, false, false, false, true, true])
        #expect(fields[0].spansLevels && !fields[1].spansLevels)
        let later = try Self.map().matrix(of: [.violence], in: ["Wexley", "Oxley"], on: day("2024-07-01"))
        #expect(later.map(\.isOverlap) == [false, false] && later.map(\.isGap) == [false, true])
    }

    /// Two remits of one holder at two levels are no overlap, and areas that lie in each other end the search.
    @Test func oneHolderDoesNotOverlapWithItself() throws {
        let remits = try ["A", "B"].map {
            Remit(
                of: Self.district, for: .violence, in: Area(rawValue: $0), at: .district,
                during: try .days("2024-01-01"))
        }
        let map = RemitMap(remits, containers: ["A": ["B"], "B": ["A"]])
        let field = try #require(map.matrix(of: [.violence], in: ["A"], on: day("2024-02-01")).first)
        #expect(field.remits.count == 2 && !field.isOverlap && !field.spansLevels)
    }

    @Test func meetingsOnOneMatterAreFound() throws {
        func meeting(_ number: UInt64, _ partnership: UInt64, _ text: String, _ bodies: UInt64...) throws
            -> PartnershipMeeting
        {
            try PartnershipMeetingTests.meeting(
                bodies.map { ($0, .present) }, number: number, on: text, of: .init(high: 0xA0, low: partnership))
        }
        let map = try Self.map()
        let first = try meeting(1, 1, "2024-06-20", 1, 2)
        let second = try meeting(2, 2, "2024-06-27", 2, 3)
        let found = map.duplicates(among: [second, first], within: 7)
        #expect(found.map(\.first) == [first.id] && found.map(\.second) == [second.id])
        #expect(found.first?.topics == [.violence] && found.first?.bodiesAtBoth == [.body(2)])
        #expect(map.duplicates(among: [first, second], within: 6).isEmpty)
        #expect(map.duplicates(among: [first, second], within: -1).isEmpty)
        // From July on the county no longer sees to violence.
        #expect(
            try map.duplicates(among: [meeting(3, 1, "2024-07-01"), meeting(4, 2, "2024-07-01")], within: 7).isEmpty)
        #expect(try map.duplicates(among: [first, meeting(5, 1, "2024-06-21", 1)], within: 7).isEmpty)
    }
}
