/// One outcome for which partners work, and what each of them did for it.
///
/// It counts what changed and not what was done about it: a contribution may have an amount, in the outcome's own unit,
/// only with the method by which it was found.
public struct SharedOutcome: Hashable, Sendable, Identifiable {
    /// The identity of an outcome.
    public typealias ID = Identifier<SharedOutcome>

    /// Whether the law makes a body a partner, or it joins of itself.
    public enum Footing: String, Hashable, CaseIterable, Codable, Sendable {
        /// The law makes it one.
        case statutory
        /// It joins of itself.
        case voluntary
    }

    /// Which outcome it is.
    public let id: ID
    /// What is to come about, such as `fewer burglaries of dwellings`.
    public let outcome: String
    /// What it is counted in, such as `burglaries`.
    public let unit: String
    /// The partners that work for it, each on its footing.
    public let partners: [PublicBody.ID: Footing]
    /// By how much it changed, as far as it was measured; nil where it was not.
    public let change: Int?
    /// What the partners did, in the order in which it was added.
    public private(set) var contributions: [OutcomeContribution]

    /// An outcome with the contributions to it.
    ///
    /// - Throws: as ``add(_:)`` does.
    public init(
        id: ID, _ outcome: String, in unit: String, partners: [PublicBody.ID: Footing], change: Int? = nil,
        contributions: [OutcomeContribution] = []
    ) throws(Rejection) {
        self.id = id
        self.outcome = outcome
        self.unit = unit
        self.partners = partners
        self.change = change
        self.contributions = []
        for contribution in contributions { try add(contribution) }
    }

    /// Adds what a partner did.
    ///
    /// - Throws: ``Rejection`` by `contribution-is-of-a-partner` where the body is none of the partners, an amount has
    ///   no method, or the amounts grow beyond what can be counted; the outcome is then unchanged.
    public mutating func add(_ contribution: OutcomeContribution) throws(Rejection) {
        guard partners[contribution.partner] != nil else {
            throw Rejection(
                .contributionIsOfAPartner, subject, found: "body \(contribution.partner) is none of its partners")
        }
        let hasMethod = contribution.method?.contains { !$0.isWhitespace } ?? false
        guard contribution.amount == nil || hasMethod else {
            throw Rejection(.contributionIsOfAPartner, subject, found: "an amount without the method that found it")
        }
        let amounts = (contributions + [contribution]).compactMap(\.amount)
        guard amounts.map({ Int(clamping: $0.magnitude) }).checkedSum != nil else {
            throw Rejection(.contributionIsOfAPartner, subject, found: "amounts beyond what can be counted")
        }
        contributions.append(contribution)
    }

    private var subject: String { "shared outcome \(id)" }
}

extension SharedOutcome: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case outcome
        case unit
        case partners
        case change
        case contributions
    }

    private struct Partner: Codable {
        let body: PublicBody.ID
        let footing: Footing
    }

    /// Reads an outcome, with the same checks as the initialiser; of a partner given twice the last one counts.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let outcome = try container.decode(String.self, forKey: .outcome)
        let unit = try container.decode(String.self, forKey: .unit)
        let partners = try container.decode([Partner].self, forKey: .partners)
        let change = try container.decodeIfPresent(Int.self, forKey: .change)
        let contributions = try container.decode([OutcomeContribution].self, forKey: .contributions)
        do throws(Rejection) {
            try self.init(
                id: id, outcome, in: unit, partners: partners.reduce(into: [:]) { $0[$1.body] = $1.footing },
                change: change, contributions: contributions)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the partners sorted, so that equal outcomes have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(outcome, forKey: .outcome)
        try container.encode(unit, forKey: .unit)
        let lines = partners.sorted { $0.key < $1.key }.map { Partner(body: $0.key, footing: $0.value) }
        try container.encode(lines, forKey: .partners)
        try container.encodeIfPresent(change, forKey: .change)
        try container.encode(contributions, forKey: .contributions)
    }
}
