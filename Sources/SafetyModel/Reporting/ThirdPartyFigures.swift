/// What a number of third-party reports come to; those entered in error are left out.
public struct ThirdPartyFigures: Hashable, Sendable {
    /// How many were taken.
    public let taken: Int
    /// How long each lay before it was passed on, shortest first.
    public let passOnTimes: [Duration]
    /// How many were not passed on yet.
    public let notPassedOn: Int
    /// Of those that were decided, how many were acted upon.
    public let actedUpon: Share
    /// Of the people who agreed to be known, how many were concerned by more than one report.
    public let repeats: Share
    /// How many reports concern somebody who is not known, so that nobody can say whether they repeat.
    public let unlinked: Int

    /// The figures of those reports, as they stand.
    public init(of reports: [ThirdPartyReport]) {
        let counted = reports.filter { $0.progress.state != .enteredInError }
        taken = counted.count
        passOnTimes = counted.compactMap(\.passOnTime).sorted()
        notPassedOn = counted.count { $0.passOnTime == nil }
        let acted = counted.count { $0.progress.state == .actedUpon }
        let left = counted.count { $0.progress.state == .notActedUpon }
        actedUpon = Share(acted, of: acted + left)
        var reportsByPerson: [Victim.ID: Int] = [:]
        for person in counted.compactMap(\.person) { reportsByPerson[person, default: 0] += 1 }
        repeats = Share(reportsByPerson.values.count { $0 > 1 }, of: reportsByPerson.count)
        unlinked = counted.count { $0.person == nil }
    }
}

extension ThirdPartyReports {
    /// What the reports of each centre and watch come to; one without a report is not there.
    public func figuresByTaker() -> [ReportTaker: ThirdPartyFigures] {
        Dictionary(grouping: all, by: \.taker).mapValues(ThirdPartyFigures.init(of:))
    }

    /// What the reports of each category come to; one without a report is not there.
    public func figuresByCategory() -> [ReportCategory: ThirdPartyFigures] {
        Dictionary(grouping: all, by: \.category).mapValues(ThirdPartyFigures.init(of:))
    }
}
