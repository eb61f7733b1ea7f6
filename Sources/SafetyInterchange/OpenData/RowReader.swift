/// The part that the readers of open data share.
struct RowReader<Row: OpenDataRow>: ~Copyable, Sendable {
    private(set) var tally = ReadingTally()
    private var records: CSVReader
    /// Only a row's key is kept, not the row, so that a large file stays small in memory.
    private var occurrences: [Row.DuplicateKey: Int32] = [:]

    init(_ source: consuming ByteSource) throws(OpenDataError) {
        // No field of these files holds a line break, and no row of them is longer than a few hundred bytes.
        records = CSVReader(source, allowsQuotedLineBreaks: false, recordLimit: 65_536)
        guard let header = try records.next(), !header.isBlank else {
            throw OpenDataError(
                .missingHeader, file: records.name, line: 1,
                expected: "the columns \(Row.columns.joined(separator: ", "))", found: "nothing")
        }
        try Self.check(header, of: records.name)
    }

    private static func check(_ header: CSVRecord, of file: String) throws(OpenDataError) {
        let names = header.fields
        for index in 0..<max(names.count, Row.columns.count) {
            let expected = index < Row.columns.count ? "'\(Row.columns[index])'" : "no further column"
            let found = index < names.count ? "'\(names[index].prefix(80))'" : "no further column"
            guard expected == found else {
                throw OpenDataError(
                    .wrongHeader, file: file, line: 1, column: index + 1, expected: expected, found: found)
            }
        }
        if let damage = header.damage {
            throw OpenDataError(
                .wrongHeader, file: file, line: 1, expected: "an undamaged header", found: "\(damage)")
        }
    }

    mutating func next() throws(OpenDataError) -> RowResult<Row>? {
        while let record = try records.next() {
            if record.isBlank {
                tally.blankLines += 1
                continue
            }
            tally.read += 1
            if record.endsWithoutLineBreak { tally.endsWithoutLineBreak = true }
            do throws(RowFault) {
                return .row(keep(try row(of: record)), line: record.line)
            } catch {
                tally.rejected += 1
                return .rejected(error)
            }
        }
        return nil
    }

    private func row(of record: CSVRecord) throws(RowFault) -> Row {
        if let damage = record.damage { throw fault(of: record, damaged: damage) }
        guard record.count == Row.columns.count else {
            throw RowFault(
                record.endsWithoutLineBreak && record.count < Row.columns.count ? .truncated : .fieldCount,
                file: records.name, line: record.line, field: nil, value: record.fields.joined(separator: ","),
                expected: "\(Row.columns.count) fields instead of \(record.count)")
        }
        return try Row(RowFields(record: record, columns: Row.columns, file: records.name))
    }

    private func fault(of record: CSVRecord, damaged damage: CSVRecord.Damage) -> RowFault {
        let (code, expected): (RowFault.Code, String) =
            switch damage {
            case .unterminatedQuote: (.unterminatedQuote, "a closing quote before the end of the line")
            case .strayQuote: (.strayQuote, "a quote only around a whole field, doubled within it")
            case .strayCarriageReturn: (.strayCarriageReturn, "a line feed after the carriage return")
            case .tooLong: (.tooLong, "a row of at most 65,536 bytes")
            }
        // The damage was met in the last field that the record has.
        let index = record.count - 1
        return RowFault(
            code, file: records.name, line: record.line,
            field: Row.columns.indices.contains(index) ? Row.columns[index] : nil,
            value: record.fields.last ?? "", expected: expected)
    }

    private mutating func keep(_ row: Row) -> Row {
        var row = row
        let occurrence = occurrences[row.duplicateKey, default: 0] + 1
        occurrences[row.duplicateKey] = occurrence
        row.occurrence = Int(occurrence)
        tally.kept += 1
        if occurrence > 1 { tally.exactDuplicates += 1 }
        row.count(in: &tally)
        return row
    }
}
