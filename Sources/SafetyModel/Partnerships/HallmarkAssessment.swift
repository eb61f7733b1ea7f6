public import CivilTime

/// How a partnership judges itself by the hallmarks of effective partnerships, on one day.
public struct HallmarkAssessment: Hashable, Sendable, Identifiable {
    /// The identity of a self-assessment.
    public typealias ID = Identifier<HallmarkAssessment>

    /// How far a hallmark is reached.
    public enum Standing: String, Hashable, CaseIterable, Codable, Sendable {
        /// It is not.
        case notReached = "not-reached"
        /// It is in part.
        case partly
        /// It is.
        case reached
    }

    /// What a partnership says of one hallmark.
    public struct Rating: Hashable, Codable, Sendable {
        /// The hallmark.
        public let hallmark: Hallmark
        /// How far it is reached.
        public let standing: Standing
        /// What shows it, each in words that name and describe no person.
        public let evidence: [String]

        /// That hallmark is reached so far, as that shows.
        public init(_ hallmark: Hallmark, _ standing: Standing, shownBy evidence: [String] = []) {
            self.hallmark = hallmark
            self.standing = standing
            self.evidence = evidence
        }

        private enum CodingKeys: String, CodingKey {
            case hallmark
            case standing
            case evidence
        }
    }

    /// One hallmark in a profile.
    public struct Line: Hashable, Sendable {
        /// The hallmark.
        public let hallmark: Hallmark
        /// How far it is reached; nil where it was not assessed.
        public let standing: Standing?
        /// How far it was reached before; nil where it was not assessed then, or there is no earlier assessment.
        public let before: Standing?
    }

    /// Which self-assessment it is.
    public let id: ID
    /// Whose it is.
    public let partnership: Partnership.ID
    /// The UK civil day for which it is.
    public let day: CivilDate
    /// What the partnership says of each hallmark.
    public let ratings: [Rating]

    /// A self-assessment of those ratings.
    ///
    /// - Throws: ``Rejection`` by `hallmark-has-evidence` where a hallmark is named twice, or one is said to be reached,
    ///   or partly, with nothing to show it.
    public init(
        id: ID, of partnership: Partnership.ID, on day: CivilDate, ratings: [Rating]
    ) throws(Rejection) {
        var seen: Set<Hallmark> = []
        for rating in ratings {
            guard seen.insert(rating.hallmark).inserted else {
                throw Rejection(.hallmarkHasEvidence, "self-assessment \(id)", found: "'\(rating.hallmark)' twice")
            }
            let isShown = rating.evidence.contains { !$0.allSatisfy(\.isWhitespace) }
            guard rating.standing == .notReached || isShown else {
                throw Rejection(
                    .hallmarkHasEvidence, "self-assessment \(id)",
                    found: "'\(rating.hallmark)' is '\(rating.standing.rawValue)' by no evidence")
            }
        }
        self.id = id
        self.partnership = partnership
        self.day = day
        self.ratings = ratings
    }

    /// Every hallmark of a list with how far it is reached, and was by an earlier self-assessment.
    ///
    /// - Parameters:
    ///   - hallmarks: the hallmarks to show, such as ``Hallmark/known``.
    ///   - earlier: the self-assessment to compare with.
    public func profile(of hallmarks: [Hallmark], since earlier: HallmarkAssessment? = nil) -> [Line] {
        hallmarks.map { Line(hallmark: $0, standing: standing(of: $0), before: earlier?.standing(of: $0)) }
    }

    private func standing(of hallmark: Hallmark) -> Standing? {
        ratings.first { $0.hallmark == hallmark }?.standing
    }
}

extension HallmarkAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case partnership
        case day
        case ratings
    }

    /// Reads a self-assessment, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let partnership = try container.decode(Partnership.ID.self, forKey: .partnership)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let ratings = try container.decode([Rating].self, forKey: .ratings)
        do throws(Rejection) {
            try self.init(id: id, of: partnership, on: day, ratings: ratings)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
