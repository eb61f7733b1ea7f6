/// A rule or definition laid out to be read: line by line, each with how well it was checked.
public struct RuleSheet: Hashable, Sendable {
    /// One thing that the rule says.
    public struct Line: Hashable, Sendable {
        /// What it is about, such as `owed by`; a requirement's or target's own name.
        public let label: String
        /// What it says.
        public let text: String
        /// How well it was checked; nil for a line whose level the rule does not keep apart.
        public let verification: Verification?

        init(_ label: String, _ text: String, _ verification: Verification? = nil) {
            self.label = label
            self.text = text
            self.verification = verification
        }
    }

    /// Id, kind, summary, provision and headline level.
    public let heading: RuleHeading
    /// What it says, in reading order, with the provision and the documents in which it was seen at the end.
    public let lines: [Line]
    /// The parts of a definition, one by one; empty for a rule.
    public let items: [String]
    /// Conditions of the provision that nothing here can judge.
    public let unjudged: [String]
    /// Doubts and readings that a person who relies on it should know.
    public let notes: [String]
    /// The facts that it reads, in the order of first mention.
    public let facts: [FactID]
}

extension Policy {
    /// Every rule and definition laid out, in the order of the headings.
    ///
    /// - Parameter names: how the names of facts, events and bodies stand out.
    public func sheets(names: RuleWording.Names = .plain) -> [RuleSheet] {
        let wording = RuleWording(of: self, names: names)
        return duties.map { RuleSheet($0, wording) } + criteria.map { RuleSheet($0, wording) }
            + measures.map { RuleSheet($0, wording) } + definitions.map { RuleSheet($0, wording) }
    }
}
