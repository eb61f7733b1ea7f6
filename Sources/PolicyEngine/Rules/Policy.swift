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
    /// Its three-valued questions.
    public let criteria: [Criterion]
    /// Its aggregates over many incidents.
    public let measures: [Measure]
    /// What the instrument says that no rule can be made of.
    public let definitions: [Definition]
    /// The documents that were read to establish it.
    public let sources: [Source]
    /// The markers that its rules consider.
    ///
    /// Any other marker on a case leaves every result undetermined.
    public let markersConsidered: Set<Marker>

    /// What follows from the rules, found once.
    let plan: PolicyPlan

    /// A policy of those rules.
    ///
    /// - Throws: `PolicyError`, naming rule and field, where ids collide, a rule reads an undeclared fact or takes its
    ///   answer for another kind than declared, a limit is missing, or a number is impossible.
    public init(
        _ id: PolicyID, title: String, instrument: String, bindingForce: BindingForce, inForce: InForce,
        status: PolicyStatus, jurisdiction: String, facts: [Fact], duties: [Duty] = [], criteria: [Criterion] = [],
        measures: [Measure] = [], definitions: [Definition] = [], sources: [Source] = [],
        markersConsidered: Set<Marker> = []
    ) throws(PolicyError) {
        try PolicyCheckpoint(facts: facts).admit(duties, criteria, measures, definitions)
        self.id = id
        self.title = title
        self.instrument = instrument
        self.bindingForce = bindingForce
        self.inForce = inForce
        self.status = status
        self.jurisdiction = jurisdiction
        self.facts = facts
        self.duties = duties
        self.criteria = criteria
        self.measures = measures
        self.definitions = definitions
        self.sources = sources
        self.markersConsidered = markersConsidered
        self.plan = PolicyPlan(facts: facts, duties: duties, bindingForce: bindingForce)
    }

    /// The duty of that id; nil where the policy has none.
    public func duty(_ id: DutyID) -> Duty? {
        plan.place(of: id).map { duties[$0] }
    }

    /// The criterion of that id; nil where the policy has none.
    public func criterion(_ id: CriterionID) -> Criterion? {
        criteria.first { $0.id == id }
    }

    /// The measure of that id; nil where the policy has none.
    public func measure(_ id: MeasureID) -> Measure? {
        measures.first { $0.id == id }
    }

    /// The definition of that id; nil where the policy has none.
    public func definition(_ id: DefinitionID) -> Definition? {
        definitions.first { $0.id == id }
    }
}
