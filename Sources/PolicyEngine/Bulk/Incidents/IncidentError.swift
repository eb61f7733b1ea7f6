public import CivilTime

/// Why columns of incidents cannot be measured at once: told before anything is.
public enum IncidentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A column has another number of entries than there are incidents.
    case columnLength(String, found: Int, incidents: Int)
    /// A second column of that name, or a second meaning of that fact.
    case duplicateColumn(String)
    /// There is no column of codes of that name.
    case noColumn(String)
    /// The policy does not declare that fact.
    case undeclaredFact(FactID)
    /// The fact asks for a number or a day, and codes hold yes-or-no answers.
    case answerMistaken(FactID, declared: String)
    /// What the measure asks there cannot be read of columns: days, numbers or events, a period of days, or a figure of
    /// each week, month or year; `MeasureReading` measures such incidents one by one.
    case notInColumns(String, RuleField)
    /// More combinations of groups and of what codes say than fit, some four million, or no group at all.
    case groupsOutOfRange(Int)
    /// The incident belongs to no group: its code is beyond those named, or it started outside the months named.
    case outsideGroups(incident: Int)
    /// The incident's start lies further from the as-of instant than milliseconds can tell, or it took longer than 139
    /// years in milliseconds.
    case outsideTime(incident: Int)
    /// The months by which incidents are grouped lie outside the clock.
    case outsideClock(CivilTimeError)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .columnLength(let name, let found, let incidents):
            "column \(name): \(found) entries for \(incidents) incidents"
        case .duplicateColumn(let name): "column \(name): there is one already"
        case .noColumn(let name): "column \(name): there is none of that name"
        case .undeclaredFact(let id): "fact \(id): the policy does not declare it"
        case .answerMistaken(let id, let declared):
            "fact \(id): it asks for \(declared), and a code says yes, no or unknown"
        case .notInColumns(let what, let place): "\(place): \(what) cannot be read of columns; add incidents one by one"
        case .groupsOutOfRange(let count): "\(count) groups and meanings together; 1 to 4,194,304 fit"
        case .outsideGroups(let incident): "incident \(incident): belongs to none of the groups"
        case .outsideTime(let incident): "incident \(incident): starts too far from the as-of instant, or took too long"
        case .outsideClock(let error): "months of the groups: \(error)"
        }
    }
}
