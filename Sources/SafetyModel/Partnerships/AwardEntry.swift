/// A partnership's entry for an award for tackling crime together: the problem, what was done, what came of it, and who
/// did it.
public struct AwardEntry: Hashable, Sendable, Identifiable {
    /// The identity of an entry.
    public typealias ID = Identifier<AwardEntry>

    /// Which entry it is.
    public let id: ID
    /// Whose entry it is.
    public let partnership: Partnership.ID
    /// What kind of partnership that is.
    public let kind: PartnershipKind
    /// What it is called.
    public let title: String
    /// What the problem was.
    public let problem: String
    /// What was done about it.
    public let response: String
    /// What came of it.
    public let result: String
    /// The bodies that took part.
    public let partners: Set<PublicBody.ID>
    /// The bodies that the entry credits.
    public let credited: Set<PublicBody.ID>
    /// The figures that show what came of it.
    public let evidence: [Statistic]

    /// An entry that may stand for an award.
    ///
    /// - Throws: ``Rejection`` by `entry-credits-its-partners` where problem, response or result is blank, fewer than
    ///   two bodies took part, one is not credited, one is credited that took no part, or there is no evidence.
    public init(
        id: ID, of partnership: Partnership.ID, kind: PartnershipKind, title: String, problem: String,
        response: String, result: String, partners: Set<PublicBody.ID>, credited: Set<PublicBody.ID>,
        evidence: [Statistic]
    ) throws(Rejection) {
        self.id = id
        self.partnership = partnership
        self.kind = kind
        self.title = title
        self.problem = problem
        self.response = response
        self.result = result
        self.partners = partners
        self.credited = credited
        self.evidence = evidence
        if let fault { throw Rejection(.entryCreditsItsPartners, "award entry \(id)", found: fault) }
    }

    private var fault: String? {
        for (name, text) in [("problem", problem), ("response", response), ("result", result)]
        where text.allSatisfy(\.isWhitespace) {
            return "its \(name) is blank"
        }
        if partners.count < 2 { return "\(partners.count) bodies took part: an award for partners needs 2 or more" }
        if let partner = partners.subtracting(credited).min() { return "body \(partner) took part and is not credited" }
        if let other = credited.subtracting(partners).min() { return "body \(other) is credited and took no part" }
        return evidence.isEmpty ? "it has no evidence" : nil
    }

    /// The entry as an example for others, graded by what its figures bear.
    ///
    /// - Parameters:
    ///   - id: the example's id.
    ///   - hallmarks: what it is an example of.
    /// - Throws: ``Rejection`` never in practice: the grade is the one that the figures bear.
    public func practiceExample(
        id: PracticeExample.ID, of hallmarks: [Hallmark] = []
    ) throws(Rejection) -> PracticeExample {
        try PracticeExample(
            id: id, title: title, problem: problem, response: response, result: result,
            grade: EvidenceGrade(borneBy: evidence), figures: evidence, sources: evidence.map(\.passage),
            hallmarks: hallmarks)
    }
}

extension AwardEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case partnership
        case kind
        case title
        case problem
        case response
        case result
        case partners
        case credited
        case evidence
    }

    /// Reads an entry, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let partnership = try container.decode(Partnership.ID.self, forKey: .partnership)
        let kind = try container.decode(PartnershipKind.self, forKey: .kind)
        let title = try container.decode(String.self, forKey: .title)
        let problem = try container.decode(String.self, forKey: .problem)
        let response = try container.decode(String.self, forKey: .response)
        let result = try container.decode(String.self, forKey: .result)
        let partners = try container.decode(Set<PublicBody.ID>.self, forKey: .partners)
        let credited = try container.decode(Set<PublicBody.ID>.self, forKey: .credited)
        let evidence = try container.decode([Statistic].self, forKey: .evidence)
        do throws(Rejection) {
            try self.init(
                id: id, of: partnership, kind: kind, title: title, problem: problem, response: response,
                result: result, partners: partners, credited: credited, evidence: evidence)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the bodies sorted, so that equal entries have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(partnership, forKey: .partnership)
        try container.encode(kind, forKey: .kind)
        try container.encode(title, forKey: .title)
        try container.encode(problem, forKey: .problem)
        try container.encode(response, forKey: .response)
        try container.encode(result, forKey: .result)
        try container.encode(partners.sorted(), forKey: .partners)
        try container.encode(credited.sorted(), forKey: .credited)
        try container.encode(evidence, forKey: .evidence)
    }
}
