/// One piece of what can be told about a person.
public struct DataField: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Their name.
    public static let name: DataField = "name"
    /// Where they live.
    public static let address: DataField = "address"
    /// When they were born.
    public static let dateOfBirth: DataField = "date-of-birth"
    /// The grade of risk.
    public static let riskGrade: DataField = "risk-grade"
    /// What happened, and when.
    public static let incidents: DataField = "incidents"
    /// Who lives with them.
    public static let household: DataField = "household"
    /// The services that know them.
    public static let services: DataField = "services"
    /// Their health.
    public static let health: DataField = "health"
    /// Convictions and cautions.
    public static let convictions: DataField = "convictions"

    /// The codes that this edition of the kit knows.
    public static let known: [DataField] = [
        .name, .address, .dateOfBirth, .riskGrade, .incidents, .household, .services, .health, .convictions,
    ]
}
