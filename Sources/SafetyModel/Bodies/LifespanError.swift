/// No day can lie between the start and the end of a lifespan.
public struct LifespanError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The start that was given.
    public let start: Lifespan.Start
    /// The end that was given.
    public let end: Lifespan.End

    /// The error for those ends.
    public init(start: Lifespan.Start, end: Lifespan.End) {
        self.start = start
        self.end = end
    }

    /// What was given and what is allowed.
    public var description: String {
        "a lifespan that begins \(start) cannot end \(end): the end must be later than the first day"
    }
}
