public import CivilTime

/// A story of what came of an offence, told so that people see that it has consequences.
public struct JusticeStory: Hashable, Sendable, Identifiable {
    /// The identity of a story.
    public typealias ID = Identifier<JusticeStory>

    /// Which story it is.
    public let id: ID
    /// Where.
    public let area: Area
    /// What kind of crime it was.
    public let crime: CrimeType
    /// What is told, in words that name nobody but whom a court named in public.
    public let text: String
    /// What may not be reported; nil where nobody looked.
    public internal(set) var restrictions: [ReportingRestriction]?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A story that is drafted.
    ///
    /// - Throws: ``Rejection`` by `message-says-something` where it is blank.
    public init(
        id: ID, area: Area, crime: CrimeType, _ text: String, restrictions: [ReportingRestriction]? = nil
    ) throws(Rejection) {
        guard !text.allSatisfy(\.isWhitespace) else {
            throw Rejection(.messageSaysSomething, "justice story \(id)", found: "it is blank")
        }
        self.id = id
        self.area = area
        self.crime = crime
        self.text = text
        self.restrictions = restrictions
    }

    /// Where a story stands.
    public enum State: String, ProcessState {
        /// It is written.
        case drafted
        /// The public can read it.
        case published
        /// It was taken back.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a story from state to state.
        public enum Event: String, ProcessEvent {
            /// It is published.
            case publish
            /// It is dropped, or taken back.
            case withdraw
            /// It is drafted anew.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts as a draft.
        public static let first = State.drafted

        /// What was taken back can be drafted anew.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.drafted, .publish, .published),
            LegalMove(.drafted, .withdraw, .withdrawn),
            LegalMove(.published, .withdraw, .withdrawn),
            LegalMove(.withdrawn, .reopen, .drafted),
        ]
    }

    /// The story with what may not be reported, now that somebody looked; empty where nothing stands against it.
    public func checked(_ restrictions: [ReportingRestriction]) -> JusticeStory {
        var changed = self
        changed.restrictions = restrictions
        return changed
    }

    /// The restrictions that stand on a UK civil day; nil where nobody looked.
    public func standing(on day: CivilDate) -> [ReportingRestriction]? {
        restrictions?.filter { $0.days.contains(day) }
    }

    /// The story after an event.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `no-story-under-a-restriction` where it cannot be published
    ///   on the UK civil day of the instant: a restriction stands, nobody looked, or the instant lies outside the clock.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<JusticeStory> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: "justice story \(id)") { () throws(Rejection) in
            if event == .publish { try checkRestrictions(at: instant) }
        }
        let wasPublic = progress.state == .published
        return Outcome(changed, directives: wasPublic ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    private func checkRestrictions(at instant: Instant) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.noStoryUnderARestriction, "justice story \(id)", found: found)
        }
        guard let day = try? CivilClock.unitedKingdom.date(at: instant) else {
            throw refusal("\(instant) lies outside the UK clock")
        }
        guard let standing = standing(on: day) else { throw refusal("nobody looked whether a restriction stands") }
        guard standing.isEmpty else {
            throw refusal("on \(day) stands: \(standing.map(\.kind.rawValue).sorted().joined(separator: ", "))")
        }
    }
}

extension [JusticeStory] {
    /// The stories that the public could read at an instant, in their order.
    public func published(at instant: Instant) -> [JusticeStory] {
        filter { $0.progress.state(at: instant) == .published && $0.progress.state != .enteredInError }
    }

    /// The stories that are published although a restriction stands on a UK civil day, and are to be taken back.
    public func toBeWithdrawn(on day: CivilDate) -> [JusticeStory] {
        filter { $0.progress.state == .published && $0.standing(on: day)?.isEmpty == false }
    }
}

extension JusticeStory: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case area
        case crime
        case text
        case restrictions
        case progress
    }

    /// Reads a story, with the same check as the initialiser; of a published one somebody looked for restrictions.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let area = try container.decode(Area.self, forKey: .area)
        let crime = try container.decode(CrimeType.self, forKey: .crime)
        let text = try container.decode(String.self, forKey: .text)
        let restrictions = try container.decodeIfPresent([ReportingRestriction].self, forKey: .restrictions)
        do throws(Rejection) {
            try self.init(id: id, area: area, crime: crime, text, restrictions: restrictions)
        } catch {
            throw decoder.refusal(error)
        }
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        if progress.state == .published, restrictions == nil {
            throw decoder.refusal(
                Rejection(
                    .noStoryUnderARestriction, "justice story \(id)",
                    found: "it is published and nobody looked whether a restriction stands"))
        }
    }
}
