import SafetyInterchange
import Testing

@Suite struct HeaderTests {
    @Test(
        arguments: [
            (Sheets.outcomesHeader, 10, "'Crime type'", "'Outcome type'"),
            ("Type,Date", 1, "'Crime ID'", "'Type'"),
            (Sheets.streetHeader + ",More", 13, "no further column", "'More'"),
            (String(Sheets.streetHeader.dropLast(8)), 12, "'Context'", "no further column"),
            (Sheets.streetHeader.replacing("Month", with: "month"), 2, "'Month'", "'month'"),
            (
                Sheets.streetHeader.replacing("Longitude,Latitude", with: "Latitude,Longitude"), 5, "'Longitude'",
                "'Latitude'"
            ),
        ])
    func aWrongHeaderNamesTheColumn(header: String, column: Int, expected: String, found: String) {
        let error = #expect(throws: OpenDataError.self) { _ = try StreetCrimeReader(Sheets.source(header + "\n")) }
        #expect(error?.code == .wrongHeader)
        #expect(error?.file == "sheet.csv")
        #expect(error?.line == 1)
        #expect(error?.column == column)
        #expect(error?.expected == expected)
        #expect(error?.found == found)
    }

    @Test(arguments: ["", "\n", "\u{FEFF}"]) func aFileWithoutHeaderSaysSo(text: String) {
        let error = #expect(throws: OpenDataError.self) { _ = try OutcomeReader(Sheets.source(text)) }
        #expect(error?.code == .missingHeader)
    }

    @Test(arguments: ["", "\n", "\r\n", "\n\n"]) func aHeaderAloneIsAnEmptyFile(end: String) throws {
        let reading = try Sheets.street("\u{FEFF}" + Sheets.streetHeader + end)
        #expect(reading.rows.isEmpty)
        #expect(reading.tally?.read == 0)
    }
}
