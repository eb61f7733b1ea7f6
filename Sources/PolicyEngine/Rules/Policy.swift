/// One edition of an instrument, as data: what it declares and the rules it makes.
public struct Policy: Hashable, Sendable {
    /// The edition's id.
    public let id: PolicyID
    /// The edition's title.
    public let title: String
    /// The instrument that gives it force.
    public let instrument: String
    /// How strongly it binds.
    public let bindingForce: BindingForce
    /// When it is in force.
    public let inForce: InForce
    /// Where it stands in its life.
    public let status: PolicyStatus
    /// Where it applies.
    public let jurisdiction: String
    /// The questions that its rules may ask.
    public let facts: [Fact]
    /// Its duties and opportunities.
    public let duties: [Duty]
    /// The documents that were read to establish it.
    public let sources: [Source]
    /// The markers that its rules consider.
    ///
    /// Any other marker on a case leaves every result undetermined.
    public let markersConsidered: Set<Marker>

    private let positions: [DutyID: Int]
    let dutiesByUnderlyingKind: [EventKind: [Int]]
    let dutiesByReceiptKind: [EventKind: [Int]]

    /// A policy of those rules.
    ///
    /// - Throws: `PolicyError` where ids collide, a rule reads an undeclared fact, or a limit is missing or impossible.
    public init(
        _ id: PolicyID, title: String, instrument: String, bindingForce: BindingForce, inForce: InForce,
        status: PolicyStatus, jurisdiction: String, facts: [Fact], duties: [Duty], sources: [Source] = [],
        markersConsidered: Set<Marker> = []
    ) throws(PolicyError) {
        var declared: Set<FactID> = []
        for fact in facts where !declared.insert(fact.id).inserted {
            throw .duplicateFact(fact.id)
        }
        var positions: [DutyID: Int] = [:]
        var byKind: [EventKind: [Int]] = [:]
        var byReceipt: [EventKind: [Int]] = [:]
        for (index, duty) in duties.enumerated() {
            if positions.updateValue(index, forKey: duty.id) != nil { throw .duplicateDuty(duty.id) }
            byKind[duty.trigger.underlyingKind, default: []].append(index)
            if case .receipt(let kind, of: _) = duty.trigger { byReceipt[kind, default: []].append(index) }
            if duty.limits.isEmpty { throw .noLimit(duty: duty.id) }
            for limit in duty.limits {
                if let count = limit.period.count, count <= 0 {
                    throw .impossibleLimit("\(limit.period)", duty: duty.id)
                }
            }
            for fact in duty.facts where !declared.contains(fact) {
                throw .undeclaredFact(fact, duty: duty.id)
            }
        }
        for duty in duties {
            if let downstream = duty.upstreamOf, positions[downstream] == nil {
                throw .unknownDownstream(downstream, duty: duty.id)
            }
        }
        self.id = id
        self.title = title
        self.instrument = instrument
        self.bindingForce = bindingForce
        self.inForce = inForce
        self.status = status
        self.jurisdiction = jurisdiction
        self.facts = facts
        self.duties = duties
        self.sources = sources
        self.markersConsidered = markersConsidered
        self.positions = positions
        self.dutiesByUnderlyingKind = byKind
        self.dutiesByReceiptKind = byReceipt
    }

    /// The duty of that id; nil where the policy has none.
    public func duty(_ id: DutyID) -> Duty? {
        positions[id].map { duties[$0] }
    }
}
