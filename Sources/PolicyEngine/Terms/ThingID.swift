/// Names what an event is about: a suspect, a charge, a hearing.
public struct ThingID: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
