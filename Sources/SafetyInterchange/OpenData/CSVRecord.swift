/// One record of a CSV file: its fields with the quotes taken off, and where it stood.
public struct CSVRecord: Hashable, Sendable {
    /// What makes a record unsafe to use.
    public enum Damage: Hashable, Sendable {
        /// A quote is opened and never closed, or not on its line where quoted line breaks are refused.
        case unterminatedQuote
        /// A quote stands inside an unquoted field, or text follows a closing quote.
        case strayQuote
        /// A carriage return without a line feed stands outside quotes.
        case strayCarriageReturn
        /// The record is longer than the reader's limit; the rest of it was left out.
        case tooLong
    }

    /// The line that the record begins on; the first line of the file is 1.
    public let line: Int
    /// What is wrong with the record; its fields then end where the damage was met.
    public internal(set) var damage: Damage?
    /// True for a last record that the file ends in or after, without a line break.
    public internal(set) var endsWithoutLineBreak = false

    private(set) var bytes: [UInt8] = []
    private var ends: [Int] = []

    init(line: Int, capacity: Int, fieldCount: Int) {
        self.line = line
        bytes.reserveCapacity(capacity)
        ends.reserveCapacity(fieldCount)
    }

    /// How many fields there are.
    public var count: Int { ends.count }

    /// True for a line with nothing on it.
    public var isBlank: Bool { ends.count == 1 && bytes.isEmpty && damage == nil && !hasQuotes }

    var hasQuotes = false

    /// The bytes of a field, without its quotes.
    public func bytes(ofField index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The text of a field; nil where its bytes are not UTF-8.
    public subscript(index: Int) -> String? {
        String(validating: bytes(ofField: index), as: UTF8.self)
    }

    /// All the fields as text, a byte that is not UTF-8 replaced.
    public var fields: [String] {
        (0..<count).map { String(decoding: bytes(ofField: $0), as: UTF8.self) }
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func append(_ run: ArraySlice<UInt8>) {
        bytes.append(contentsOf: run)
    }

    mutating func endField() {
        ends.append(bytes.count)
    }

    /// True while the field being read has no byte yet.
    var fieldIsEmpty: Bool { bytes.count == (ends.last ?? 0) }
}
