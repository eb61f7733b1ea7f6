public import SafetyModel

/// What changed between two publications of the street file of one month.
///
/// Crimes are paired by identifier. Rows without one, and identifiers that a file has more than once, cannot be told
/// apart: they are compared by how often each exact row is there.
public struct StreetRevision: Hashable, Sendable {
    /// A crime of both publications whose last outcome is no longer the same.
    public struct ChangedOutcome: Hashable, Sendable {
        /// The crime.
        public let crimeID: CrimeID
        /// What had last become of it by the earlier publication; nil where that left it blank.
        public let earlier: OutcomeType?
        /// What had last become of it by the later one; nil where that left it blank.
        public let later: OutcomeType?
    }

    /// Crimes whose last outcome changed, by identifier.
    public let changedOutcomes: [ChangedOutcome]
    /// Crimes of both publications in which something else changed, such as the place, by identifier.
    public let otherwiseChanged: [CrimeID]
    /// Rows that only the earlier publication has.
    public let removed: [StreetCrimeRow]
    /// Rows that only the later publication has.
    public let added: [StreetCrimeRow]

    /// True where both publications say the same.
    public var isEmpty: Bool {
        changedOutcomes.isEmpty && otherwiseChanged.isEmpty && removed.isEmpty && added.isEmpty
    }

    /// Holds a later publication against an earlier one of the same month.
    public init(from earlier: [StreetCrimeRow], to later: [StreetCrimeRow]) {
        let before = Self.crimesToldApart(earlier)
        let after = Self.crimesToldApart(later)
        let paired = before.keys.filter { after[$0] != nil }.sorted()
        var outcomes: [ChangedOutcome] = []
        var others: [CrimeID] = []
        for id in paired {
            guard let old = before[id], let new = after[id] else { continue }
            if old.lastOutcome != new.lastOutcome {
                outcomes.append(ChangedOutcome(crimeID: id, earlier: old.lastOutcome, later: new.lastOutcome))
            }
            if !old.saysTheSame(asideFromTheOutcome: new) { others.append(id) }
        }
        changedOutcomes = outcomes
        otherwiseChanged = others
        let isPaired = Set(paired)
        let alone = [earlier, later].map { rows in
            rows.filter { row in row.crimeID.map { !isPaired.contains($0) } ?? true }
        }
        removed = Self.rows(of: alone[0], notIn: alone[1])
        added = Self.rows(of: alone[1], notIn: alone[0])
    }

    /// The crimes whose identifier the file has once.
    private static func crimesToldApart(_ rows: [StreetCrimeRow]) -> [CrimeID: StreetCrimeRow] {
        var crimes: [CrimeID: StreetCrimeRow?] = [:]
        for row in rows {
            guard let id = row.crimeID else { continue }
            crimes[id] = crimes[id] == nil ? .some(row) : .some(nil)
        }
        return crimes.compactMapValues(\.self)
    }

    /// The rows that are not there as often in the others.
    private static func rows(of these: [StreetCrimeRow], notIn others: [StreetCrimeRow]) -> [StreetCrimeRow] {
        var left: [RowDigest: Int] = [:]
        for row in others { left[row.digest, default: 0] += 1 }
        return these.filter { row in
            guard let count = left[row.digest], count > 0 else { return true }
            left[row.digest] = count - 1
            return false
        }
    }
}

extension StreetCrimeRow {
    fileprivate func saysTheSame(asideFromTheOutcome other: StreetCrimeRow) -> Bool {
        crimeID == other.crimeID && month == other.month && reportedBy == other.reportedBy
            && fallsWithin == other.fallsWithin && place == other.place && crimeType == other.crimeType
            && context == other.context
    }
}
