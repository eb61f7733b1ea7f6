public import CivilTime

/// Something that worries people in an area, as they raised it.
///
/// There is no field for who raised it.
public struct Concern: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a concern.
    public typealias ID = Identifier<Concern>

    /// How a concern came in.
    public struct Source: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// At a beat meeting.
        public static let beatMeeting: Source = "beat-meeting"
        /// In a survey or consultation.
        public static let survey: Source = "survey"
        /// On the street, to an officer.
        public static let conversation: Source = "conversation"
        /// By way of a watch or a community group.
        public static let communityGroup: Source = "community-group"
        /// By way of a councillor.
        public static let councillor: Source = "councillor"
        /// From the service itself: an officer's view or an analysis.
        public static let service: Source = "service"

        /// The codes that this edition of the kit knows.
        public static let known: [Source] = [
            .beatMeeting, .survey, .conversation, .communityGroup, .councillor, .service,
        ]

        /// True for one by which the community spoke; false for the service itself and for codes not known here.
        public var isOfTheCommunity: Bool { isKnown && self != .service }
    }

    /// Which concern it is.
    public let id: ID
    /// Where.
    public let area: Area
    /// What it is about.
    public let theme: VoiceTheme
    /// How it came in.
    public let source: Source
    /// When it was raised.
    public let raised: Instant
    /// What was said, which may name or describe people.
    public let words: Personal<String>?

    /// A concern in an area.
    public init(
        id: ID, in area: Area, about theme: VoiceTheme, by source: Source, raised: Instant,
        words: Personal<String>? = nil
    ) {
        self.id = id
        self.area = area
        self.theme = theme
        self.source = source
        self.raised = raised
        self.words = words
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case area
        case theme
        case source
        case raised
        case words
    }
}
