/// What is known of one fact in each row; what was never set is unknown.
struct FactBits: Sendable {
    private(set) var yes = RowBits()
    private(set) var no = RowBits()

    mutating func set(_ truth: Truth, at row: Int) {
        switch truth {
        case .yes: yes.set(row)
        case .no: no.set(row)
        case .unknown: break
        }
    }

    func truth(_ row: Int) -> Truth {
        yes.contains(row) ? .yes : no.contains(row) ? .no : .unknown
    }
}
