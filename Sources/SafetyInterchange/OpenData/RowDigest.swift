/// A digest of a row's fields: FNV-1a of 64 bits over each field's bytes, a unit separator (0x1F) after each field.
///
/// It does not depend on quoting, line ends or the machine. It tells rows apart; it is no defence against forgery.
public struct RowDigest: RawRepresentable, Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// The digest as a number.
    public let rawValue: UInt64

    /// The digest with that number.
    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The digest of a row of those fields.
    public init(_ fields: [String]) {
        self.init(parts: fields.map { Array($0.utf8)[...] })
    }

    init(_ record: CSVRecord) {
        self.init(parts: (0..<record.count).lazy.map { record.bytes(ofField: $0) })
    }

    private init(parts: some Sequence<ArraySlice<UInt8>>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            part.withUnsafeBufferPointer { bytes in
                for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            }
            hash = (hash ^ 0x1F) &* 0x100_0000_01b3
        }
        self.rawValue = hash
    }

    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(rawValue, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Sorts by the number.
    public static func < (left: RowDigest, right: RowDigest) -> Bool {
        left.rawValue < right.rawValue
    }
}
