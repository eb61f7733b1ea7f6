/// A category of an award: whom it is for, its entries, and what the judges gave them.
public struct AwardRound: Hashable, Sendable {
    /// By what an entry is judged, and how many points it may get.
    public struct Criterion: Hashable, Codable, Sendable {
        /// What is judged, such as `problem`.
        public let name: String
        /// The most points; the least are none.
        public let most: Int

        /// A criterion with that many points.
        public init(_ name: String, upTo most: Int) {
            self.name = name
            self.most = most
        }

        private enum CodingKeys: String, CodingKey {
            case name
            case most
        }
    }

    /// The kinds of partnership that the category is for.
    public let kinds: Set<PartnershipKind>
    /// By what entries are judged.
    public let criteria: [Criterion]
    /// Who judges.
    public let judges: Set<Person.ID>
    /// The entries, in the order in which they were added.
    public private(set) var entries: [AwardEntry]
    /// The scores, in the order in which they were given.
    public private(set) var scores: [AwardScore]

    /// A round with those entries and scores.
    ///
    /// - Throws: ``Rejection`` by `score-is-of-the-round` where there is no judge or criterion, or a criterion is named
    ///   twice or has no point to give; otherwise as ``add(_:)`` and ``record(_:)`` do.
    public init(
        kinds: Set<PartnershipKind>, criteria: [Criterion], judges: Set<Person.ID>, entries: [AwardEntry] = [],
        scores: [AwardScore] = []
    ) throws(Rejection) {
        let names = Set(criteria.map(\.name))
        guard !judges.isEmpty, !criteria.isEmpty, names.count == criteria.count,
            criteria.allSatisfy({ (1...1000).contains($0.most) })
        else {
            throw Rejection(
                .scoreIsOfTheRound, "award round",
                found: "\(judges.count) judges and \(names.count) named criteria of \(criteria.count); needed are one "
                    + "or more of each, each criterion with 1 to 1000 points")
        }
        self.kinds = kinds
        self.criteria = criteria
        self.judges = judges
        self.entries = []
        self.scores = []
        for entry in entries { try add(entry) }
        for score in scores { try record(score) }
    }

    /// Adds an entry.
    ///
    /// - Throws: ``Rejection`` by `entry-is-in-its-category` where the category is for other kinds of partnership, or
    ///   the entry is there; the round is then unchanged.
    public mutating func add(_ entry: AwardEntry) throws(Rejection) {
        guard kinds.contains(entry.kind) else {
            throw Rejection(
                .entryIsInItsCategory, "award entry \(entry.id)",
                found: "it is of a partnership of kind '\(entry.kind)'; the category is for: "
                    + kinds.sorted().map(\.description).joined(separator: ", "))
        }
        guard !entries.contains(where: { $0.id == entry.id }) else {
            throw Rejection(.entryIsInItsCategory, "award entry \(entry.id)", found: "it is there already")
        }
        entries.append(entry)
    }

    /// Records what a judge gave.
    ///
    /// - Throws: ``Rejection`` by `score-is-of-the-round` where judge, entry or criterion is none of the round's, the
    ///   points are out of range, or the judge gave points there before; the round is then unchanged.
    public mutating func record(_ score: AwardScore) throws(Rejection) {
        if let fault = fault(of: score) {
            throw Rejection(.scoreIsOfTheRound, "score for award entry \(score.entry)", found: fault)
        }
        scores.append(score)
    }

    private func fault(of score: AwardScore) -> String? {
        guard judges.contains(score.judge) else { return "person \(score.judge) is no judge" }
        guard entries.contains(where: { $0.id == score.entry }) else { return "there is no such entry" }
        guard let criterion = criteria.first(where: { $0.name == score.criterion }) else {
            return "'\(score.criterion)' is no criterion; criteria are: "
                + criteria.map(\.name).joined(separator: ", ")
        }
        guard (0...criterion.most).contains(score.points) else {
            return "\(score.points) points; allowed are 0 to \(criterion.most)"
        }
        let isThere = scores.contains {
            ($0.judge, $0.entry, $0.criterion) == (score.judge, score.entry, score.criterion)
        }
        return isThere ? "the judge gave points there before" : nil
    }
}

extension AwardRound: Codable {
    private enum CodingKeys: String, CodingKey {
        case kinds
        case criteria
        case judges
        case entries
        case scores
    }

    /// Reads a round, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kinds = try container.decode([PartnershipKind].self, forKey: .kinds)
        let criteria = try container.decode([Criterion].self, forKey: .criteria)
        let judges = try container.decode([Person.ID].self, forKey: .judges)
        let entries = try container.decode([AwardEntry].self, forKey: .entries)
        let scores = try container.decode([AwardScore].self, forKey: .scores)
        do throws(Rejection) {
            try self.init(
                kinds: Set(kinds), criteria: criteria, judges: Set(judges), entries: entries, scores: scores)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes kinds and judges sorted, so that equal rounds have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kinds.sorted(), forKey: .kinds)
        try container.encode(criteria, forKey: .criteria)
        try container.encode(judges.sorted(), forKey: .judges)
        try container.encode(entries, forKey: .entries)
        try container.encode(scores, forKey: .scores)
    }
}
