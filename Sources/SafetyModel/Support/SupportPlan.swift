public import CivilTime

/// What is done for a survivor in every part of life in which they say that they need it.
///
/// The needs are theirs to state: none is added because others often have it.
public struct SupportPlan: Hashable, Sendable, Identifiable {
    /// The identity of a plan.
    public typealias ID = Identifier<SupportPlan>

    /// Which plan it is.
    public let id: ID
    /// Whose plan.
    public let subject: RecordedPerson
    /// The UK civil day of the plan.
    public let day: CivilDate
    /// The needs that they stated.
    public let needs: [NeedDomain]
    /// What is done for each.
    public let support: [PlannedSupport]

    /// A plan that answers every stated need.
    ///
    /// - Throws: ``Rejection`` by `plan-covers-each-need` where a need is stated twice, has no answer, or one has no
    ///   need.
    public init(
        id: ID, of subject: RecordedPerson, on day: CivilDate, stating needs: [NeedDomain],
        with support: [PlannedSupport]
    ) throws(Rejection) {
        self.id = id
        self.subject = subject
        self.day = day
        self.needs = needs
        self.support = support
        try check()
    }

    /// A stated need for which there is no service, and why.
    public struct Unmet: Hashable, Sendable {
        /// The part of life.
        public let domain: NeedDomain
        /// Why, in the order of the plan.
        public let reasons: [UnmetReason]
    }

    /// The needs for which there is no service, in the order in which they were stated.
    public var unmet: [Unmet] {
        needs.compactMap { need in
            let answers = support.filter { $0.domain == need }
            guard !answers.contains(where: { $0.service != nil }) else { return nil }
            return Unmet(domain: need, reasons: answers.compactMap(\.unmetBecause))
        }
    }

    private func check() throws(Rejection) {
        guard Set(needs).count == needs.count else {
            throw Rejection(.planCoversEachNeed, "support plan \(id)", found: "a need is stated twice")
        }
        if let open = needs.first(where: { need in !support.contains { $0.domain == need } }) {
            throw Rejection(
                .planCoversEachNeed, "support plan \(id)", found: "'\(open)' has neither support nor a reason")
        }
        if let other = support.first(where: { !needs.contains($0.domain) }) {
            throw Rejection(.planCoversEachNeed, "support plan \(id)", found: "'\(other.domain)' was not stated")
        }
    }
}

extension SupportPlan: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case subject
        case day
        case needs
        case support
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        subject = try container.decode(RecordedPerson.self, forKey: .subject)
        day = try container.decode(CivilDate.self, forKey: .day)
        needs = try container.decode([NeedDomain].self, forKey: .needs)
        support = try container.decode([PlannedSupport].self, forKey: .support)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
