/// By which terms a panel is set up.
public struct PanelTerms: Hashable, Sendable {
    /// Between which ages its members join; nil where any may.
    public let ages: AgeLimits?
    /// The steps of the recruitment that a member has behind them on joining.
    public let recruitment: Set<RecruitmentStep>
    /// The groups most affected by what it scrutinises.
    public let groupsMostAffected: Set<PanelGroup>
    /// What it is to be shown within a year.
    public let information: Set<PanelInformation>

    /// Those terms.
    public init(
        ages: AgeLimits? = nil, recruitment: Set<RecruitmentStep> = [], groupsMostAffected: Set<PanelGroup> = [],
        information: Set<PanelInformation> = []
    ) {
        self.ages = ages
        self.recruitment = recruitment
        self.groupsMostAffected = groupsMostAffected
        self.information = information
    }
}

extension PanelTerms: Codable {
    private enum CodingKeys: String, CodingKey {
        case ages
        case recruitment
        case groupsMostAffected
        case information
    }

    /// Reads terms.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            ages: try container.decodeIfPresent(AgeLimits.self, forKey: .ages),
            recruitment: Set(try container.decode([RecruitmentStep].self, forKey: .recruitment)),
            groupsMostAffected: Set(try container.decode([PanelGroup].self, forKey: .groupsMostAffected)),
            information: Set(try container.decode([PanelInformation].self, forKey: .information)))
    }

    /// Writes what is a set sorted, so that equal terms have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(ages, forKey: .ages)
        try container.encode(recruitment.sorted(), forKey: .recruitment)
        try container.encode(groupsMostAffected.sorted(), forKey: .groupsMostAffected)
        try container.encode(information.sorted(), forKey: .information)
    }
}
