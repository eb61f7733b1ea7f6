public import CivilTime

/// How every duty stands in every case of a table: a byte for each.
public struct CaseStatuses: Sendable {
    /// A duty's bytes.
    public struct Column: Sendable {
        /// The duty.
        public let duty: DutyID
        /// Whether these are the results for news whose receipt is awaited, beside those of receipts; each edition in
        /// whose days it may have been received has a column of its own.
        public let awaitsReceipt: Bool
        /// One byte a row, as `Status.code` has it.
        ///
        /// Zero says that nothing in the row raised the duty. `judgedSingly` says that something in the case did and
        /// that the case was judged on its own: see `statuses(of:in:)`.
        public let codes: [UInt8]

        /// The byte in the first row of a case that was judged on its own and raised the duty.
        public static let judgedSingly: UInt8 = 255
    }

    /// The instant at which the duties were looked at.
    public let asOf: Instant
    /// The duties that are judged in blocks; of one with several editions that differ in their clocks there are several.
    public let columns: [Column]
    /// The cases that could not be judged, by number.
    public let refused: [RefusedCase]
    private let table: CaseTable
    /// The cases that were judged on their own, at least for some duties, by number.
    public let judgedSingly: [Int]
    private let singly: [Int: [DutyID: [Status]]]
    private let columnNumbers: [DutyID: [Int]]

    init(
        of table: CaseTable, asOf: Instant, columns: [Column], refused: [RefusedCase], single: SingleResults
    ) {
        self.table = table
        self.asOf = asOf
        self.columns = columns
        self.refused = refused
        judgedSingly = single.cases.sorted()
        singly = single.statuses
        columnNumbers = columns.indices.reduce(into: [:]) { $0[columns[$1].duty, default: []].append($1) }
    }

    /// How the duty stands in that case: a status for each occurrence of its trigger, in no particular order.
    ///
    /// None where nothing raised it, for a case that was refused and for a number that no case has.
    public func statuses(of duty: DutyID, in number: Int) -> [Status] {
        guard (0..<table.count).contains(number) else { return [] }
        var found = singly[number]?[duty] ?? []
        for column in columnNumbers[duty] ?? [] {
            for row in table.rows(of: number) {
                if let status = Status(code: columns[column].codes[row]) { found.append(status) }
            }
        }
        return found
    }

    /// The number of the case to which that row of the columns belongs.
    public func caseNumber(ofRow row: Int) -> Int {
        table.caseNumber(ofRow: row)
    }
}
