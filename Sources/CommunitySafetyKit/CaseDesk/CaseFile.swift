public import SafetyModel

/// A case as it comes to the desk, with those of its victims who come with it.
public struct CaseFile: Hashable, Sendable {
    /// The case.
    public let value: Case
    /// Victims of the case; one whom the case names and who is not here must be stored already.
    public let victims: [Victim]

    /// A case with its victims.
    public init(_ value: Case, victims: [Victim] = []) {
        self.value = value
        self.victims = victims
    }
}
