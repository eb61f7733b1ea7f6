/// Names an edition of an instrument: instrument in kebab case, slash, edition, as in `victims-code/2020`.
public struct PolicyID: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
