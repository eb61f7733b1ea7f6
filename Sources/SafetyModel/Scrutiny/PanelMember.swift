public import CivilTime

/// Somebody who sits on a panel.
public struct PanelMember: Hashable, Codable, Sendable {
    /// Who.
    public let person: Person.ID
    /// The UK civil days of the membership.
    public let term: DayInterval
    /// Their date of birth, where known.
    public let dateOfBirth: Personal<CivilDate>?
    /// The group to which they say they belong; nil where nobody recorded it.
    public let group: Personal<PanelGroup>?
    /// How far they went through the recruitment; a step that is not here is not recorded.
    public let recruitment: [RecruitmentStep: Milestone]
    /// The ties that they declared; nil where they were not asked.
    public internal(set) var interests: [DeclaredInterest]?
    /// The roles to which they progressed; nil where nobody knows, empty where to none.
    public internal(set) var progressedTo: [ProgressionRole]?

    /// A member of whom that much is known.
    public init(
        _ person: Person.ID, term: DayInterval, dateOfBirth: Personal<CivilDate>? = nil,
        group: Personal<PanelGroup>? = nil, recruitment: [RecruitmentStep: Milestone] = [:],
        interests: [DeclaredInterest]? = nil, progressedTo: [ProgressionRole]? = nil
    ) {
        self.person = person
        self.term = term
        self.dateOfBirth = dateOfBirth
        self.group = group
        self.recruitment = recruitment
        self.interests = interests
        self.progressedTo = progressedTo
    }

    /// Whether they are tied to the body that is scrutinised by working for it; nil where they were not asked.
    public var isEmployedByScrutinisedBody: Bool? {
        interests.map { $0.contains { $0.kind == .employedByScrutinisedBody } }
    }

    /// Whether they declared an interest in a record; nil where they were not asked.
    public func hasInterest(in record: RecordReference) -> Bool? {
        interests.map { $0.contains { $0.matter == record } }
    }

    private enum CodingKeys: String, CodingKey {
        case person
        case term
        case dateOfBirth
        case group
        case recruitment
        case interests
        case progressedTo
    }
}
