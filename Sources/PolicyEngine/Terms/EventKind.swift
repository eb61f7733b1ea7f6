/// Names a kind of event, such as `suspect_arrested`, `wcu_received.sentence_passed` or `service.notify-arrest`.
public struct EventKind: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
