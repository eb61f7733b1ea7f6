import CivilTime
import SafetyInterchange
import SafetyModel
import Testing

/// The known answers of the SOURCE.md files beside the real files; the counts not given there are from Python's csv.
@Suite(.enabled(if: SharedFiles.arePresent)) struct RealFileTests {
    struct Street: Sendable, CustomTestStringConvertible {
        let name: String
        let rows: Int
        let antiSocialBehaviour: Int
        let withoutCrimeID: Int
        let exactDuplicates: Int
        let withoutCoordinate: Int
        let repeatedCrimeIDs: Int

        init(_ name: String, _ rows: Int, _ asb: Int, _ noID: Int, _ same: Int, _ noPlace: Int, _ repeated: Int = 0) {
            self.name = name
            self.rows = rows
            self.antiSocialBehaviour = asb
            self.withoutCrimeID = noID
            self.exactDuplicates = same
            self.withoutCoordinate = noPlace
            self.repeatedCrimeIDs = repeated
        }

        var testDescription: String { name }
    }

    static let streets = [
        Street("police-uk-bedfordshire/2021-05-bedfordshire-street.csv", 5082, 1351, 1351, 451, 75),
        Street("police-uk-bedfordshire/2022-10-bedfordshire-street.csv", 5370, 871, 871, 221, 247),
        Street("police-uk-bedfordshire/2023-03-bedfordshire-street.csv", 4887, 729, 729, 164, 185),
        Street(
            "police-uk-bedfordshire/earlier-publication/2023-03-bedfordshire-street.csv", 4887, 729, 729, 164, 185),
        Street("police-uk-other-forces/2010-12-metropolitan-street.first-56-rows.csv", 56, 32, 56, 32, 0),
        Street("police-uk-other-forces/2019-01-bedfordshire-street.csv", 5630, 951, 951, 246, 0),
        Street("police-uk-other-forces/2019-01-btp-street.csv", 4660, 0, 4660, 2235, 0),
        Street("police-uk-other-forces/2019-01-city-of-london-street.csv", 617, 93, 93, 31, 31, 4),
        Street("police-uk-other-forces/2019-01-dyfed-powys-street.csv", 3276, 762, 762, 187, 22),
        Street("police-uk-other-forces/2019-01-northern-ireland-street.csv", 11_803, 4147, 4147, 1050, 77),
        Street("police-uk-other-forces/2023-03-city-of-london-street.csv", 709, 38, 38, 10, 59, 11),
    ]

    @Test(arguments: streets) func everyStreetFileIsReadWhole(expected: Street) throws {
        var reader = try StreetCrimeReader(file: SharedFiles.path(expected.name))
        var identities: Set<StreetCrimeRow.Identity> = []
        var reading = Reading<StreetCrimeRow>()
        while let result = try reader.next() { reading.take(result) }
        for row in reading.rows { identities.insert(row.identity) }
        let tally = reader.tally
        #expect(reading.faults.isEmpty)
        #expect(tally.read == expected.rows)
        #expect(tally.kept == expected.rows)
        #expect(tally.rejected == 0)
        #expect(tally.antiSocialBehaviour == expected.antiSocialBehaviour)
        #expect(tally.withoutCrimeID == expected.withoutCrimeID)
        #expect(tally.exactDuplicates == expected.exactDuplicates)
        #expect(tally.withoutCoordinate == expected.withoutCoordinate)
        #expect(tally.unknownCodes.isEmpty)
        #expect(tally.blankLines == 0)
        #expect(!tally.endsWithoutLineBreak)
        #expect(identities.count == expected.rows - expected.repeatedCrimeIDs)
        #expect(reading.lines == Array(2..<(expected.rows + 2)))
    }

    @Test(
        arguments: [
            ("police-uk-bedfordshire/2023-03-bedfordshire", 4383, 2707, 79),
            ("police-uk-bedfordshire/2022-10-bedfordshire", 4918, 3014, 85),
            ("police-uk-bedfordshire/2021-05-bedfordshire", 2626, 2625, 20),
            ("police-uk-other-forces/2023-03-city-of-london", 618, 175, 12),
        ])
    func outcomesMeetTheStreetRowsOfTheirMonth(name: String, rows: Int, matched: Int, same: Int) throws {
        var street = try StreetCrimeReader(file: SharedFiles.path("\(name)-street.csv"))
        var crimes: Set<CrimeID> = []
        while let result = try street.next() {
            if case .row(let row, _) = result, let id = row.crimeID { crimes.insert(id) }
        }
        var reader = try OutcomeReader(file: SharedFiles.path("\(name)-outcomes.csv"))
        var reading = Reading<OutcomeRow>()
        while let result = try reader.next() { reading.take(result) }
        #expect(reading.faults.isEmpty)
        #expect(reading.rows.count == rows)
        #expect(reading.rows.filter { crimes.contains($0.crimeID) }.count == matched)
        #expect(reader.tally.exactDuplicates == same)
        #expect(reading.rows.filter(\.isDuplicate).count == same)
        #expect(Set(reading.rows.map(\.identity)).count == rows - same)
        #expect(reader.tally.unknownCodes.isEmpty)
    }

    @Test func theEarlierPublicationDiffersInFifteenLastOutcomes() throws {
        func rows(_ name: String) throws -> [StreetCrimeRow] {
            var reader = try StreetCrimeReader(file: SharedFiles.path(name))
            var reading = Reading<StreetCrimeRow>()
            while let result = try reader.next() { reading.take(result) }
            return reading.rows
        }
        let file = "2023-03-bedfordshire-street.csv"
        let later = try rows("police-uk-bedfordshire/\(file)")
        let earlier = try rows("police-uk-bedfordshire/earlier-publication/\(file)")
        let revision = StreetRevision(from: earlier, to: later)
        #expect(revision.changedOutcomes.count == 15)
        #expect(revision.otherwiseChanged.isEmpty)
        #expect(revision.removed.isEmpty)
        #expect(revision.added.isEmpty)
        let before = Dictionary(earlier.map { ($0.crimeID, $0.lastOutcome) }) { first, _ in first }
        #expect(revision.changedOutcomes.allSatisfy { before[$0.crimeID] == $0.earlier && $0.earlier != $0.later })
        #expect(StreetRevision(from: later, to: later).isEmpty)
    }

    struct Searches: Sendable, CustomTestStringConvertible {
        let name: String
        let rows: Int
        let surplusDuplicates: Int
        let withoutSelfDefined: Int
        let withoutOfficerDefined: Int

        init(_ name: String, _ rows: Int, _ surplus: Int, _ noSelf: Int, _ noOfficer: Int) {
            self.name = name
            self.rows = rows
            surplusDuplicates = surplus
            withoutSelfDefined = noSelf
            withoutOfficerDefined = noOfficer
        }

        var testDescription: String { name }
    }

    static let searches = [
        Searches("police-uk-bedfordshire/2021-05-bedfordshire-stop-and-search.csv", 225, 10, 30, 16),
        Searches("police-uk-bedfordshire/2021-10-bedfordshire-stop-and-search.csv", 245, 3, 9, 12),
        Searches("police-uk-bedfordshire/2021-11-bedfordshire-stop-and-search.csv", 282, 6, 16, 22),
        Searches("police-uk-bedfordshire/2022-01-bedfordshire-stop-and-search.csv", 387, 7, 14, 20),
        Searches("police-uk-bedfordshire/2022-03-bedfordshire-stop-and-search.csv", 428, 10, 19, 22),
        Searches("police-uk-bedfordshire/2022-09-bedfordshire-stop-and-search.csv", 307, 6, 14, 22),
        Searches("police-uk-bedfordshire/2022-10-bedfordshire-stop-and-search.csv", 322, 14, 11, 16),
        Searches("police-uk-bedfordshire/2022-11-bedfordshire-stop-and-search.csv", 231, 9, 7, 9),
        Searches("police-uk-bedfordshire/2023-03-bedfordshire-stop-and-search.csv", 345, 17, 12, 16),
        Searches("police-uk-other-forces/2023-03-cambridgeshire-stop-and-search.csv", 173, 0, 9, 13),
        Searches("police-uk-other-forces/2023-03-city-of-london-stop-and-search.csv", 197, 1, 11, 11),
    ]

    @Test(arguments: searches) func everyStopAndSearchFileIsReadWhole(_ expected: Searches) throws {
        var reader = try StopSearchReader(file: SharedFiles.path(expected.name))
        var reading = Reading<StopSearchRow>()
        while let result = try reader.next() { reading.take(result) }
        #expect(reading.faults.isEmpty)
        #expect(reading.rows.count == expected.rows)
        #expect(reader.tally.exactDuplicates == expected.surplusDuplicates)
        #expect(reading.rows.filter(\.isDuplicate).count == expected.surplusDuplicates)
        #expect(reader.tally.withoutSelfDefinedEthnicity == expected.withoutSelfDefined)
        #expect(reader.tally.withoutOfficerDefinedEthnicity == expected.withoutOfficerDefined)
        #expect(Set(reading.rows.map(\.identity)).count == expected.rows)
        #expect(reader.tally.unknownCodes.isEmpty)
    }

    /// Dates are in UTC and files are of local months: the first search of May 2021 is of 30 April by the clock of UTC.
    @Test func aStopAfterMidnightInSummerIsOfTheDayBeforeInUTC() throws {
        var reader = try StopSearchReader(
            file: SharedFiles.path("police-uk-bedfordshire/2021-05-bedfordshire-stop-and-search.csv"))
        guard case .row(let row, line: 2) = try reader.next() else {
            Issue.record("the first row is damaged")
            return
        }
        #expect(row.date.description == "2021-04-30T23:41:00Z")
    }

    @Test func aStopAndSearchFileIsNoStreetFile() {
        let name = "police-uk-bedfordshire/2023-03-bedfordshire-stop-and-search.csv"
        let error = #expect(throws: OpenDataError.self) { _ = try StreetCrimeReader(file: SharedFiles.path(name)) }
        #expect(error?.code == .wrongHeader)
        #expect(error?.found == "'Type'")
    }
}
