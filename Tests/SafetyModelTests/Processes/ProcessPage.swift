import SafetyModel

/// A process as Documentation/Processes.md prints it: its states, and from each the legal moves.
struct ProcessPage: Sendable {
    let title: String
    let moves: [(from: String, event: String, to: String)]
    let states: [String]

    /// The page of a process whose table is its states' own.
    init<State: ProcessState>(_ title: String, _: State.Type) {
        self.init(title, State.allCases.map(\.rawValue), State.legalMoves)
    }

    /// The page of a process whose table depends on what it is.
    init<State: RawRepresentable<String>, Event: RawRepresentable<String>>(
        _ title: String, _ states: [String], _ table: [LegalMove<State, Event>]
    ) {
        self.title = title
        self.states = states
        moves = table.map { ($0.from.rawValue, $0.event.rawValue, $0.to.rawValue) }
    }

    /// The section: a table with one row for each state.
    var text: String {
        let rows = states.map { state in
            let ways = moves.filter { $0.from == state && $0.event != "enter-in-error" }
            let cell = ways.map { "`\($0.event)` → \($0.to)" }.joined(separator: ", ")
            return "| \(state) | \(cell) |"
        }
        return (["## \(title)", "", "| state | legal moves |", "|---|---|"] + rows).joined(separator: "\n")
    }
}
