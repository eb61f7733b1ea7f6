/// What a panel is shown, so that it is well informed.
public struct PanelInformation: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Records of searches.
    public static let searchRecords: PanelInformation = "search-records"
    /// Video of body-worn cameras.
    public static let bodyWornVideo: PanelInformation = "body-worn-video"
    /// Figures, with the base of the population.
    public static let statistics: PanelInformation = "statistics"
    /// Complaints.
    public static let complaints: PanelInformation = "complaints"
    /// Policies and training material.
    public static let policyAndTraining: PanelInformation = "policy-and-training"
    /// What searches led to.
    public static let outcomesOfSearches: PanelInformation = "outcomes-of-searches"

    /// The codes that this edition of the kit knows.
    public static let known: [PanelInformation] = [
        .searchRecords, .bodyWornVideo, .statistics, .complaints, .policyAndTraining, .outcomesOfSearches,
    ]
}
