/// A service that is offered in a hub.
public struct HubService: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Help after sexual or domestic abuse.
    public static let abuseSupport: HubService = "abuse-support"
    /// Help with housing.
    public static let housing: HubService = "housing"
    /// Help with money and debt.
    public static let debtAdvice: HubService = "debt-advice"
    /// Help with drugs and alcohol.
    public static let substances: HubService = "substances"
    /// Help with mental health.
    public static let mentalHealth: HubService = "mental-health"
    /// Help for parents.
    public static let parenting: HubService = "parenting"
    /// Help to find work.
    public static let employment: HubService = "employment"

    /// The codes that this edition of the kit knows.
    public static let known: [HubService] = [
        .abuseSupport, .housing, .debtAdvice, .substances, .mentalHealth, .parenting, .employment,
    ]
}
