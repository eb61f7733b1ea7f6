public import CivilTime

/// Columns of raw data, one entry a case: when things happened, and codes that answer facts.
///
/// The arrays are kept as they are given and read where they lie: codes are turned into answers, and times into days,
/// when a table of them is judged.
public struct CaseColumns: Sendable {
    /// How many cases there are.
    public let count: Int
    private(set) var times: [EventKind: TimeColumn] = [:]
    private(set) var days: [EventKind: [CivilDate?]] = [:]
    private(set) var facts: [FactID: FactColumn] = [:]
    private(set) var deciders: [EventKind: [Body?]] = [:]

    /// No columns yet, for so many cases; for none where the number is negative.
    public init(count: Int) {
        self.count = max(count, 0)
    }

    /// When an event of that kind happened in each case.
    ///
    /// An entry says when it happened or that it did not. A case in which it happened and nobody knows when belongs into
    /// `CaseRows`, with the day or the month: what is not known is not absent.
    ///
    /// - Parameters:
    ///   - kind: the kind of event; at most one of a kind happens in a case. Cases with more are rows.
    ///   - minutes: whole minutes since the start of 1970 in UTC.
    ///   - absent: the number that says: did not happen.
    /// - Throws: `CaseTableError` for another number of entries than there are cases, and for a second such column.
    public mutating func events(
        _ kind: EventKind, minutes: [Int32], absent: Int32 = -1
    ) throws(CaseTableError) {
        try admit(kind, .minutes(minutes, absent: absent))
    }

    /// When an event of that kind happened in each case, to the millisecond, as a column of numbers.
    ///
    /// - Parameters:
    ///   - kind: the kind of event; at most one of a kind happens in a case. Cases with more are rows.
    ///   - milliseconds: since the start of 1970 in UTC.
    ///   - absent: the number that says: did not happen.
    /// - Throws: `CaseTableError` for another number of entries than there are cases, and for a second such column.
    public mutating func events(
        _ kind: EventKind, milliseconds: [Int64], absent: Int64 = -1
    ) throws(CaseTableError) {
        try admit(kind, .milliseconds(milliseconds, absent: absent))
    }

    /// When an event of that kind happened in each case, to the millisecond.
    ///
    /// - Parameters:
    ///   - kind: the kind of event; at most one of a kind happens in a case. Cases with more are rows.
    ///   - instants: nil where it did not happen.
    /// - Throws: `CaseTableError` for another number of entries than there are cases, and for a second such column.
    public mutating func events(_ kind: EventKind, at instants: [Instant?]) throws(CaseTableError) {
        try admit(kind, TimeColumn(instants))
    }

    /// On which day an event of that kind happened in each case, where no more is known.
    ///
    /// No time of day is made up: where it could matter, a case is judged on its own.
    ///
    /// - Parameters:
    ///   - kind: the kind of event; at most one of a kind happens in a case. Cases with more are rows.
    ///   - days: local days of the clock on which the cases are judged; nil where it did not happen.
    /// - Throws: `CaseTableError` for another number of entries than there are cases, and for a second such column.
    public mutating func events(_ kind: EventKind, on days: [CivilDate?]) throws(CaseTableError) {
        try check(days.count, "\(kind)", isNew: self.days[kind] == nil && times[kind] == nil)
        self.days[kind] = days
    }

    /// Who decided the event of that kind in each case; nil where that is not recorded.
    ///
    /// - Throws: `CaseTableError` for another number of entries than there are cases, and for a second such column.
    public mutating func deciders(of kind: EventKind, _ bodies: [Body?]) throws(CaseTableError) {
        try check(bodies.count, "\(kind), by", isNew: deciders[kind] == nil)
        deciders[kind] = bodies
    }

    /// What a column of codes says of one or more facts.
    ///
    /// - Parameters:
    ///   - codes: one code a case, as the data have it: an age, a category, a flag with a number for "not known".
    ///   - meanings: for each fact, what a code says of it; asked of every code from 0 to 255, also those that do not
    ///     occur.
    /// - Throws: `CaseTableError` for another number of entries than there are cases, and for a second column of a fact.
    public mutating func facts(
        from codes: [UInt8], _ meanings: [FactID: (UInt8) -> Truth]
    ) throws(CaseTableError) {
        for id in meanings.keys.sorted() { try check(codes.count, "\(id)", isNew: facts[id] == nil) }
        for (id, meaning) in meanings { facts[id] = .codes(codes, CodeMeaning(meaning)) }
    }

    /// What is known of a fact in each case.
    ///
    /// - Throws: `CaseTableError` for another number of entries than there are cases, and for a second column of it.
    public mutating func fact(_ id: FactID, _ answers: [Truth]) throws(CaseTableError) {
        try check(answers.count, "\(id)", isNew: facts[id] == nil)
        var bits = FactBits()
        for (row, answer) in answers.enumerated() where answer != .unknown { bits.set(answer, at: row) }
        facts[id] = .bits(bits)
    }

    private mutating func admit(_ kind: EventKind, _ column: TimeColumn) throws(CaseTableError) {
        try check(column.count, "\(kind)", isNew: times[kind] == nil && days[kind] == nil)
        times[kind] = column
    }

    private func check(_ found: Int, _ name: String, isNew: Bool) throws(CaseTableError) {
        guard isNew else { throw .duplicateColumn(name) }
        guard found == count else { throw .columnLength(name, found: found, cases: count) }
    }
}
