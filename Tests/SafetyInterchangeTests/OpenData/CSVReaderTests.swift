import SafetyInterchange
import Testing

@Suite struct CSVReaderTests {
    @Test(arguments: ["a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\nc,d", "\u{FEFF}a,b\r\nc,d", "\"a\",b\nc,\"d\"\n"], 1...7)
    func lineEndsMarkAndQuotesMakeNoDifference(text: String, chunkSize: Int) throws {
        let records = try Sheets.records(text, chunkSize: chunkSize)
        #expect(records.map(\.fields) == [["a", "b"], ["c", "d"]])
        #expect(records.map(\.line) == [1, 2])
        #expect(records.allSatisfy { $0.damage == nil })
        #expect(records.last?.endsWithoutLineBreak == (text.utf8.last != UInt8(ascii: "\n")))
    }

    @Test func aFieldInQuotesHoldsCommasQuotesAndLineBreaks() throws {
        let records = try Sheets.records("\"a,\"\"b\"\"\r\nc\",\"\"\r\nnext,\n")
        #expect(records.map(\.fields) == [["a,\"b\"\r\nc", ""], ["next", ""]])
        #expect(records.map(\.line) == [1, 3])
    }

    @Test func aBlankLineIsOneRecordAndSaysSo() throws {
        let records = try Sheets.records("a\n\r\n\n\"\"\n")
        #expect(records.map(\.isBlank) == [false, true, true, false])
    }

    @Test func nothingIsNoRecord() throws {
        #expect(try Sheets.records("").isEmpty)
        #expect(try Sheets.records("\u{FEFF}").isEmpty)
        #expect(try Sheets.records("\n").count == 1)
    }

    @Test(arguments: 1...4) func bytesThatOnlyBeginLikeAMarkAreKept(chunkSize: Int) throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0x41, 0x0A]
        var reader = CSVReader(ByteSource(bytes: bytes, named: "odd", chunkSize: chunkSize))
        let record = try #require(try reader.next())
        #expect(Array(record.bytes(ofField: 0)) == [0xEF, 0xBB, 0x41])
        #expect(record[0] == nil)
        #expect(try reader.next() == nil)
    }

    @Test(
        arguments: [
            ("a,\"b\nx,y\n", .unterminatedQuote), ("a,b\"c\nx,y\n", .strayQuote), ("a,\"b\"c\nx,y\n", .strayQuote),
            ("a,b\rc\nx,y\n", .strayCarriageReturn),
        ] as [(String, CSVRecord.Damage)], 1...7)
    func damageCostsOneLine(sheet: (text: String, damage: CSVRecord.Damage), chunkSize: Int) throws {
        let records = try Sheets.records(sheet.text, chunkSize: chunkSize, quotedLineBreaks: false)
        #expect(records.map(\.damage) == [sheet.damage, nil])
        #expect(records.last?.fields == ["x", "y"])
        #expect(records.last?.line == 2)
    }

    @Test func aRecordOverTheLimitIsDamagedAndPassedOver() throws {
        let text =
            String(repeating: "x", count: 50) + ",tail\n" + "short\n\"" + String(repeating: "y\n", count: 40)
            + "\"\nend\n"
        var reader = CSVReader(Sheets.source(text), recordLimit: 20)
        var damages: [CSVRecord.Damage?] = []
        var longest = 0
        while let record = try reader.next() {
            damages.append(record.damage)
            longest = max(longest, record.bytes(ofField: 0).count)
        }
        #expect(Array(damages.prefix(3)) == [.tooLong, nil, .tooLong])
        #expect(longest <= 20)
    }

    @Test func whatIsNotInTheFolderIsUnreadable() {
        let error = #expect(throws: OpenDataError.self) { _ = try ByteSource(file: "no/such/file.csv") }
        #expect(error?.code == .unreadableFile)
        #expect(error?.file == "no/such/file.csv")
    }

    @Test func aFolderFailsOnReading() throws {
        var source = try ByteSource(file: "/")
        var buffer: [UInt8] = []
        do {
            try source.read(into: &buffer)
            Issue.record("a folder was read")
        } catch {
            #expect(error.code == .readFailed)
        }
    }
}
