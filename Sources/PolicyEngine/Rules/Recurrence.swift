/// How a duty comes back: a new service is owed after the trigger and after each service, until an event ends it.
///
/// Each period is an occurrence of its own. The first goes by the trigger, each next one by the service that started
/// it.
public struct Recurrence: Hashable, Sendable {
    /// The kinds of event that end it; without any it never ends.
    public let until: [EventKind]

    /// Again and again, until an event of one of those kinds.
    public init(until: [EventKind]) {
        self.until = until
    }
}
