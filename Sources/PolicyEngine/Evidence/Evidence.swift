/// What is known of one case for one beneficiary: the only thing that a policy is applied to.
public struct Evidence: Hashable, Sendable {
    /// What is known of each fact.
    ///
    /// A fact that is absent is unknown; one that the policy does not declare is ignored.
    public var facts: [FactID: FactHistory]
    /// What happened, in any order; events at the same instant count in the order listed.
    public var events: [Event]
    /// Markers on the case.
    public var markers: Set<Marker>
    /// The person for whom it is judged; needed where events say whom they are for.
    public var beneficiary: BeneficiaryID?

    /// Evidence of those facts and events.
    public init(
        facts: [FactID: FactHistory] = [:], events: [Event] = [], markers: Set<Marker> = [],
        beneficiary: BeneficiaryID? = nil
    ) {
        self.facts = facts
        self.events = events
        self.markers = markers
        self.beneficiary = beneficiary
    }
}
