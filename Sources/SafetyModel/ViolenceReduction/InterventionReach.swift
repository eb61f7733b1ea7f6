/// To how many people an intervention came, and for how many it is meant.
public struct InterventionReach: Hashable, Sendable {
    /// The intervention.
    public let intervention: ViolenceIntervention.ID
    /// To how many it came; nil where not every spell was counted.
    public let people: Int?
    /// For how many it is meant; nil where nobody said.
    public let intended: Int?

    /// The share that it reached, which may be over 1; nil where one of both is not known, or it is meant for nobody.
    public var share: Double? {
        guard let people, let intended, intended > 0 else { return nil }
        return Double(people) / Double(intended)
    }
}
