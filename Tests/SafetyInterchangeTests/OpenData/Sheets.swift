import SafetyInterchange

/// Small files in memory, and what readers make of them.
enum Sheets {
    static let streetHeader =
        "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
        + "Last outcome category,Context"
    static let outcomesHeader =
        "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type"

    static func id(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }

    static func source(_ text: String, chunkSize: Int = 7) -> ByteSource {
        ByteSource(bytes: Array(text.utf8), named: "sheet.csv", chunkSize: chunkSize)
    }

    static func street(_ text: String) throws -> Reading<StreetCrimeRow> {
        var reader = try StreetCrimeReader(source(text))
        var reading = Reading<StreetCrimeRow>()
        while let result = try reader.next() { reading.take(result) }
        reading.tally = reader.tally
        return reading
    }

    static func outcomes(_ text: String) throws -> Reading<OutcomeRow> {
        var reader = try OutcomeReader(source(text))
        var reading = Reading<OutcomeRow>()
        while let result = try reader.next() { reading.take(result) }
        reading.tally = reader.tally
        return reading
    }

    static let searchHeader =
        "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,"
        + "Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
        + "Outcome linked to object of search,Removal of more than just outer clothing"

    static func searches(_ text: String) throws -> Reading<StopSearchRow> {
        var reader = try StopSearchReader(source(text))
        var reading = Reading<StopSearchRow>()
        while let result = try reader.next() { reading.take(result) }
        reading.tally = reader.tally
        return reading
    }

    static func records(_ text: String, chunkSize: Int = 3, quotedLineBreaks: Bool = true) throws -> [CSVRecord] {
        var reader = CSVReader(source(text, chunkSize: chunkSize), allowsQuotedLineBreaks: quotedLineBreaks)
        var records: [CSVRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }
}
