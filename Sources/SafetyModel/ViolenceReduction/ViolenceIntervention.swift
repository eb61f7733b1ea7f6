/// Something that is done against violence and its causes.
public struct ViolenceIntervention: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an intervention.
    public typealias ID = Identifier<ViolenceIntervention>

    /// To how many people it came in some days.
    public struct Reach: Hashable, Codable, Sendable {
        /// The UK civil days.
        public let term: DayInterval
        /// How many people, each counted once; nil where nobody counted.
        public let people: Int?

        /// How many people it came to in those days.
        public init(during term: DayInterval, people: Int?) {
            self.term = term
            self.people = people
        }

        private enum CodingKeys: String, CodingKey {
            case term
            case people
        }
    }

    /// Which intervention it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// At which stage of the approach it works.
    public var stage: ApproachStage?
    /// The priorities that it answers.
    public var answers: [ViolencePriority]
    /// Whether people with lived experience took part; nil where nobody recorded it.
    public var livedExperience: LivedExperience?
    /// How many people it is meant for; nil where nobody said.
    public var intended: Int?
    /// To how many it came, oldest first.
    public var reached: [Reach]

    /// An intervention that answers those priorities.
    public init(
        id: ID, name: String, stage: ApproachStage? = nil, answering answers: [ViolencePriority],
        livedExperience: LivedExperience? = nil, intended: Int? = nil, reached: [Reach] = []
    ) {
        self.id = id
        self.name = name
        self.stage = stage
        self.answers = answers
        self.livedExperience = livedExperience
        self.intended = intended
        self.reached = reached
    }

    /// To how many people it came in all the spells of an interval; somebody who came in two spells counts twice.
    ///
    /// Nil where a spell was not counted, lies partly in the interval, or there is none.
    public func reach(during interval: DayInterval) -> Int? {
        let spells = reached.filter { $0.term.intersection(interval) != nil }
        guard !spells.isEmpty, spells.allSatisfy({ $0.term.intersection(interval) == $0.term }) else { return nil }
        let people = spells.compactMap(\.people)
        return people.count == spells.count ? people.cappedSum : nil
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case stage
        case answers
        case livedExperience
        case intended
        case reached
    }
}
