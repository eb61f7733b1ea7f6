/// What kind of agreement it is.
public struct AgreementKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A service level agreement.
    public static let serviceLevel: AgreementKind = "service-level"
    /// A plan of several partners.
    public static let jointPlan: AgreementKind = "joint-plan"
    /// A neighbourhood agreement between services and a community.
    public static let neighbourhood: AgreementKind = "neighbourhood"
    /// A compact with the voluntary sector.
    public static let compact: AgreementKind = "compact"

    /// The codes that this edition of the kit knows.
    public static let known: [AgreementKind] = [
        .serviceLevel, .jointPlan, .neighbourhood, .compact,
    ]
}
