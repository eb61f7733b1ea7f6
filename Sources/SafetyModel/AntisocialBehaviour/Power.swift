/// A power that can be used against anti-social behaviour, as an edition of a catalogue states it.
///
/// What a statute says is the catalogue's to state and to cite; nothing here is law.
public struct Power: Hashable, Codable, Sendable {
    /// The name of a power.
    public struct ID: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The powers are a catalogue's, so none is listed here.
        public static let known: [ID] = []
    }

    /// Something that must be so before a power is used.
    public struct Precondition: Hashable, Codable, Sendable {
        /// The name of a precondition.
        public struct ID: CodeList {
            /// The code as it is stored.
            public let rawValue: String

            /// The code with that text, known or not.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// The preconditions are a catalogue's, so none is listed here.
            public static let known: [ID] = []
        }

        /// Its name.
        public let id: ID
        /// What must be so, as the statute has it.
        public let text: String

        /// That must be so.
        public init(_ id: ID, _ text: String) {
            self.id = id
            self.text = text
        }

        private enum CodingKeys: String, CodingKey {
            case id
            case text
        }
    }

    /// Its name.
    public let id: ID
    /// The statute and section that give it, as they are cited.
    public let statute: String
    /// The UK civil days on which this edition of it can be used.
    public let edition: DayInterval
    /// What must be so before it is used.
    public let preconditions: [Precondition]
    /// The longest for which it can be used; nil where the catalogue states no limit.
    public let longest: AgreedPeriod?
    /// What follows where somebody breaks it, in words.
    public let onBreach: String

    /// A power with those members.
    public init(
        _ id: ID, statute: String, edition: DayInterval, preconditions: [Precondition], longest: AgreedPeriod? = nil,
        onBreach: String
    ) {
        self.id = id
        self.statute = statute
        self.edition = edition
        self.preconditions = preconditions
        self.longest = longest
        self.onBreach = onBreach
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case statute
        case edition
        case preconditions
        case longest
        case onBreach
    }
}
