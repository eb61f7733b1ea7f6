public import CivilTime

/// The third-party reports of some centres and watches, each taken by one that might take it.
public struct ThirdPartyReports: Hashable, Sendable {
    /// The centres that take reports.
    public let centres: [ReportingCentre]
    /// The members of watches who take reports.
    public let receivers: [WatchReportReceiver]
    /// The reports, in the order in which they were added.
    public private(set) var all: [ThirdPartyReport]

    /// A register of those reports.
    ///
    /// - Throws: ``Rejection`` where a report is refused, as ``add(_:)`` says.
    public init(
        centres: [ReportingCentre] = [], receivers: [WatchReportReceiver] = [], _ reports: [ThirdPartyReport] = []
    ) throws(Rejection) {
        self.centres = centres
        self.receivers = receivers
        all = []
        for report in reports { try add(report) }
    }

    /// Adds a report.
    ///
    /// - Throws: ``Rejection`` by `report-once` where one of its id is there, by `centre-is-active-and-trained` where
    ///   its centre is not known or not ready on the UK civil day of the report, or by
    ///   `watch-receiver-is-permitted` where nobody of its watch might take it on that day.
    public mutating func add(_ report: ThirdPartyReport) throws(Rejection) {
        guard !all.contains(where: { $0.id == report.id }) else {
            throw Rejection(.reportOnce, "third-party report \(report.id)", found: "it is there already")
        }
        try requireTaker(of: report)
        all.append(report)
    }

    private func requireTaker(of report: ThirdPartyReport) throws(Rejection) {
        guard let day = try? CivilClock.unitedKingdom.date(at: report.taken) else {
            throw Rejection(
                .centreIsActiveAndTrained, "third-party report \(report.id)", found: "\(report.taken) is on no UK day")
        }
        switch report.taker {
        case .centre(let id):
            guard let centre = centres.first(where: { $0.id == id }) else {
                throw Rejection(.centreIsActiveAndTrained, "reporting centre \(id)", found: "it is not known")
            }
            try centre.requireReady(on: day)
        case .watch(let id): try requireReceiver(of: id, on: day)
        }
    }

    /// Puts a report in the place of what it was before.
    ///
    /// - Throws: ``Rejection`` by `report-once` where there is none of its id, or as ``add(_:)`` where nobody of its taker
    ///   might take it on its day.
    public mutating func update(_ report: ThirdPartyReport) throws(Rejection) {
        guard let position = all.firstIndex(where: { $0.id == report.id }) else {
            throw Rejection(.reportOnce, "third-party report \(report.id)", found: "there is none of that id")
        }
        try requireTaker(of: report)
        all[position] = report
    }

    /// The members of watches who might take reports on a UK civil day, in their order.
    public func permittedReceivers(on day: CivilDate) -> [WatchReportReceiver] {
        receivers.filter { $0.obstacles(on: day).isEmpty }
    }

    private func requireReceiver(of watch: WatchScheme.ID, on day: CivilDate) throws(Rejection) {
        guard !permittedReceivers(on: day).contains(where: { $0.watch == watch }) else { return }
        let obstacles = receivers.filter { $0.watch == watch }
            .map { $0.obstacles(on: day).map(\.rawValue).joined(separator: ", ") }
        throw Rejection(
            .watchReceiverIsPermitted, "watch \(watch)",
            found: obstacles.isEmpty
                ? "nobody of it is appointed to take reports" : "on \(day): \(obstacles.joined(separator: "; "))")
    }
}

extension ThirdPartyReports: Codable {
    private enum CodingKeys: String, CodingKey {
        case centres
        case receivers
        case all = "reports"
    }

    /// Reads a register, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let centres = try container.decode([ReportingCentre].self, forKey: .centres)
        let receivers = try container.decode([WatchReportReceiver].self, forKey: .receivers)
        let reports = try container.decode([ThirdPartyReport].self, forKey: .all)
        self = try decoder.checked { () throws(Rejection) in
            try Self(centres: centres, receivers: receivers, reports)
        }
    }
}
