/// One line of a lifecycle's table: in this state that event leads to that state.
public struct LegalMove<State: Hashable & Sendable, Event: Hashable & Sendable>: Hashable, Sendable {
    /// The state before.
    public let from: State
    /// What happens.
    public let event: Event
    /// The state after.
    public let to: State

    /// The line of a table.
    public init(_ from: State, _ event: Event, _ to: State) {
        self.from = from
        self.event = event
        self.to = to
    }
}

extension LegalMove: CustomStringConvertible {
    /// The line as text, for documentation.
    public var description: String { "\(from) + \(event) → \(to)" }
}
