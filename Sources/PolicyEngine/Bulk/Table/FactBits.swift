/// What is known of one fact in each row: two bits a row, in the order in which blocks read them.
///
/// In a block of 512 rows, row `64 * j + b` is bit `j` of byte `b`.
struct FactBits: Sendable {
    static let rowsPerBlock = 512
    static let bytesPerBlock = 64

    private(set) var yes: [UInt8] = []
    private(set) var no: [UInt8] = []

    /// Answers for a row; what is never answered is unknown.
    mutating func set(_ truth: Truth, at row: Int) {
        let (byte, bit) = Self.place(of: row)
        let missing = (byte / Self.bytesPerBlock + 1) * Self.bytesPerBlock - yes.count
        if missing > 0 {
            yes.append(contentsOf: repeatElement(0, count: missing))
            no.append(contentsOf: repeatElement(0, count: missing))
        }
        switch truth {
        case .yes: yes[byte] |= bit
        case .no: no[byte] |= bit
        case .unknown: break
        }
    }

    func truth(_ row: Int) -> Truth {
        let (byte, bit) = Self.place(of: row)
        guard byte < yes.count else { return .unknown }
        return yes[byte] & bit != 0 ? .yes : no[byte] & bit != 0 ? .no : .unknown
    }

    private static func place(of row: Int) -> (byte: Int, bit: UInt8) {
        let place = row % rowsPerBlock
        return (
            row / rowsPerBlock * bytesPerBlock + place % bytesPerBlock, UInt8(1) << UInt8(place / bytesPerBlock)
        )
    }
}
