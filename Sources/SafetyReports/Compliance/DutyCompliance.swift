import PolicyEngine
import SafetyModel

/// How one duty was kept, over the cases in which it was engaged.
///
/// These are raw counts, for those who may see the cases: neither they nor the return are encoded, and no writer takes
/// them. To the public they go through a ``CountTable``.
public struct DutyCompliance: Hashable, Sendable {
    /// Cases in which it was kept in time.
    public private(set) var met = 0
    /// Cases in which it was done, but late.
    public private(set) var late = 0
    /// Cases in which it was not done and the time is over.
    public private(set) var breached = 0
    /// Cases in which there is still time.
    public private(set) var pending = 0
    /// Cases in which it is owed and has no limit to be judged by.
    public private(set) var unlimited = 0
    /// Cases in which what is not known decides.
    public private(set) var undetermined = 0
    /// Cases in which it was not owed, or lifted by an exception: in no denominator.
    public private(set) var notEngaged = 0

    init() {}

    mutating func add(_ status: Status) {
        switch status {
        case .met: met += 1
        case .late: late += 1
        case .breached: breached += 1
        case .pending: pending += 1
        case .judgement: unlimited += 1
        case .undetermined: undetermined += 1
        case .notOwed, .excepted, .open, .taken, .lapsed: notEngaged += 1
        }
    }

    /// Cases in which it was engaged and is judged: met, late or breached.
    public var judged: Int { met + late + breached }

    /// The share kept in time of those judged; nil where none is.
    public var rate: Proportion? { try? Proportion(met, of: judged) }

    /// The least and the most that the share kept can be, whatever is not known.
    ///
    /// An undetermined case is taken as met for the one and as missed for the other, and as engaged for both. Nil where
    /// nothing is judged or undetermined.
    public var bounds: (least: Double, most: Double)? {
        let all = judged + undetermined
        guard all > 0 else { return nil }
        return (Double(met) / Double(all), Double(met + undetermined) / Double(all))
    }

    /// The share of cases, of those that may be engaged, in which what is not known decides; nil where there is none.
    public var unknownRate: Proportion? {
        try? Proportion(undetermined, of: judged + pending + unlimited + undetermined)
    }
}
