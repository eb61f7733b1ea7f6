/// Reads CSV as RFC 4180 describes it, one record at a time, in memory that does not grow with the file.
///
/// Lines may end in CRLF or LF, a byte-order mark at the start is passed over, and the last record may lack its
/// line break. A damaged record is returned with its ``CSVRecord/damage``; reading goes on at the next line.
public struct CSVReader: ~Copyable, Sendable {
    private enum State {
        case unquoted, quoted, afterQuote, afterReturn, skipping
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private var source: ByteSource
    private let allowsQuotedLineBreaks: Bool
    private let recordLimit: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var line = 1
    private var hasStarted = false
    private var typicalSize = 256
    private var typicalCount = 12

    /// A reader of that source.
    ///
    /// Where no field of the format ever holds a line break, refuse them: a quote that is never closed then spoils
    /// one line and not all that follow. A record longer than the limit, in bytes, is damaged, too.
    public init(_ source: consuming ByteSource, allowsQuotedLineBreaks: Bool = true, recordLimit: Int = 1_048_576) {
        self.source = source
        self.allowsQuotedLineBreaks = allowsQuotedLineBreaks
        self.recordLimit = recordLimit
    }

    /// What errors call the source.
    public var name: String { source.name }

    /// The next record, blank lines included; nil at the end.
    ///
    /// Throws where the source stops with an error.
    public mutating func next() throws(OpenDataError) -> CSVRecord? {
        if !hasStarted {
            hasStarted = true
            try skipByteOrderMark()
        }
        guard try fill() else { return nil }
        var record = CSVRecord(line: line, capacity: typicalSize, fieldCount: typicalCount)
        var state = State.unquoted
        while try fill() {
            if scanRun(&state, into: &record) { continue }
            let byte = buffer[position]
            position += 1
            if byte == Self.lineFeed { line += 1 }
            if step(byte, &state, &record) {
                typicalSize = max(typicalSize, min(record.bytes.count, 4096))
                typicalCount = max(typicalCount, min(record.count, 256))
                return record
            }
        }
        if state == .quoted { record.damage = .unterminatedQuote }
        if state != .skipping { record.endField() }
        record.endsWithoutLineBreak = true
        return record
    }

    /// Copies bytes that mean nothing special in one go; false where the next byte needs a closer look.
    private mutating func scanRun(_ state: inout State, into record: inout CSVRecord) -> Bool {
        guard state == .unquoted || state == .quoted || state == .skipping else { return false }
        let start = position
        let end = Self.endOfRun(in: buffer, from: start)
        guard end > start else { return false }
        position = end
        guard state != .skipping else { return true }
        if record.bytes.count + (end - start) > recordLimit {
            damage(.tooLong, &state, &record)
        } else {
            record.append(buffer[start..<end])
        }
        return true
    }

    private static func endOfRun(in buffer: [UInt8], from start: Int) -> Int {
        buffer.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                // All four special bytes are at most a comma, and few others are.
                if byte <= comma && (byte == comma || byte == quote || byte == lineFeed || byte == carriageReturn) {
                    break
                }
                index += 1
            }
            return index
        }
    }

    /// Takes in one byte; true where it ends the record.
    private func step(_ byte: UInt8, _ state: inout State, _ record: inout CSVRecord) -> Bool {
        switch state {
        case .unquoted:
            return stepUnquoted(byte, &state, &record)
        case .quoted:
            if byte == Self.quote {
                state = .afterQuote
            } else if byte == Self.lineFeed && !allowsQuotedLineBreaks {
                damage(.unterminatedQuote, &state, &record)
                return true
            } else if record.bytes.count >= recordLimit {
                damage(.tooLong, &state, &record)
                return byte == Self.lineFeed
            } else {
                record.append(byte)
            }
            return false
        case .afterQuote:
            switch byte {
            case Self.quote:
                record.append(byte)
                state = .quoted
                return false
            case Self.comma, Self.lineFeed, Self.carriageReturn:
                state = .unquoted
                return stepUnquoted(byte, &state, &record)
            default:
                damage(.strayQuote, &state, &record)
                return false
            }
        case .afterReturn:
            if byte == Self.lineFeed {
                record.endField()
                return true
            }
            damage(.strayCarriageReturn, &state, &record)
            return false
        case .skipping:
            return byte == Self.lineFeed
        }
    }

    private func stepUnquoted(_ byte: UInt8, _ state: inout State, _ record: inout CSVRecord) -> Bool {
        switch byte {
        case Self.comma:
            record.endField()
            if record.count > recordLimit { damage(.tooLong, &state, &record) }
        case Self.lineFeed:
            record.endField()
            return true
        case Self.carriageReturn:
            state = .afterReturn
        case Self.quote where record.fieldIsEmpty:
            record.hasQuotes = true
            state = .quoted
        default:
            damage(.strayQuote, &state, &record)
        }
        return false
    }

    private func damage(_ damage: CSVRecord.Damage, _ state: inout State, _ record: inout CSVRecord) {
        record.damage = damage
        record.endField()
        state = .skipping
    }

    /// True while there is a byte to look at; reads the next chunk when the last is used up.
    private mutating func fill() throws(OpenDataError) -> Bool {
        guard position >= buffer.count else { return true }
        try source.read(into: &buffer)
        position = 0
        return !buffer.isEmpty
    }

    /// The mark may straddle chunks as small as a byte.
    private mutating func skipByteOrderMark() throws(OpenDataError) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var start: [UInt8] = []
        while start.count < mark.count, try fill(), buffer[position] == mark[start.count] {
            start.append(buffer[position])
            position += 1
        }
        guard !start.isEmpty, start != mark else { return }
        // Not a mark after all: put back what was taken.
        buffer.replaceSubrange(0..<position, with: start)
        position = 0
    }
}
