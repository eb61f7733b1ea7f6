/// An event cannot be added to a timeline.
public struct TimelineError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is.
    public struct Code: Hashable, Sendable {
        /// The code as text.
        public let rawValue: String

        /// The code with that text.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The timeline has an event of that id.
        public static let duplicate = Code(rawValue: "duplicate")
        /// The event says that it replaces itself.
        public static let replacesItself = Code(rawValue: "replaces-itself")
    }

    /// What kind of fault it is.
    public let code: Code
    /// The event's id.
    public let event: CaseEvent.ID

    /// The error for that event.
    public init(_ code: Code, event: CaseEvent.ID) {
        self.code = code
        self.event = event
    }

    /// The event and what is wrong with it.
    public var description: String { "event \(event): \(code.rawValue)" }
}
