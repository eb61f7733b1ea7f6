public import SafetyModel

/// By what a table is broken down: area, month, ethnicity, age.
public struct Dimension: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The place.
    public static let area: Dimension = "area"
    /// The month, or another time that events fall into.
    public static let month: Dimension = "month"
    /// The ethnicity that a person gives of himself.
    public static let ethnicity: Dimension = "ethnicity"
    /// The age in years.
    public static let age: Dimension = "age"
    /// The sex.
    public static let sex: Dimension = "sex"
    /// The kind of crime or incident.
    public static let crimeType: Dimension = "crime-type"
    /// What came of it.
    public static let outcome: Dimension = "outcome"

    /// The codes that this edition of the kit knows.
    public static let known: [Dimension] = [.area, .month, .ethnicity, .age, .sex, .crimeType, .outcome]
}
