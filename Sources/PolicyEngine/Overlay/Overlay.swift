/// Local changes to one named base edition: what a force, a council or a partnership says beside the instrument.
///
/// It is a value of its own and changes nothing until it is applied. It lapses with its base: applied to another edition
/// it is an error, unless it was reviewed for that one.
public struct Overlay: Hashable, Sendable {
    /// The overlay's id, and that of the policy that it makes.
    public let id: PolicyID
    /// Its title.
    public let title: String
    /// The local instrument that gives it force.
    public let instrument: String
    /// How strongly that instrument binds: so do the rules that it changes or adds.
    public let bindingForce: BindingForce
    /// When it is in force.
    public let inForce: InForce
    /// Where it stands in its life.
    public let status: PolicyStatus
    /// Where it applies.
    public let jurisdiction: String
    /// The edition that it was written for.
    public let base: PolicyID
    /// Later editions for which somebody looked at it again and kept it.
    public let reviewedFor: [PolicyID]
    /// The documents that were read to establish it.
    public let sources: [Source]
    /// Questions that its rules ask and the base does not.
    public let facts: [Fact]
    /// What it makes of duties of the base.
    public let changedDuties: [DutyChange]
    /// What it makes of criteria of the base.
    public let changedCriteria: [CriterionChange]
    /// Rules of the base that it takes away.
    public let removed: [RuleID]
    /// Duties that the base does not have.
    public let addedDuties: [Duty]
    /// Criteria that the base does not have.
    public let addedCriteria: [Criterion]

    /// An overlay of those changes.
    public init(
        _ id: PolicyID, over base: PolicyID, reviewedFor: [PolicyID] = [], title: String, instrument: String,
        bindingForce: BindingForce, inForce: InForce, status: PolicyStatus, jurisdiction: String,
        sources: [Source] = [], facts: [Fact] = [], changing changedDuties: [DutyChange] = [],
        changingCriteria changedCriteria: [CriterionChange] = [], removing removed: [RuleID] = [],
        adding addedDuties: [Duty] = [], addingCriteria addedCriteria: [Criterion] = []
    ) {
        self.id = id
        self.base = base
        self.reviewedFor = reviewedFor
        self.title = title
        self.instrument = instrument
        self.bindingForce = bindingForce
        self.inForce = inForce
        self.status = status
        self.jurisdiction = jurisdiction
        self.sources = sources
        self.facts = facts
        self.changedDuties = changedDuties
        self.changedCriteria = changedCriteria
        self.removed = removed
        self.addedDuties = addedDuties
        self.addedCriteria = addedCriteria
    }

    /// Whether it may be applied to that edition.
    public func stands(on edition: PolicyID) -> Bool {
        edition == base || reviewedFor.contains(edition)
    }
}
