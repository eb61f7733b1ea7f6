/// What an overlay makes of one criterion.
public struct CriterionChange: Hashable, Sendable {
    /// The criterion of the base.
    public let criterion: CriterionID
    /// Where the local rule stands.
    public let citation: Citation
    /// What must be met: a requirement takes the place of the one of its name, another one is asked in addition.
    public let requirements: [Requirement]
    /// Requirements of the base, by name, that are no longer asked.
    public let dropped: [String]
    /// Conditions that nothing here can judge, beside those of the base.
    public let unjudged: [String]
    /// Doubts and readings, beside those of the base.
    public let notes: [String]

    /// A change of those requirements of that criterion.
    public init(
        _ criterion: CriterionID, citing citation: Citation, requiring requirements: [Requirement] = [],
        dropping dropped: [String] = [], unjudged: [String] = [], notes: [String] = []
    ) {
        self.criterion = criterion
        self.citation = citation
        self.requirements = requirements
        self.dropped = dropped
        self.unjudged = unjudged
        self.notes = notes
    }

    /// The criterion with the change.
    func applied(to base: Criterion, citing local: Citation) -> Criterion {
        let kept = base.requirements.filter { !dropped.contains($0.name) }.map { own in
            requirements.first { $0.name == own.name } ?? own
        }
        let added = requirements.filter { new in !base.requirements.contains { $0.name == new.name } }
        return Criterion(
            base.id, citing: local, asking: base.question, kind: base.kind, upon: base.upon, favouring: base.favour,
            requiring: kept + added,
            lastSeen: base.lastSeen, unjudged: base.unjudged + unjudged,
            notes: base.notes + ["In place of \(base.citation)."] + notes)
    }
}
