public import CivilTime

/// Several bodies that work together against violence and its causes in an area.
public struct ViolenceReductionUnit: Hashable, Sendable, Identifiable {
    /// The identity of a unit.
    public typealias ID = Identifier<ViolenceReductionUnit>

    /// That a body belongs to a unit.
    public struct Member: Hashable, Codable, Sendable {
        /// The body.
        public let body: PublicBody.ID
        /// The UK civil days; with no end while it belongs.
        public let term: DayInterval

        /// A body that belongs for those days.
        public init(_ body: PublicBody.ID, for term: DayInterval) {
            self.body = body
            self.term = term
        }

        private enum CodingKeys: String, CodingKey {
            case body
            case term
        }
    }

    /// Which unit it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// Its area.
    public let area: Area
    /// Its members, in the order in which they joined.
    public private(set) var members: [Member] = []
    /// Its needs assessments, in the order in which they were added.
    public private(set) var assessments: [StrategicNeedsAssessment] = []
    /// Its interventions, in the order in which they were added.
    public private(set) var interventions: [ViolenceIntervention] = []

    /// A unit without members.
    public init(id: ID, name: String, in area: Area) {
        self.id = id
        self.name = name
        self.area = area
    }

    /// Adds a member.
    ///
    /// - Throws: ``Rejection`` by `unit-member-once` where the body belongs already on one of these days.
    public mutating func add(_ member: Member) throws(Rejection) {
        for other in members where other.body == member.body {
            if let overlap = other.term.intersection(member.term) {
                throw Rejection(.unitMemberOnce, subject, found: "body \(member.body) belongs \(overlap)")
            }
        }
        members.append(member)
    }

    /// Adds a needs assessment.
    ///
    /// - Throws: ``Rejection`` by `unit-member-once` where one of its id is there.
    public mutating func add(_ assessment: StrategicNeedsAssessment) throws(Rejection) {
        guard !assessments.contains(where: { $0.id == assessment.id }) else {
            throw Rejection(.unitMemberOnce, subject, found: "assessment \(assessment.id) twice")
        }
        assessments.append(assessment)
    }

    /// Adds an intervention.
    ///
    /// - Throws: ``Rejection`` by `lived-experience-recorded` where nobody recorded whether people with lived experience
    ///   took part (that they did not is an answer), or by `unit-member-once` where one of its id is there.
    public mutating func add(_ intervention: ViolenceIntervention) throws(Rejection) {
        guard intervention.livedExperience != nil else {
            throw Rejection(.livedExperienceRecorded, subject, found: "intervention \(intervention.id): not recorded")
        }
        guard !interventions.contains(where: { $0.id == intervention.id }) else {
            throw Rejection(.unitMemberOnce, subject, found: "intervention \(intervention.id) twice")
        }
        interventions.append(intervention)
    }

    /// The bodies that belong to it on a UK civil day.
    public func members(on day: CivilDate) -> [PublicBody.ID] {
        members.filter { $0.term.contains(day) }.map(\.body)
    }

    /// The needs assessment that was adopted last, by the end of a UK civil day; nil where none was.
    public func assessment(on day: CivilDate) -> StrategicNeedsAssessment? {
        assessments.filter { $0.adopted.isReached(by: day) == true }
            .max { ($0.adopted.day ?? day) < ($1.adopted.day ?? day) }
    }

    /// What the needs assessment of a UK civil day puts first and no intervention answers; nil where there is none.
    public func unansweredPriorities(on day: CivilDate) -> [ViolencePriority]? {
        assessment(on: day)?.priorities.filter { priority in
            !interventions.contains { $0.answers.contains(priority) }
        }
    }

    /// The members of a UK civil day that gave no data for its needs assessment; nil where there is none.
    public func membersWithoutData(on day: CivilDate) -> [PublicBody.ID]? {
        assessment(on: day).map { assessment in members(on: day).filter { !assessment.contributors.contains($0) } }
    }

    /// To how many people each intervention came in an interval, and for how many it is meant.
    public func reach(during interval: DayInterval) -> [InterventionReach] {
        interventions.map {
            InterventionReach(intervention: $0.id, people: $0.reach(during: interval), intended: $0.intended)
        }
    }

    private var subject: String { "violence reduction unit \(id)" }
}

extension ViolenceReductionUnit: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case area
        case members
        case assessments
        case interventions
    }

    /// Reads a unit, with the same checks as adding one thing after the other.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID.self, forKey: .id), name: try container.decode(String.self, forKey: .name),
            in: try container.decode(Area.self, forKey: .area))
        let members = try container.decode([Member].self, forKey: .members)
        let assessments = try container.decode([StrategicNeedsAssessment].self, forKey: .assessments)
        let interventions = try container.decode([ViolenceIntervention].self, forKey: .interventions)
        do throws(Rejection) {
            for member in members { try add(member) }
            for assessment in assessments { try add(assessment) }
            for intervention in interventions { try add(intervention) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
