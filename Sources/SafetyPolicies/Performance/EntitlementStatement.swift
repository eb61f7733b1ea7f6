public import PolicyEngine

/// What somebody is entitled to, in plain words of their language.
public struct EntitlementStatement: Hashable, Sendable {
    /// One entitlement.
    public struct Line: Hashable, Sendable {
        /// Which promise.
        public let duty: DutyID
        /// What is promised: the plain words, or the rule's own summary where there are none in the language.
        public let words: String
        /// True where the words are those of the language asked for.
        public let isPlain: Bool
        /// How it stands.
        public let status: Status
    }

    /// The language, by its tag.
    public let language: String
    /// What is owed, in the order of the determinations.
    public let lines: [Line]
    /// What may be owed, and is undetermined until something is known.
    public let uncertain: [Line]
}
