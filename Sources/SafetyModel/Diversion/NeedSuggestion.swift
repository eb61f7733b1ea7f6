/// What a menu of interventions offers for a need that an assessment found.
public struct NeedSuggestion: Hashable, Sendable {
    /// The need.
    public let need: OffenderNeed
    /// What is offered for it; none is a gap.
    public let interventions: [DiversionIntervention]
}
