/// What is written in the record of a search.
public struct SearchRecordField: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The day of the search.
    public static let date: SearchRecordField = "date"
    /// The time of the search.
    public static let time: SearchRecordField = "time"
    /// Where it was.
    public static let place: SearchRecordField = "place"
    /// The ethnicity that the person gave.
    public static let ethnicity: SearchRecordField = "ethnicity"
    /// The officer's view of it, where that differs.
    public static let officerViewOfEthnicity: SearchRecordField = "officer-view-of-ethnicity"
    /// What was searched for.
    public static let object: SearchRecordField = "object"
    /// Why the search was made.
    public static let grounds: SearchRecordField = "grounds"
    /// Who the officer was.
    public static let officer: SearchRecordField = "officer"
    /// The person's name, or a description.
    public static let name: SearchRecordField = "name"
    /// The vehicle that was searched.
    public static let vehicle: SearchRecordField = "vehicle"
    /// What was found.
    public static let found: SearchRecordField = "found"
    /// Any injury or damage.
    public static let injuryOrDamage: SearchRecordField = "injury-or-damage"
    /// What came of it.
    public static let outcome: SearchRecordField = "outcome"
    /// Whether that has to do with what was searched for.
    public static let outcomeLinksToObject: SearchRecordField = "outcome-links-to-object"

    /// The codes that this edition of the kit knows.
    public static let known: [SearchRecordField] = [
        .date, .time, .place, .ethnicity, .officerViewOfEthnicity, .object, .grounds, .officer, .name, .vehicle,
        .found, .injuryOrDamage, .outcome, .outcomeLinksToObject,
    ]
}
