import CivilTime
import SafetyInterchange
import SafetyModel
import Testing

@Suite struct RowTests {
    @Test func everyFieldOfAStreetRowIsRead() throws {
        let reading = try Sheets.street(
            Sheets.streetHeader + "\r\n"
                + "\(Sheets.id(0xab)),2023-03,North Police,South Police,-0.144541,51.608066,\"On or near A, B\","
                + "E01000163,Barnet 022C,Burglary,Local resolution,\r\n")
        let row = try #require(reading.rows.first)
        #expect(row.crimeID?.rawValue == Sheets.id(0xab))
        #expect(row.month == CivilMonth(year: 2023, month: 3))
        #expect(row.reportedBy == "North Police")
        #expect(row.fallsWithin == "South Police")
        #expect(row.place.coordinate == Coordinate(longitude: -0.144541, latitude: 51.608066))
        #expect(row.place.location == "On or near A, B")
        #expect(row.place.lsoaCode == "E01000163")
        #expect(row.place.lsoaName == "Barnet 022C")
        #expect(row.crimeType == .burglary)
        #expect(row.lastOutcome == .localResolution)
        #expect(row.context == nil)
        #expect(row.crimeID.map { StreetCrimeRow.Identity.crime($0) } == row.identity)
    }

    @Test func equalRowsWithoutACrimeIDAreIncidentsOfTheirOwn() throws {
        let row = ",2023-03,F,F,,,No location,,,Anti-social behaviour,,\n"
        let reading = try Sheets.street(Sheets.streetHeader + "\n" + row + row + "\"\"" + row)
        let month = try #require(CivilMonth(year: 2023, month: 3))
        let digest = RowDigest([
            "", "2023-03", "F", "F", "", "", "No location", "", "", "Anti-social behaviour", "", "",
        ])
        #expect(
            reading.rows.map(\.identity)
                == (1...3).map { .unnumbered(force: "F", month: month, digest: digest, occurrence: $0) })
        #expect(reading.tally?.antiSocialBehaviour == 3)
        #expect(reading.tally?.withoutCrimeID == 3)
        #expect(reading.tally?.withoutCoordinate == 3)
        #expect(reading.tally?.exactDuplicates == 2)
    }

    @Test func theDigestIsFNV1aWithASeparatorAfterEachField() {
        // FNV-1a of the bytes 61 1F, computed by another program.
        #expect(RowDigest([]).rawValue == 0xcbf2_9ce4_8422_2325)
        #expect(RowDigest(["a"]).description == "089be907b544fdc9")
        #expect(RowDigest(["ab", "c"]) != RowDigest(["a", "bc"]))
        #expect(RowDigest(["a", ""]) != RowDigest(["a"]))
    }

    @Test func anOutcomeIsItsCrimeMonthAndType() throws {
        func row(_ id: Int, _ month: String, _ type: String, _ place: String = "No location") -> String {
            "\(Sheets.id(id)),\(month),F,F,,,\(place),,,\(type)\n"
        }
        let reading = try Sheets.outcomes(
            Sheets.outcomesHeader + "\n" + row(1, "2023-03", "Suspect charged") + row(1, "2023-03", "Offender fined")
                + row(1, "2023-04", "Suspect charged") + row(2, "2023-03", "Suspect charged")
                + row(1, "2023-03", "Suspect charged", "Elsewhere") + row(1, "2023-03", "Suspect charged"))
        #expect(reading.rows.map(\.occurrence) == [1, 1, 1, 1, 2, 3])
        #expect(reading.rows.map(\.isDuplicate) == [false, false, false, false, true, true])
        #expect(Set(reading.rows.map(\.identity)).count == 4)
        #expect(reading.tally?.exactDuplicates == 2)
    }

    @Test func unknownCodesAreKeptAndCounted() throws {
        let reading = try Sheets.street(
            Sheets.streetHeader + "\n" + "\(Sheets.id(1)),2023-03,F,F,,,A,,,Time theft,Sent to the moon,\n"
                + "\(Sheets.id(2)),2023-03,F,F,,,A,,,Time theft,Local resolution,\n")
        #expect(reading.rows.map(\.crimeType) == ["Time theft", "Time theft"])
        #expect(reading.rows.allSatisfy { !$0.crimeType.isKnown })
        #expect(reading.tally?.unknownCodes == ["Time theft": 2, "Sent to the moon": 1])
        let outcomes = try Sheets.outcomes(
            Sheets.outcomesHeader + "\n" + "\(Sheets.id(1)),2023-03,F,F,,,A,,,Sent to the moon\n")
        #expect(outcomes.rows.map(\.type) == ["Sent to the moon"])
        #expect(outcomes.tally?.unknownCodes == ["Sent to the moon": 1])
    }

    @Test func blankLinesAreCountedAndAreNoRows() throws {
        let row = "\(Sheets.id(1)),2023-03,F,F,,,A,,,Drugs,,\r\n"
        let reading = try Sheets.street(Sheets.streetHeader + "\r\n\r\n" + row + "\r\n")
        #expect(reading.tally?.read == 1)
        #expect(reading.tally?.blankLines == 2)
        #expect(reading.lines == [3])
    }

    @Test(arguments: [Sheets.id(0), Sheets.id(0xabc), String(repeating: "f", count: 64)])
    func aCrimeIDKeepsItsText(text: String) {
        #expect(CrimeID(rawValue: text)?.rawValue == text)
    }

    @Test(arguments: ["", String(repeating: "F", count: 64), String(repeating: "0", count: 63), "x"])
    func whatIsNoCrimeIDIsRefused(text: String) {
        #expect(CrimeID(rawValue: text) == nil)
    }

    @Test func crimeIDsSortAsTheirTexts() throws {
        let ids = try [3, 1, 0xff, 2].map { try #require(CrimeID(rawValue: Sheets.id($0))) }
        #expect(ids.sorted().map(\.rawValue) == ids.map(\.rawValue).sorted())
    }
}
