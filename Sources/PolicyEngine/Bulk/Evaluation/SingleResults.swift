import CivilTime

/// What came of the cases that were judged on their own.
struct SingleResults: Sendable {
    /// By case and duty.
    private(set) var statuses: [Int: [DutyID: [Status]]] = [:]
    private(set) var refused: [RefusedCase] = []

    var determinations: Int {
        statuses.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.count } }
    }

    /// Judges those of the table's single cases.
    init(_ singles: ArraySlice<SingleCase>, of table: CaseTable, asOf: Instant) {
        for single in singles {
            do throws(CaseFault) {
                for determination in try table.determinations(of: single, asOf: asOf) {
                    statuses[single.number, default: [:]][determination.duty, default: []]
                        .append(determination.status)
                }
            } catch {
                refused.append(RefusedCase(number: single.number, fault: error))
                statuses[single.number] = nil
            }
        }
    }

    init() {}

    mutating func add(_ other: SingleResults) {
        statuses.merge(other.statuses) { first, _ in first }
        refused += other.refused
    }
}
