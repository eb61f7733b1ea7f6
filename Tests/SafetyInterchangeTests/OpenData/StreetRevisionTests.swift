import SafetyInterchange
import SafetyModel
import Testing

@Suite struct StreetRevisionTests {
    static func row(_ id: Int?, _ place: String = "A", outcome: String = "", type: String = "Burglary") -> String {
        "\(id.map(Sheets.id) ?? ""),2023-03,F,F,-0.5,52.1,On or near \(place),E01,B 001A,\(type),\(outcome),"
    }

    static func revision(_ earlier: [String], _ later: [String]) throws -> StreetRevision {
        func rows(_ lines: [String]) throws -> [StreetCrimeRow] {
            try Sheets.street(([Sheets.streetHeader] + lines).joined(separator: "\n") + "\n").rows
        }
        return StreetRevision(from: try rows(earlier), to: try rows(later))
    }

    @Test func tellsOutcomesFromOtherChanges() throws {
        let found = try Self.revision(
            [Self.row(1), Self.row(2, outcome: "Under investigation"), Self.row(3), Self.row(4)],
            [
                Self.row(4, "B", outcome: "Under investigation"), Self.row(3, "C"), Self.row(2, outcome: ""),
                Self.row(1),
            ])
        #expect(found.changedOutcomes.map(\.crimeID.rawValue) == [Sheets.id(2), Sheets.id(4)])
        #expect(found.changedOutcomes.map(\.earlier) == ["Under investigation", nil])
        #expect(found.changedOutcomes.map(\.later) == [nil, "Under investigation"])
        #expect(found.otherwiseChanged.map(\.rawValue) == [Sheets.id(3), Sheets.id(4)])
        #expect(found.removed.isEmpty && found.added.isEmpty && !found.isEmpty)
    }

    @Test func countsRowsThatCannotBeToldApart() throws {
        let asb = Self.row(nil, type: "Anti-social behaviour")
        let found = try Self.revision([asb, asb, Self.row(1), Self.row(5)], [asb, asb, asb, Self.row(5), Self.row(2)])
        #expect(found.removed.map(\.crimeID?.rawValue) == [Sheets.id(1)])
        #expect(found.added.map(\.crimeID?.rawValue) == [nil, Sheets.id(2)])
        #expect(found.changedOutcomes.isEmpty && found.otherwiseChanged.isEmpty)
    }

    @Test func anIdentifierThatRepeatsIsComparedByItsRows() throws {
        let once = [Self.row(1)]
        let twice = [Self.row(1), Self.row(1, "B")]
        let grown = try Self.revision(once, twice)
        #expect(grown.removed.isEmpty)
        #expect(grown.added.map(\.place.location) == ["On or near B"])
        let shrunk = try Self.revision(twice, once)
        #expect(shrunk.removed.map(\.place.location) == ["On or near B"])
        #expect(try Self.revision(twice, twice.reversed()).isEmpty)
    }
}
