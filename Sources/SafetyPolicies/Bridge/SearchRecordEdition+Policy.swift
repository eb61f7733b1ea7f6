import CivilTime
import PolicyEngine
public import SafetyModel

extension StopAndSearch {
    /// The fields that a record must have until March 2011: those of later, and the ones that then fell away.
    ///
    /// - Throws: `PolicyError` where the rules have a fault, or `DayIntervalError` where they are in force on no day.
    public static func recordFields1984() throws -> SearchRecordEdition {
        let (policy, later) = (try searchRecord1984(), try searchRecord2011())
        return try edition(policy, fields: fields(of: oldRecord).union(fields(of: record)), until: later.inForce.from)
    }

    /// The fields that a record must have since March 2011.
    ///
    /// - Throws: `PolicyError` where the rules have a fault, or `DayIntervalError` where they are in force on no day.
    public static func recordFields2011() throws -> SearchRecordEdition {
        let policy = try searchRecord2011()
        return try edition(policy, fields: fields(of: record), until: policy.inForce.until)
    }

    private static func edition(
        _ policy: Policy, fields: Set<SearchRecordField>, until end: CivilDate?
    ) throws(DayIntervalError) -> SearchRecordEdition {
        let days = try DayInterval(from: policy.inForce.from, until: end)
        return SearchRecordEdition(.init(rawValue: policy.id.rawValue), days: days, mandatory: fields)
    }

    /// The items of a definition as fields; one of no known meaning keeps its words.
    private static func fields(of definition: Definition) -> Set<SearchRecordField> {
        Set(definition.items.map { words[$0] ?? SearchRecordField(rawValue: $0) })
    }

    private static let words: [String: SearchRecordField] = [
        "Date": .date, "Time": .time, "Place": .place, "Ethnicity": .ethnicity, "Object of the search": .object,
        "Grounds": .grounds, "Identity of the officer": .officer, "Name, or a description": .name,
        "Vehicle": .vehicle, "What was found": .found, "Any injury or damage": .injuryOrDamage,
    ]
}
