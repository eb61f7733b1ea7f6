public import CivilTime

/// Columns of raw data, one entry an incident: when it started and ended, and codes that answer facts or make groups.
///
/// The arrays are kept as they are given and read where they lie.
public struct IncidentColumns: Sendable {
    /// What the times of a column count.
    public enum Unit: Int64, Hashable, Sendable, CaseIterable {
        case seconds = 1000
        case milliseconds = 1
    }

    /// A column of codes.
    struct Codes: Sendable {
        let name: String
        let codes: [UInt8]
        var meanings: [FactID: CodeMeaning] = [:]
    }

    /// One of the things by which incidents are told apart.
    enum GroupPart: Sendable {
        case codes(column: Int, count: Int)
        case month(from: CivilMonth, count: Int)

        var count: Int {
            switch self {
            case .codes(column: _, let count), .month(from: _, let count): count
            }
        }
    }

    let unit: Unit
    let starts: [Int64]
    let ends: [Int64]
    let absent: Int64
    private(set) var columns: [Codes] = []
    private(set) var groupParts: [GroupPart] = []

    /// How many incidents there are.
    public var count: Int { starts.count }

    /// The times of incidents, in one group until others are named.
    ///
    /// - Parameters:
    ///   - starts: when each started, since the start of 1970 in UTC.
    ///   - ends: when it first ended, likewise. One that lies before the start is no end.
    ///   - absent: the number that says: it did not end.
    ///   - unit: what the numbers count.
    /// - Throws: `IncidentError` for columns of different lengths.
    public init(
        starts: [Int64], ends: [Int64], absent: Int64 = -1, in unit: Unit = .milliseconds
    ) throws(IncidentError) {
        self.unit = unit
        self.starts = starts
        self.ends = ends
        self.absent = absent
        try check(ends.count, "ends")
    }

    /// A column of codes, as the data have it: a force, a category, a flag with a number for "not known".
    ///
    /// - Throws: `IncidentError` for another number of entries than there are incidents, and for a second such column.
    public mutating func codes(_ name: String, _ codes: [UInt8]) throws(IncidentError) {
        try check(codes.count, name)
        if columns.contains(where: { $0.name == name }) { throw .duplicateColumn(name) }
        columns.append(Codes(name: name, codes: codes))
    }

    /// What the codes of that column say of facts at the start of an incident; a fact without a column is unknown.
    ///
    /// - Parameters:
    ///   - name: the column.
    ///   - meanings: for each fact, what a code says of it; asked of every code from 0 to 255, also those that do not
    ///     occur.
    /// - Throws: `IncidentError` where there is no such column, and for a fact that has one already.
    public mutating func facts(
        from name: String, _ meanings: [FactID: (UInt8) -> Truth]
    ) throws(IncidentError) {
        let place = try place(of: name)
        for (id, meaning) in meanings {
            if columns.contains(where: { $0.meanings[id] != nil }) { throw .duplicateColumn("\(id)") }
            columns[place].meanings[id] = CodeMeaning(meaning)
        }
    }

    /// Tells incidents apart by the codes of that column, from 0 up.
    ///
    /// The number of a group is made of what tells incidents apart in the order named, like digits: each is multiplied
    /// by how many there are of the next, and the next is added.
    ///
    /// - Parameters:
    ///   - name: the column.
    ///   - codes: how many codes there are; every incident must have one below.
    /// - Throws: `IncidentError` where there is no such column.
    public mutating func group(by name: String, codes: Int) throws(IncidentError) {
        groupParts.append(.codes(column: try place(of: name), count: codes))
    }

    /// Tells incidents apart by the civil month in which they started, the first being number 0; as for codes.
    ///
    /// - Parameters:
    ///   - first: the first month.
    ///   - months: how many months there are; every incident must have started in one of them.
    public mutating func group(byMonthFrom first: CivilMonth, months: Int) {
        groupParts.append(.month(from: first, count: months))
    }

    private func place(of name: String) throws(IncidentError) -> Int {
        guard let place = columns.firstIndex(where: { $0.name == name }) else { throw .noColumn(name) }
        return place
    }

    private func check(_ found: Int, _ name: String) throws(IncidentError) {
        if found != count { throw .columnLength(name, found: found, incidents: count) }
    }
}
