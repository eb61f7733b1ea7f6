/// What a standing panel of lay people is for.
public struct PanelKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Scrutinises stops and searches.
    public static let communityScrutinyGroup: PanelKind = "community-scrutiny-group"
    /// Is asked where a scrutiny group is not satisfied.
    public static let referenceGroup: PanelKind = "reference-group"
    /// Scrutinises, advises, researches and helps to design services.
    public static let diversityPanel: PanelKind = "diversity-panel"
    /// Scrutinises the use of force.
    public static let useOfForcePanel: PanelKind = "use-of-force-panel"
    /// Young people who influence policing in their area.
    public static let youthCommission: PanelKind = "youth-commission"
    /// Young people who advise the police independently.
    public static let youthAdvisoryGroup: PanelKind = "youth-advisory-group"

    /// The codes that this edition of the kit knows.
    public static let known: [PanelKind] = [
        .communityScrutinyGroup, .referenceGroup, .diversityPanel, .useOfForcePanel, .youthCommission,
        .youthAdvisoryGroup,
    ]
}
