/// What is known of one fact in each row.
enum FactColumn: Sendable {
    case bits(FactBits)
    /// By the codes of a column that several facts may share.
    case codes([UInt8], CodeMeaning)

    func truth(_ row: Int) -> Truth {
        switch self {
        case .bits(let bits): bits.truth(row)
        case .codes(let codes, let meaning): meaning.truth(codes[row])
        }
    }
}
