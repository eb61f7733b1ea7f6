import CivilTime

/// What came of the cases that were judged on their own.
struct SingleResults: Sendable {
    /// The numbers of the cases.
    private(set) var cases: Set<Int> = []
    /// By case and duty.
    private(set) var statuses: [Int: [DutyID: [Status]]] = [:]
    private var faults: [Int: CaseFault] = [:]

    /// The cases that cannot be judged, in no particular order.
    var refused: [RefusedCase] { faults.map { RefusedCase(number: $0.key, fault: $0.value) } }

    var determinations: Int {
        statuses.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.count } }
    }

    init() {}

    /// Judges those of the table's cases.
    init(_ singles: ArraySlice<SingleCase>, of table: CaseTable, asOf: Instant) {
        for single in singles {
            cases.insert(single.number)
            do throws(CaseFault) {
                for determination in try table.determinations(of: single, asOf: asOf) {
                    statuses[single.number, default: [:]][determination.duty, default: []]
                        .append(determination.status)
                }
            } catch {
                refuse(single.number, error)
            }
        }
    }

    /// Adds what came of other cases, or of other duties of the same ones.
    mutating func add(_ other: SingleResults) {
        cases.formUnion(other.cases)
        for (number, found) in other.statuses {
            statuses[number, default: [:]].merge(found) { $0 + $1 }
        }
        for (number, fault) in other.faults { refuse(number, fault) }
        for number in other.statuses.keys where faults[number] != nil { statuses[number] = nil }
    }

    /// Of a case that cannot be judged nothing counts.
    private mutating func refuse(_ number: Int, _ fault: CaseFault) {
        statuses[number] = nil
        if faults[number] == nil { faults[number] = fault }
    }
}
