/// Why columns cannot be made a table: told before anything is judged.
public enum CaseTableError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A column has another number of entries than there are cases.
    case columnLength(String, found: Int, cases: Int)
    /// A second column for the same kind of event or the same fact.
    case duplicateColumn(String)
    /// No policy of the table declares that fact.
    case undeclaredFact(FactID)
    /// The fact asks for a number or a day, and columns hold yes-or-no answers.
    case answerMistaken(FactID, declared: String)
    /// No duty of the table reads that kind of event.
    case unreadEvent(EventKind)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .columnLength(let name, let found, let cases):
            "column \(name): \(found) entries for \(cases) cases"
        case .duplicateColumn(let name): "column \(name): there is one already"
        case .undeclaredFact(let id): "column \(id): no policy of the table declares that fact"
        case .answerMistaken(let id, let declared):
            "column \(id): the fact asks for \(declared), and a column holds yes, no or unknown; append such cases as rows"
        case .unreadEvent(let kind): "column \(kind): no duty of the table reads that kind of event"
        }
    }
}
