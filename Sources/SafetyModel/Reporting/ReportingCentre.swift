public import CivilTime

/// A trusted place that takes the reports of others and passes them on.
public struct ReportingCentre: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a reporting centre.
    public typealias ID = Identifier<ReportingCentre>

    /// Which centre it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// Where it serves.
    public var area: Area
    /// The UK civil days on which it takes reports.
    public var active: [DayInterval]
    /// The trainings that its staff completed.
    public var trainings: [TrainingRecord]

    /// A centre that is active on those days, with those trainings.
    public init(id: ID, name: String, area: Area, active: [DayInterval], trainings: [TrainingRecord]) {
        self.id = id
        self.name = name
        self.area = area
        self.active = active
        self.trainings = trainings
    }

    /// Refuses a centre that may take no reports on a UK civil day.
    ///
    /// - Throws: ``Rejection`` by `centre-is-active-and-trained` where it is not active on that day, or no training in
    ///   taking reports is good for it.
    public func requireReady(on day: CivilDate) throws(Rejection) {
        guard active.contains(where: { $0.contains(day) }) else {
            throw Rejection(.centreIsActiveAndTrained, "reporting centre \(id)", found: "it is not active on \(day)")
        }
        guard trainings.contains(where: { $0.isGood(for: .thirdPartyReporting, on: day) }) else {
            throw Rejection(
                .centreIsActiveAndTrained, "reporting centre \(id)", found: "no training is good for \(day)")
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case area
        case active
        case trainings
    }
}

extension TrainingRecord {
    /// Whether it gives that competence on a UK civil day.
    func isGood(for competence: Competence, on day: CivilDate) -> Bool {
        self.competence == competence && achieved <= day && validThrough.map { day <= $0 } ?? true
    }
}
