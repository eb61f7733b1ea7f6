import CivilTime

/// The police and crime plan of a commissioner for an area and a term.
public struct PoliceCrimePlan: Hashable, Sendable, Identifiable {
    /// The identity of a plan.
    public typealias ID = Identifier<PoliceCrimePlan>

    /// Which plan it is.
    public let id: ID
    /// The police area.
    public let area: Area
    /// On which days it is in force.
    public let term: DayInterval
    /// What it is to bring about.
    public private(set) var objectives: [PlanObjective]
    /// What was promised before the election.
    public let commitments: [ManifestoCommitment]

    /// A plan for a term.
    ///
    /// - Throws: ``Rejection`` by `plan-is-for-its-term` where there is no objective, an objective or a measure is there
    ///   twice, or a measure is due outside the term; by `promise-is-met-by-an-objective` where a commitment names an
    ///   objective that is not there.
    public init(
        id: ID, for area: Area, term: DayInterval, objectives: [PlanObjective],
        commitments: [ManifestoCommitment] = []
    ) throws(Rejection) {
        self.id = id
        self.area = area
        self.term = term
        self.objectives = objectives
        self.commitments = commitments
        let ids = Set(objectives.map(\.id))
        let measures = objectives.flatMap(\.measures)
        guard !objectives.isEmpty, ids.count == objectives.count, Set(measures.map(\.id)).count == measures.count else {
            throw Rejection(
                .planIsForItsTerm, subject, found: "\(objectives.count) objectives, or one or a measure of one twice")
        }
        for measure in measures where !term.contains(measure.due) {
            throw Rejection(
                .planIsForItsTerm, subject,
                found: "measure \(measure.id) is due on \(measure.due), outside the term, \(term)")
        }
        for objective in commitments.flatMap(\.objectives) where !ids.contains(objective) {
            throw Rejection(.promiseIsMetByAnObjective, subject, found: "it has no objective \(objective)")
        }
    }

    /// Records what was read for a measure.
    ///
    /// - Throws: ``Rejection`` by `plan-measure-has-its-way` where there is no such measure, or as the measure does.
    public mutating func record(_ reading: PlanMeasure.Reading, of measure: PlanMeasure.ID) throws(Rejection) {
        for objective in objectives.indices {
            guard let place = objectives[objective].measures.firstIndex(where: { $0.id == measure }) else { continue }
            try objectives[objective].measures[place].record(reading)
            return
        }
        throw Rejection(.planMeasureHasItsWay, subject, found: "it has no measure \(measure)")
    }

    /// Asks that somebody was commissioner of the area when the plan began.
    ///
    /// - Throws: ``Rejection`` by `plan-has-a-commissioner` where nobody was.
    public func requireCommissioner(among appointments: Appointments) throws(Rejection) {
        let office = Office(.policeAndCrimeCommissioner, of: area)
        guard appointments.holders(of: office, on: term.from).isEmpty else { return }
        throw Rejection(.planHasACommissioner, subject, found: "the office is vacant on \(term.from)")
    }

    var subject: String { "police and crime plan \(id)" }
}

extension PoliceCrimePlan: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case area
        case term
        case objectives
        case commitments
    }

    /// Reads a plan, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let area = try container.decode(Area.self, forKey: .area)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let objectives = try container.decode([PlanObjective].self, forKey: .objectives)
        let commitments = try container.decode([ManifestoCommitment].self, forKey: .commitments)
        do throws(Rejection) {
            try self.init(id: id, for: area, term: term, objectives: objectives, commitments: commitments)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
