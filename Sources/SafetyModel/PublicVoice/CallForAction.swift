public import CivilTime

/// A councillor's call for action on an issue of crime and disorder that could not be resolved otherwise.
///
/// By when a committee's report is to be answered is a policy's to say.
public struct CallForAction: Hashable, Sendable, Identifiable {
    /// The identity of a call for action.
    public typealias ID = Identifier<CallForAction>

    /// What a call is about.
    public struct Topic: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Crime and disorder, anti-social behaviour included.
        public static let crimeAndDisorder: Topic = "crime-and-disorder"
        /// The misuse of drugs, alcohol and other substances.
        public static let substanceMisuse: Topic = "substance-misuse"

        /// The codes that this edition of the kit knows.
        public static let known: [Topic] = [.crimeAndDisorder, .substanceMisuse]
    }

    /// Why a matter is excluded from calls for action.
    public struct Exclusion: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A planning or licensing decision, which has an appeal of its own.
        public static let planningOrLicensing: Exclusion = "planning-or-licensing"
        /// A complaint by one person, which has a procedure of its own.
        public static let individualComplaint: Exclusion = "individual-complaint"
        /// Vexatious, discriminatory or unreasonable.
        public static let vexatious: Exclusion = "vexatious"

        /// The codes that this edition of the kit knows.
        public static let known: [Exclusion] = [.planningOrLicensing, .individualComplaint, .vexatious]
    }

    /// Something that was tried before the call.
    public struct PriorStep: Hashable, Codable, Sendable {
        /// What was tried, in words that name and describe no person.
        public let what: String
        /// With which body.
        public let with: PublicBody.ID
        /// On which UK civil day.
        public let day: CivilDate

        /// That step with a body on a day.
        public init(_ what: String, with body: PublicBody.ID, on day: CivilDate) {
            self.what = what
            self.with = body
            self.day = day
        }

        private enum CodingKeys: String, CodingKey {
            case what
            case with
            case day
        }
    }

    /// Which call it is.
    public let id: ID
    /// The councillor who makes it.
    public let councillor: Person.ID
    /// The councillor's ward.
    public let ward: Area
    /// Where the issue is.
    public let place: Area
    /// What it is about.
    public let topic: Topic
    /// The issue, in words that may describe people.
    public let issue: Personal<String>?
    /// Why it is excluded; nil where it was looked at and is not.
    public let exclusion: Exclusion?
    /// What was tried before, in the order in which it was tried.
    public let priorSteps: [PriorStep]
    /// What the committee recommended, with the bodies that are to act.
    public internal(set) var recommendations: ActionList = ActionList()
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A call that is being prepared.
    public init(
        id: ID, by councillor: Person.ID, of ward: Area, about topic: Topic, in place: Area,
        issue: Personal<String>? = nil, exclusion: Exclusion? = nil, priorSteps: [PriorStep]
    ) {
        self.id = id
        self.councillor = councillor
        self.ward = ward
        self.topic = topic
        self.place = place
        self.issue = issue
        self.exclusion = exclusion
        self.priorSteps = priorSteps
    }

    var subject: String { "call for action \(id)" }

    /// Refuses a call that may not be made on a day.
    ///
    /// - Parameters:
    ///   - day: the UK civil day.
    ///   - map: says whether the place lies in the ward.
    /// - Throws: ``Rejection`` by `call-has-prior-steps` where nothing was tried up to that day, the topic is none of
    ///   crime and disorder, the matter is excluded, or the place does not lie in the ward, or is not known to.
    public func requireAdmissible(on day: CivilDate, in map: AreaMap) throws(Rejection) {
        func refuse(_ found: String) -> Rejection { Rejection(.callHasPriorSteps, subject, found: found) }
        guard topic.isKnown else { throw refuse("its topic is '\(topic)'") }
        if let exclusion { throw refuse("its matter is excluded: '\(exclusion)'") }
        guard priorSteps.contains(where: { $0.day <= day }) else { throw refuse("nothing was tried up to \(day)") }
        guard place == ward || map.isWithin(place, ward, on: day) == true else {
            throw refuse("'\(place)' is not known to lie in the ward '\(ward)' on \(day)")
        }
    }
}

extension CallForAction: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case councillor
        case ward
        case place
        case topic
        case issue
        case exclusion
        case priorSteps
        case recommendations
        case progress
    }
}
