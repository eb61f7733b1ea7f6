public import CivilTime

/// Something that was done to reach people and to build their confidence.
public struct EngagementActivity: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an activity.
    public typealias ID = Identifier<EngagementActivity>

    /// What is done.
    public struct Kind: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Speaking for people.
        public static let advocacy: Kind = "advocacy"
        /// Showing people their way.
        public static let guidance: Kind = "guidance"
        /// Being at people's side.
        public static let support: Kind = "support"
        /// Meeting people where they are.
        public static let outreach: Kind = "outreach"

        /// The codes that this edition of the kit knows.
        public static let known: [Kind] = [.advocacy, .guidance, .support, .outreach]
    }

    /// Which activity it is.
    public let id: ID
    /// What was done.
    public let kind: Kind
    /// For which group.
    public let audience: SampleGroup
    /// Where.
    public let area: Area
    /// On which UK civil day.
    public let day: CivilDate
    /// How many it reached; nil where nobody counted.
    public let reached: Int?
    /// Of those asked before, how many had confidence in the police; nil where nobody asked.
    public let confidenceBefore: Share?
    /// Of those asked after, how many had; nil where nobody asked.
    public let confidenceAfter: Share?

    /// An activity for a group on a day.
    ///
    /// - Throws: ``Rejection`` by `people-are-counted` where the number reached is negative.
    public init(
        id: ID, _ kind: Kind, for audience: SampleGroup, in area: Area, on day: CivilDate, reached: Int? = nil,
        confidenceBefore: Share? = nil, confidenceAfter: Share? = nil
    ) throws(Rejection) {
        guard (reached ?? 0) >= 0 else {
            throw Rejection(.peopleAreCounted, "engagement activity \(id)", found: "\(reached ?? 0) people reached")
        }
        self.id = id
        self.kind = kind
        self.audience = audience
        self.area = area
        self.day = day
        self.reached = reached
        self.confidenceBefore = confidenceBefore
        self.confidenceAfter = confidenceAfter
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case audience
        case area
        case day
        case reached
        case confidenceBefore
        case confidenceAfter
    }

    /// Reads an activity, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let kind = try container.decode(Kind.self, forKey: .kind)
        let audience = try container.decode(SampleGroup.self, forKey: .audience)
        let area = try container.decode(Area.self, forKey: .area)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let reached = try container.decodeIfPresent(Int.self, forKey: .reached)
        let before = try container.decodeIfPresent(Share.self, forKey: .confidenceBefore)
        let after = try container.decodeIfPresent(Share.self, forKey: .confidenceAfter)
        self = try decoder.checked { () throws(Rejection) in
            try Self(
                id: id, kind, for: audience, in: area, on: day, reached: reached, confidenceBefore: before,
                confidenceAfter: after)
        }
    }
}
