public import CivilTime

/// What volunteers may respond to first, and what they must be able to do.
public struct CommunityResponseScheme: Hashable, Sendable {
    /// The categories that volunteers may respond to.
    public let categories: Set<ReportCategory>
    /// The harms to which they never respond.
    public let excluded: Set<ReportCategory>
    /// What they must be able to do.
    public let competences: Set<Competence>

    /// The harms to which volunteers never respond, whatever a scheme says; the choice is the kit's own.
    public static let neverForVolunteers: Set<ReportCategory> = [.hate, .domesticAbuse]

    /// A scheme for those categories.
    ///
    /// - Throws: ``Rejection`` by `volunteers-stay-out-of-harm` where a category is excluded, too.
    public init(
        for categories: Set<ReportCategory>, excluding excluded: Set<ReportCategory> = [],
        needing competences: Set<Competence>
    ) throws(Rejection) {
        let all = excluded.union(Self.neverForVolunteers)
        guard categories.isDisjoint(with: all) else {
            throw Rejection(
                .volunteersStayOutOfHarm, "community response scheme",
                found: "\(categories.intersection(all).map(\.rawValue).sorted()) are excluded")
        }
        self.categories = categories
        self.excluded = all
        self.competences = competences
    }

    /// Refuses a response that the scheme does not allow.
    ///
    /// - Parameters:
    ///   - category: what is responded to.
    ///   - risk: how much harm it may do; nil where nobody knows.
    ///   - trainings: what the volunteer was trained in.
    ///   - day: the UK civil day.
    /// - Throws: ``Rejection`` by `volunteers-stay-out-of-harm` where the category is not one of the scheme's or the risk
    ///   is not known to be low, or by `volunteers-are-able` where a competence is lacking on that day.
    public func check(
        _ category: ReportCategory, risk: HarmLevel?, trainings: [TrainingRecord], on day: CivilDate
    ) throws(Rejection) {
        guard categories.contains(category) else {
            throw Rejection(.volunteersStayOutOfHarm, "community response", found: "'\(category)' is not the scheme's")
        }
        guard risk == .low else {
            throw Rejection(
                .volunteersStayOutOfHarm, "community response", found: "the risk is '\(risk?.rawValue ?? "not known")'")
        }
        for competence in competences.sorted()
        where !trainings.contains(where: { $0.isGood(for: competence, on: day) }) {
            throw Rejection(.volunteersAreAble, "community response", found: "'\(competence)' is lacking on \(day)")
        }
    }
}

extension CommunityResponseScheme: Codable {
    private enum CodingKeys: String, CodingKey {
        case categories
        case excluded
        case competences
    }

    /// Reads a scheme, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let categories = try container.decode([ReportCategory].self, forKey: .categories)
        let excluded = try container.decode([ReportCategory].self, forKey: .excluded)
        let competences = try container.decode([Competence].self, forKey: .competences)
        self = try decoder.checked { () throws(Rejection) in
            try Self(for: Set(categories), excluding: Set(excluded), needing: Set(competences))
        }
    }

    /// Writes the codes sorted, so that equal schemes have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(categories.sorted(), forKey: .categories)
        try container.encode(excluded.sorted(), forKey: .excluded)
        try container.encode(competences.sorted(), forKey: .competences)
    }
}
