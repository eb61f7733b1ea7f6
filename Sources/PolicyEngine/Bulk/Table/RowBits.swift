/// A yes or no for each row, in the order in which blocks read them.
///
/// In a block of 512 rows, row `64 * j + b` is bit `j` of byte `b`. What was never set is no.
struct RowBits: Sendable {
    static let rowsPerBlock = 512
    static let bytesPerBlock = 64

    private var bytes: [UInt8] = []

    init() {}

    init(_ rows: some Sequence<Int>) {
        for row in rows { set(row) }
    }

    mutating func set(_ row: Int) {
        let (byte, bit) = Self.place(of: row)
        let missing = (byte / Self.bytesPerBlock + 1) * Self.bytesPerBlock - bytes.count
        if missing > 0 { bytes.append(contentsOf: repeatElement(0, count: missing)) }
        bytes[byte] |= bit
    }

    func contains(_ row: Int) -> Bool {
        let (byte, bit) = Self.place(of: row)
        return byte < bytes.count && bytes[byte] & bit != 0
    }

    /// The rows of that block.
    func block(_ number: Int) -> SIMD8<UInt64> {
        let start = number * Self.bytesPerBlock
        guard start < bytes.count else { return SIMD8(repeating: 0) }
        return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: SIMD8<UInt64>.self) }
    }

    private static func place(of row: Int) -> (byte: Int, bit: UInt8) {
        let place = row % rowsPerBlock
        return (
            row / rowsPerBlock * bytesPerBlock + place % bytesPerBlock, UInt8(1) << UInt8(place / bytesPerBlock)
        )
    }
}
