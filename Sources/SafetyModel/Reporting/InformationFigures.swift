/// What a number of information reports come to; those entered in error are left out.
public struct InformationFigures: Hashable, Sendable {
    /// How long each triaged one lay until somebody looked at it, shortest first.
    public let timesToTriage: [Duration]
    /// How many nobody has looked at yet.
    public let untriaged: Int
    /// Of those that were decided, how many were acted upon; those still open are in neither number.
    public let actedUpon: Share

    /// The figures of those reports, as they stand.
    public init(of reports: [InformationReport]) {
        let counted = reports.filter { $0.progress.state != .enteredInError }
        timesToTriage = counted.compactMap(\.timeToTriage).sorted()
        untriaged = counted.count { $0.timeToTriage == nil }
        let acted = counted.count { $0.progress.state == .actedUpon }
        let left = counted.count { $0.progress.state == .notActedUpon }
        actedUpon = Share(acted, of: acted + left)
    }

    /// The middle time to triage, the earlier of the two middle ones of an even number; nil of none.
    public var medianTimeToTriage: Duration? {
        timesToTriage.isEmpty ? nil : timesToTriage[(timesToTriage.count - 1) / 2]
    }
}
