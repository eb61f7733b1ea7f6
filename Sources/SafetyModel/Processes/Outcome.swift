/// What comes of an event in a lifecycle: the new value, and what the caller is now to do.
public struct Outcome<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value after the event.
    public let value: Value
    /// What is to be done, in order; nothing has been done yet.
    public let directives: [Directive]

    /// The outcome with that value and those directives.
    public init(_ value: Value, directives: [Directive]) {
        self.value = value
        self.directives = directives
    }
}
