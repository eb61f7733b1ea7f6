public import CivilTime

/// One change of state in a lifecycle's history.
public struct StateChange<State: Hashable & Codable & Sendable, Event: Hashable & Codable & Sendable>:
    Hashable, Codable, Sendable
{
    /// What happened.
    public let event: Event
    /// The state it led to.
    public let state: State
    /// When.
    public let at: Instant

    /// The change that an event made at an instant.
    public init(_ event: Event, to state: State, at instant: Instant) {
        self.event = event
        self.state = state
        self.at = instant
    }

    private enum CodingKeys: String, CodingKey {
        case event
        case state
        case at
    }
}
