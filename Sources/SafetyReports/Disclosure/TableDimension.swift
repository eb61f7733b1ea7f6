public import SafetyModel

/// By what a table is broken down: area, month, ethnicity, age.
public struct TableDimension: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The place.
    public static let area: TableDimension = "area"
    /// The month, or another time that events fall into.
    public static let month: TableDimension = "month"
    /// The ethnicity that a person gives of himself.
    public static let ethnicity: TableDimension = "ethnicity"
    /// The age in years.
    public static let age: TableDimension = "age"
    /// The sex.
    public static let sex: TableDimension = "sex"
    /// The kind of crime or incident.
    public static let crimeType: TableDimension = "crime-type"
    /// What came of it.
    public static let outcome: TableDimension = "outcome"

    /// The codes that this edition of the kit knows.
    public static let known: [TableDimension] = [.area, .month, .ethnicity, .age, .sex, .crimeType, .outcome]
}
