public import SafetyModel

/// A personal value by which a record is to be found, such as a surname.
///
/// A store never sees it: a ``TermBlinding`` turns it into an ``IndexTerm`` whose value is a keyed hash.
public struct PersonalTerm: Hashable, Sendable {
    /// What the value is, such as `surname`.
    public let name: String
    /// The value.
    public let value: Personal<String>

    /// The term with that name and value.
    public init(_ name: String, _ value: Personal<String>) {
        self.name = name
        self.value = value
    }
}
