import CivilTime
import SafetyInterchange
import SafetyModel
import Testing

@Suite struct StopSearchTests {
    static func sheet(_ rows: String...) -> String {
        ([Sheets.searchHeader] + rows).joined(separator: "\r\n") + "\r\n"
    }

    static let full =
        "Person search,2023-03-01T01:00:00+00:00,False,Op Dial,51.890264,-0.444626,Male,25-34,"
        + "Other ethnic group - Not stated,Black,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Arrest,True,False"
    static let bare = "Vehicle search,2023-06-30T23:30:00+00:00,,,,,,,,,,,,,"

    @Test func readsEveryColumn() throws {
        let reading = try Sheets.searches(Self.sheet(Self.full))
        let row = try #require(reading.rows.first)
        #expect(row.kind == .person)
        #expect(row.date == (try Instant("2023-03-01T01:00:00Z")))
        #expect(row.isPartOfOperation == false)
        #expect(row.operation == "Op Dial")
        #expect(row.coordinate == Coordinate(longitude: -0.444626, latitude: 51.890264))
        #expect(row.gender == .male)
        #expect(row.age == .from25To34)
        #expect(row.selfDefinedEthnicity == .notStated)
        #expect(row.selfDefinedEthnicity?.group == nil)
        #expect(row.officerDefinedEthnicity == .black)
        #expect(row.power == .controlledDrugs)
        #expect(row.object == .controlledDrugs)
        #expect(row.outcome == .arrest)
        #expect(row.isOutcomeLinkedToObject == true)
        #expect(row.isMoreThanOuterClothing == false)
    }

    @Test func blankIsNeverNo() throws {
        let reading = try Sheets.searches(Self.sheet(Self.bare))
        let row = try #require(reading.rows.first)
        #expect(row.isPartOfOperation == nil)
        #expect(row.isOutcomeLinkedToObject == nil)
        #expect(row.isMoreThanOuterClothing == nil)
        #expect(row.outcome == nil)
        #expect(row.selfDefinedEthnicity == nil)
        #expect(reading.tally?.withoutSelfDefinedEthnicity == 1)
        #expect(reading.tally?.withoutOfficerDefinedEthnicity == 1)
        #expect(reading.tally?.withoutCoordinate == 1)
    }

    @Test func duplicatesAreKeptAndCounted() throws {
        let reading = try Sheets.searches(Self.sheet(Self.full, Self.bare, Self.full, Self.full))
        #expect(reading.rows.map(\.occurrence) == [1, 1, 2, 3])
        #expect(reading.tally?.exactDuplicates == 2)
        #expect(Set(reading.rows.map(\.identity)).count == 4)
    }

    @Test func unknownCodesAreKeptAndCounted() throws {
        let reading = try Sheets.searches(
            Self.sheet(Self.full.replacing("Arrest", with: "A stern look"), Self.full.replacing("Black", with: "Teal")))
        #expect(reading.rows.map(\.outcome) == ["A stern look", .arrest])
        #expect(reading.tally?.unknownCodes == ["A stern look": 1, "Teal": 1])
    }

    @Test(arguments: [
        ("2023-03-01T01:00:00+00:00", "2023-03-01 01:00", RowFault.Code.badInstant, "Date"),
        ("2023-03-01T01:00:00+00:00", "", .missingValue, "Date"),
        ("Person search", "", .missingValue, "Type"),
        ("False,Op Dial", "no,Op Dial", .badTruth, "Part of a policing operation"),
        ("True,False", "TRUE,False", .badTruth, "Outcome linked to object of search"),
        ("True,False", "True,Fals", .badTruth, "Removal of more than just outer clothing"),
        ("51.890264", "north", .badCoordinate, "Latitude"),
        ("-0.444626", "", .halfCoordinate, "Longitude"),
    ])
    func aDamagedRowIsNamedAndTheOthersKept(
        _ good: String, _ bad: String, _ code: RowFault.Code, _ field: String
    ) throws {
        let reading = try Sheets.searches(Self.sheet(Self.bare, Self.full.replacing(good, with: bad), Self.full))
        #expect(reading.rows.count == 2)
        #expect(reading.faults.map(\.code) == [code])
        #expect(reading.faults.map(\.field) == [field])
        #expect(reading.faults.map(\.line) == [3])
    }

    @Test func aFileCutBeforeTheLastFieldSaysSo() throws {
        let whole = Self.sheet(Self.full)
        let cut = try Sheets.searches(String(whole.dropLast("False\r\n".count)))
        #expect(cut.faults.map(\.code) == [.truncated])
        let wholeField = try Sheets.searches(String(whole.dropLast("\r\n".count)))
        #expect(wholeField.rows.map(\.isMoreThanOuterClothing) == [false])
    }

    @Test func everyKnownEthnicityButNotStatedHasItsGroup() {
        let groups = Dictionary(grouping: SelfDefinedEthnicity.known, by: \.group).mapValues(\.count)
        #expect(groups == [.asian: 5, .black: 3, .mixed: 4, .white: 4, .other: 2, nil: 1])
        for ethnicity in SelfDefinedEthnicity.known {
            guard let group = ethnicity.group else { continue }
            #expect(ethnicity.rawValue.hasPrefix(group.rawValue), "\(ethnicity)")
        }
        #expect(SelfDefinedEthnicity(rawValue: "White - Cornish").group == nil)
    }
}
