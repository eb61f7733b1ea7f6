public import CivilTime

/// The support of somebody who leaves prison, which is to be in place before the day of release.
public struct ResettlementPlan: Hashable, Sendable, Identifiable {
    /// The identity of a plan.
    public typealias ID = Identifier<ResettlementPlan>

    /// Which plan it is.
    public let id: ID
    /// Who leaves prison.
    public let person: Person.ID
    /// The UK civil day of release, as it is known.
    public var release: CivilDate
    /// The needs for which support is wanted.
    public let needs: [OffenderNeed]
    /// The support that was arranged.
    public internal(set) var supports: [ResettlementSupport]
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A plan that is being drafted.
    public init(
        id: ID, for person: Person.ID, release: CivilDate, needs: [OffenderNeed], supports: [ResettlementSupport] = []
    ) {
        self.id = id
        self.person = person
        self.release = release
        self.needs = needs
        self.supports = supports
    }

    /// Adds support that was arranged.
    public mutating func add(_ support: ResettlementSupport) {
        supports.append(support)
    }

    /// Moves the plan.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when; its UK civil day is held against the day of release.
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where the plan has no
    ///   support for a need, or a draft is to be in place on the day of release or later: then the person is released
    ///   without a plan first.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<ResettlementPlan> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard event == .putInPlace else { return }
            try demandCover()
            if progress.state == .drafted { try demandBeforeRelease(instant) }
        }
        return Outcome(changed, directives: changed.directives(upon: event, at: instant))
    }

    /// For each need, how many days after release its support begins.
    public var gaps: [SupportGap] {
        needs.map { need in
            let days = supports.filter { $0.need == need }.compactMap(\.begins).min()
            return SupportGap(need: need, days: days.map { max(0, $0.dayNumber - release.dayNumber) })
        }
    }

    /// How many days of a UK civil day's past the person has been released without a plan in place; 0 where it was in
    /// place in time, nil where an instant of its history lies outside the UK clock.
    public func daysWithoutPlan(by day: CivilDate) -> Int? {
        guard progress.history.contains(where: { $0.event == .release }) || day > release else { return 0 }
        // A plan that was drafted anew is in place no more.
        let inPlace = progress.history.last { $0.event == .putInPlace || $0.event == .redraft }
        guard let inPlace, inPlace.event == .putInPlace else { return max(0, day.dayNumber - release.dayNumber) }
        guard let since = try? CivilClock.unitedKingdom.date(at: inPlace.at) else { return nil }
        return max(0, min(since, day).dayNumber - release.dayNumber)
    }

    private var subject: String { "resettlement plan \(id)" }

    private func demandCover() throws(Rejection) {
        let bare = needs.filter { need in !supports.contains { $0.need == need } }
        guard bare.isEmpty else {
            throw Rejection(
                .planCoversNeeds, subject, found: "nothing for \(bare.map(\.rawValue).joined(separator: ", "))")
        }
    }

    private func demandBeforeRelease(_ instant: Instant) throws(Rejection) {
        guard let day = try? CivilClock.unitedKingdom.date(at: instant), day < release else {
            throw Rejection(.inPlaceBeforeRelease, subject, found: "\(instant), and the release is on \(release)")
        }
    }

    private func directives(upon event: State.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .release where progress.state == .unplanned: [.schedule(.resettlementPlan, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .putInPlace, .redraft, .release, .close, .reopen: []
        }
    }
}

extension ResettlementPlan {
    /// Where a plan stands.
    public enum State: String, ProcessState {
        /// It is being drafted.
        case drafted
        /// It is in place, and the person is still in prison.
        case inPlace = "in-place"
        /// The person was released without it.
        case unplanned
        /// The person is out, and it runs.
        case running
        /// It is over.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a plan from state to state.
        public enum Event: String, ProcessEvent {
            /// The support is arranged.
            case putInPlace = "put-in-place"
            /// It is drafted anew.
            case redraft
            /// The person leaves prison.
            case release
            /// It comes to its end.
            case close
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It is drafted.
        public static let first = State.drafted

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.drafted, .putInPlace, .inPlace),
            LegalMove(.drafted, .release, .unplanned),
            LegalMove(.inPlace, .redraft, .drafted),
            LegalMove(.inPlace, .release, .running),
            LegalMove(.unplanned, .putInPlace, .running),
            LegalMove(.running, .close, .closed),
            LegalMove(.closed, .reopen, .running),
        ]
    }
}

extension ResettlementPlan: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case person
        case release
        case needs
        case supports
        case progress
    }

    /// Reads a plan, which covers its needs where it is in place.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        person = try container.decode(Person.ID.self, forKey: .person)
        release = try container.decode(CivilDate.self, forKey: .release)
        needs = try container.decode([OffenderNeed].self, forKey: .needs)
        supports = try container.decode([ResettlementSupport].self, forKey: .supports)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        guard [.inPlace, .running, .closed].contains(progress.state) else { return }
        do throws(Rejection) {
            try demandCover()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
