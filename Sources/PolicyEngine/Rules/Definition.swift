/// What an instrument says that no rule can be made of, kept so that it can be found and cited: what a word means, which
/// steps a process has, what a record must hold.
///
/// Nothing follows from it. A provision that can be judged is a duty, a criterion or a measure.
public struct Definition: Hashable, Sendable {
    /// What it says.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// What a word or a role means.
        case definition
        /// How something is done, step by step or at large.
        case process
        /// What a record must hold.
        case recordContent = "record-content"
    }

    /// The definition's id: the id of its row in the fact base, or a name in that style.
    public let id: DefinitionID
    /// Where the provision stands.
    public let citation: Citation
    /// What it says.
    public let kind: Kind
    /// What it says, in one sentence or a few.
    public let summary: String
    /// Its parts, one by one: the steps of a process, the items of a record; empty where it has none.
    public let items: [String]
    /// How well it was checked.
    public let verification: Verification
    /// Doubts and readings that a person who relies on it should know.
    public let notes: [String]

    /// A definition of those parts.
    public init(
        _ id: DefinitionID, citing citation: Citation, kind: Kind, summary: String, items: [String] = [],
        verification: Verification, notes: [String] = []
    ) {
        self.id = id
        self.citation = citation
        self.kind = kind
        self.summary = summary
        self.items = items
        self.verification = verification
        self.notes = notes
    }
}
