import SafetyInterchange
import Testing

/// A damaged row is named by line, field and value, and the rows around it are kept.
@Suite struct RowFaultTests {
    struct Damaged: Sendable, CustomTestStringConvertible {
        let row: String
        let code: RowFault.Code
        let field: String?
        let value: String

        init(_ row: String, _ code: RowFault.Code, _ field: String?, _ value: String) {
            self.row = row
            self.code = code
            self.field = field
            self.value = value
        }

        var testDescription: String { "\(code.rawValue): \(row)" }
    }

    private static let good = "\(Sheets.id(1)),2023-03,F,F,-0.5,52.1,On or near A,E01,B 001A,Burglary,,"
    private static func bad(
        id: String = Sheets.id(2), month: String = "2023-03", longitude: String = "-0.5", latitude: String = "52.1",
        location: String = "On or near A", type: String = "Burglary"
    ) -> String {
        "\(id),\(month),F,F,\(longitude),\(latitude),\(location),E01,B 001A,\(type),,"
    }

    static let cases = [
        Damaged("a,b", .fieldCount, nil, "a,b"),
        Damaged(bad() + ",", .fieldCount, nil, String((bad() + ",").prefix(79)) + "…"),
        Damaged(bad(id: "abc"), .badCrimeID, "Crime ID", "abc"),
        Damaged(bad(id: String(repeating: "G", count: 64)), .badCrimeID, "Crime ID", String(repeating: "G", count: 64)),
        Damaged(bad(month: "2023-13"), .badMonth, "Month", "2023-13"),
        Damaged(bad(month: "2023-3"), .badMonth, "Month", "2023-3"),
        Damaged(bad(month: "03/2023"), .badMonth, "Month", "03/2023"),
        Damaged(bad(month: ""), .badMonth, "Month", ""),
        Damaged(bad(longitude: "east"), .badCoordinate, "Longitude", "east"),
        Damaged(bad(longitude: "nan"), .badCoordinate, "Longitude", "nan"),
        Damaged(bad(longitude: "180.1"), .badCoordinate, "Longitude", "180.1"),
        Damaged(bad(latitude: "90.000001"), .badCoordinate, "Latitude", "90.000001"),
        Damaged(bad(latitude: "1e1"), .badCoordinate, "Latitude", "1e1"),
        Damaged(bad(longitude: ""), .halfCoordinate, "Longitude", ""),
        Damaged(bad(latitude: ""), .halfCoordinate, "Latitude", ""),
        Damaged(bad(location: ""), .missingValue, "Location", ""),
        Damaged(bad(type: ""), .missingValue, "Crime type", ""),
        Damaged(bad(location: "\"On"), .unterminatedQuote, "Location", "On,E01,B 001A,Burglary,,"),
        Damaged(bad(location: "On \"or"), .strayQuote, "Location", "On "),
        Damaged(bad(location: "On\ror"), .strayCarriageReturn, "Location", "On"),
        Damaged(
            bad(location: String(repeating: "x", count: 70_000)), .tooLong, "Location",
            String(repeating: "x", count: 79) + "…"),
    ]

    @Test(arguments: cases) func aDamagedRowIsListedAndItsNeighboursKept(damaged: Damaged) throws {
        let reading = try Sheets.street(
            [Sheets.streetHeader, Self.good, damaged.row, Self.good, ""].joined(separator: "\n"))
        let fault = try #require(reading.faults.first)
        #expect(reading.faults.count == 1)
        #expect(fault.code == damaged.code)
        #expect(fault.file == "sheet.csv")
        #expect(fault.line == 3)
        #expect(fault.field == damaged.field)
        #expect(fault.value == damaged.value)
        #expect(!fault.expected.isEmpty)
        #expect(reading.lines == [2, 4])
        #expect(reading.rows.map(\.occurrence) == [1, 2])
        #expect(reading.tally?.read == 3)
        #expect(reading.tally?.kept == 2)
        #expect(reading.tally?.rejected == 1)
        #expect(reading.tally?.exactDuplicates == 1)
    }

    @Test func aFieldThatIsNotUTF8IsNamed() throws {
        let row = Array(Self.bad(location: "On #").utf8).map { $0 == UInt8(ascii: "#") ? 0xFF : $0 }
        var reader = try StreetCrimeReader(
            ByteSource(bytes: Array((Sheets.streetHeader + "\n").utf8) + row + [0x0A], named: "sheet.csv"))
        guard case .rejected(let fault) = try reader.next() else {
            Issue.record("the row was not rejected")
            return
        }
        #expect(fault.code == .notUTF8)
        #expect(fault.field == "Location")
    }

    @Test func anOutcomeNeedsACrimeID() throws {
        let reading = try Sheets.outcomes(
            "\(Sheets.outcomesHeader)\n,2023-03,F,F,,,No location,,,Local resolution\n")
        #expect(reading.faults.map(\.code) == [.missingValue])
        #expect(reading.faults.map(\.field) == ["Crime ID"])
    }

    @Test func whereverAStreetFileIsCutTheRowsBeforeAreKeptAndTheCutIsSeen() throws {
        let text = "\(Sheets.streetHeader)\n\(Self.good)\n\(Self.bad())\n"
        let secondRow = Sheets.streetHeader.count + 1 + Self.good.count + 1
        for length in (secondRow + 1)..<(text.count - 1) {
            let reading = try Sheets.street(String(text.prefix(length)))
            #expect(reading.rows.count == 1, "cut at \(length)")
            #expect(reading.faults.map(\.code) == [.truncated], "cut at \(length)")
            #expect(reading.faults.map(\.line) == [3])
            #expect(reading.tally?.endsWithoutLineBreak == true)
        }
        let whole = try Sheets.street(String(text.prefix(text.count - 1)))
        #expect(whole.rows.count == 2)
        #expect(whole.tally?.endsWithoutLineBreak == true)
    }

    @Test(
        arguments: [
            ("Suspect charged", false), ("Suspect charged as part of ano", false), ("Local res", false),
            ("Local resolution", true), ("Suspect charged as part of another case", true),
        ])
    func anOutcomeCutInItsTypeIsNotTakenForAnother(cut: (type: String, isKept: Bool)) throws {
        let row = "\(Sheets.id(1)),2023-03,F,F,,,No location,,,\(cut.type)"
        let reading = try Sheets.outcomes("\(Sheets.outcomesHeader)\n\(row)")
        #expect(reading.rows.count == (cut.isKept ? 1 : 0))
        #expect(reading.faults.map(\.code) == (cut.isKept ? [] : [.truncated]))
        #expect(reading.faults.allSatisfy { $0.field == "Outcome type" && $0.value == cut.type })
        #expect(try Sheets.outcomes("\(Sheets.outcomesHeader)\n\(row)\n").rows.count == 1)
    }

    @Test func aFileCutInsideAQuoteSaysSo() throws {
        let reading = try Sheets.street("\(Sheets.streetHeader)\n\(Self.good)\n\(Sheets.id(2)),2023-03,\"Bedford")
        #expect(reading.rows.count == 1)
        #expect(reading.faults.map(\.code) == [.unterminatedQuote])
        #expect(reading.faults.map(\.field) == ["Reported by"])
    }
}
