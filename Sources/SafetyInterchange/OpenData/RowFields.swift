import CivilTime
import SafetyModel

/// The fields of one undamaged record, read as the types that its columns hold.
struct RowFields {
    static let crimeIDExpectation = "64 lower-case hexadecimal digits"

    let record: CSVRecord
    let columns: [String]
    let file: String

    func fault(_ code: RowFault.Code, at index: Int, expected: String) -> RowFault {
        RowFault(
            code, file: file, line: record.line, field: columns[index],
            value: String(decoding: record.bytes(ofField: index), as: UTF8.self), expected: expected)
    }

    func optionalText(at index: Int) throws(RowFault) -> String? {
        guard let text = record[index] else { throw fault(.notUTF8, at: index, expected: "text in UTF-8") }
        return text.isEmpty ? nil : text
    }

    func text(at index: Int) throws(RowFault) -> String {
        guard let text = try optionalText(at: index) else {
            throw fault(.missingValue, at: index, expected: "a value")
        }
        return text
    }

    func crimeID(at index: Int) throws(RowFault) -> CrimeID? {
        let bytes = record.bytes(ofField: index)
        guard !bytes.isEmpty else { return nil }
        guard let id = CrimeID(bytes) else { throw fault(.badCrimeID, at: index, expected: Self.crimeIDExpectation) }
        return id
    }

    func month(at index: Int) throws(RowFault) -> CivilMonth {
        let bytes = Array(record.bytes(ofField: index))
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = number(bytes[..<4]),
            let month = number(bytes[5...]), let result = CivilMonth(year: year, month: month)
        else { throw fault(.badMonth, at: index, expected: "a month such as 2023-03") }
        return result
    }

    /// An open code; nil where blank.
    func code<Code: CodeList>(at index: Int) throws(RowFault) -> Code? {
        try optionalText(at: index).map { Code(rawValue: $0) }
    }

    /// `True` or `False`; nil where blank, which says neither.
    func truth(at index: Int) throws(RowFault) -> Bool? {
        switch try optionalText(at: index) {
        case nil: nil
        case "True": true
        case "False": false
        default: throw fault(.badTruth, at: index, expected: "True, False or nothing")
        }
    }

    func instant(at index: Int) throws(RowFault) -> Instant {
        let text = try text(at: index)
        do throws(CivilTimeError) {
            return try Instant(text)
        } catch {
            throw fault(.badInstant, at: index, expected: "a time such as 2023-03-01T01:00:00+00:00")
        }
    }

    func place(
        longitude: Int, latitude: Int, location: Int, lsoaCode: Int, lsoaName: Int
    ) throws(RowFault) -> OpenDataPlace {
        OpenDataPlace(
            location: try text(at: location), coordinate: try coordinate(longitude: longitude, latitude: latitude),
            lsoaCode: try optionalText(at: lsoaCode), lsoaName: try optionalText(at: lsoaName))
    }

    func coordinate(longitude: Int, latitude: Int) throws(RowFault) -> Coordinate? {
        let isBlank = (record.bytes(ofField: longitude).isEmpty, record.bytes(ofField: latitude).isEmpty)
        switch isBlank {
        case (true, true): return nil
        case (true, false):
            throw fault(.halfCoordinate, at: longitude, expected: "a longitude, as there is a latitude")
        case (false, true):
            throw fault(.halfCoordinate, at: latitude, expected: "a latitude, as there is a longitude")
        case (false, false): break
        }
        guard let east = degrees(at: longitude, within: 180) else {
            throw fault(.badCoordinate, at: longitude, expected: "degrees from -180 to 180")
        }
        guard let north = degrees(at: latitude, within: 90),
            let point = Coordinate(longitude: east, latitude: north)
        else { throw fault(.badCoordinate, at: latitude, expected: "degrees from -90 to 90") }
        return point
    }

    /// Plain decimals only: `Double` would also read 'nan', '0x1p3' and '1e2'.
    private func degrees(at index: Int, within limit: Double) -> Double? {
        let bytes = record.bytes(ofField: index)
        let isPlain = bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == 0x2E }
        guard isPlain, let value = Double(String(decoding: bytes, as: UTF8.self)), abs(value) <= limit else {
            return nil
        }
        return value
    }

    private func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }
}
