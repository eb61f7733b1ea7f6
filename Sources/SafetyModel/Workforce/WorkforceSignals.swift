public import CivilTime

/// The counts of signals, one for each month, kind, workforce and area.
public struct WorkforceSignals: Hashable, Sendable {
    /// The counts, in the order in which they were added.
    public private(set) var all: [WorkforceSignal] = []

    /// No counts.
    public init() {}

    /// Adds a count.
    ///
    /// - Throws: ``Rejection`` by `signal-is-counted` where there is one of that month, kind, workforce and area.
    public mutating func add(_ signal: WorkforceSignal) throws(Rejection) {
        guard count(of: signal.kind, in: signal.workforce, of: signal.area, during: signal.month) == nil else {
            throw Rejection(
                .signalIsCounted, "signal '\(signal.kind)' of \(signal.month)",
                found: "'\(signal.workforce)' of '\(signal.area)' has a count of that month already")
        }
        all.append(signal)
    }

    /// How often something happened in a month; nil where nobody counted, which is not never.
    public func count(
        of kind: SignalKind, in workforce: WorkforceGroup, of area: Area, during month: CivilMonth
    ) -> Int? {
        all.first { $0.kind == kind && $0.workforce == workforce && $0.area == area && $0.month == month }?.count
    }

    /// How the months up to, and with, one compare with as many months before them.
    ///
    /// The numbers of a stretch are known only where every one of its months was counted.
    ///
    /// - Parameters:
    ///   - kind: what.
    ///   - workforce: in which workforce.
    ///   - area: of which area or force.
    ///   - month: the last month.
    ///   - length: how many months make a stretch; fewer than one are taken as one.
    public func trend(
        of kind: SignalKind, in workforce: WorkforceGroup, of area: Area, through month: CivilMonth, months length: Int
    ) -> SignalTrend {
        let length = max(1, length)
        func counts(endingMonthsBefore offset: Int) -> [Int?] {
            (0..<length).map {
                count(of: kind, in: workforce, of: area, during: month.adding(months: -(offset + $0)))
            }
        }
        return SignalTrend(later: counts(endingMonthsBefore: 0), earlier: counts(endingMonthsBefore: length))
    }
}
