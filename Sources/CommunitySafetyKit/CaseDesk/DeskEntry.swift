public import SafetyModel
public import SafetyStorage

/// What came of a command at the desk.
public struct DeskEntry<Entity: Storable & Hashable>: Hashable, Sendable {
    /// The case or the victim after it, with the revision that the command made or, where it changed nothing, found.
    public let subject: Versioned<Entity>
    /// What the lifecycle asks to be done now, in order; nothing has been done yet.
    public let directives: [Directive]
    /// The determinations that the command changed.
    public let changes: [DeterminationChange]
    /// How everything stands that was judged: for a case each of its victims, for a victim each of their cases.
    public let judgements: [Judgement]
    /// Proof of the commit; nil where nothing was to be written.
    public let receipt: Receipt?

    /// Where the evidence could not be judged, and why; what is stored was left as it was and marked.
    public var unjudged: [Judgement] { judgements.filter { $0.fault != nil } }
}
