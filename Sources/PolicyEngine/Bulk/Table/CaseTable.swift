/// Many cases, each for one beneficiary, laid out for one compiled policy.
///
/// Made of `CaseColumns` or of `CaseRows`. A case is a row; one in which a duty was triggered repeatedly has a row for
/// each time.
public struct CaseTable: Sendable {
    /// The rules for which it is laid out.
    public let policy: CompiledPolicy
    /// How many cases there are, those refused included.
    public let count: Int
    /// The cases that cannot be judged, by number; the others are.
    public let refused: [RefusedCase]

    /// How many rows there are.
    let rows: Int
    /// For each case the number of its first row, and at the end the number of rows; nil where each case is one row.
    let firstRows: [Int]?
    /// By the number of the kind; nil where no case has such an event.
    let times: [TimeColumn?]
    /// By the number of the kind: where only the day is known, and the time is that day's first instant; nil where that
    /// is so of none.
    let dayOnly: [RowBits?]
    /// By the number of the kind; nil where nobody is recorded.
    let deciders: [[UInt16]?]
    /// By the number of the fact; nil where nothing is known of it.
    let facts: [FactColumn?]
    /// Rows that are not judged in blocks.
    let excluded: RowBits
    /// Ascending by number.
    let singles: [SingleCase]

    var plan: BulkPlan { policy.plan }

    init(
        policy: CompiledPolicy, count: Int, refused: [RefusedCase] = [], rows: Int, firstRows: [Int]? = nil,
        times: [TimeColumn?], dayOnly: [RowBits?], deciders: [[UInt16]?], facts: [FactColumn?],
        excluded: RowBits = RowBits(), singles: [SingleCase]
    ) {
        self.policy = policy
        self.count = count
        self.refused = refused
        self.rows = rows
        self.firstRows = firstRows
        self.times = policy.plan.days.offsets.isToMinutes ? times : times.map { $0?.inMilliseconds }
        self.dayOnly = dayOnly
        self.deciders = deciders
        self.facts = facts
        self.excluded = excluded
        self.singles = singles
    }

    /// The rows of that case.
    func rows(of number: Int) -> Range<Int> {
        guard let firstRows else { return number..<number + 1 }
        return firstRows[number]..<firstRows[number + 1]
    }
}
