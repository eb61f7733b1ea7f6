public import CivilTime

/// A kit of naloxone, from the store to its use.
public struct NaloxoneKit: Hashable, Sendable, Identifiable {
    /// The identity of a kit.
    public typealias ID = Identifier<NaloxoneKit>

    /// A batch, as the maker prints it.
    public struct Batch: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Batches are the makers', so none is listed here.
        public static let known: [Batch] = []
    }

    /// Which kit it is.
    public let id: ID
    /// Its batch.
    public let batch: Batch
    /// The last UK civil day on which it may be issued and carried.
    public let expires: CivilDate
    /// Who carries it, or carried it when it was used or lost; nil where it lies in the store.
    public internal(set) var holder: NaloxoneHolder?
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A kit in the store.
    public init(id: ID, batch: Batch, expires: CivilDate) {
        self.id = id
        self.batch = batch
        self.expires = expires
    }

    /// The kit issued to somebody.
    ///
    /// - Parameters:
    ///   - holder: who is to carry it.
    ///   - instant: when; its UK civil day is held against their training and the kit's last day.
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where they are not trained
    ///   on that day, or the kit is out of date.
    public func issuing(to holder: NaloxoneHolder, at instant: Instant) throws(TransitionError) -> Outcome<NaloxoneKit>
    {
        var changed = self
        try changed.progress.apply(.issue, at: instant, to: subject) { () throws(Rejection) in
            try demand(holder, at: instant)
        }
        changed.holder = holder
        return Outcome(changed, directives: [])
    }

    /// Moves the kit by anything but an issue, which goes by ``issuing(to:at:)``.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where it is to be issued
    ///   to nobody.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<NaloxoneKit> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard event != .issue else { throw Rejection(.holderTrained, subject, found: "nobody is named") }
        }
        if changed.progress.state == .inStore { changed.holder = nil }
        return Outcome(changed, directives: directives(upon: event, at: instant))
    }

    /// Whether somebody carries it who is trained, and it is not out of date, on a UK civil day.
    public func isReady(on day: CivilDate) -> Bool {
        progress.state == .carried && day <= expires && holder?.isTrained(on: day) == true
    }

    private var subject: String { "naloxone kit \(id)" }

    private func demand(_ holder: NaloxoneHolder, at instant: Instant) throws(Rejection) {
        guard let day = try? CivilClock.unitedKingdom.date(at: instant), holder.isTrained(on: day) else {
            throw Rejection(.holderTrained, subject, found: "no training held at \(instant)")
        }
        guard day <= expires else {
            throw Rejection(.kitInDate, subject, found: "its last day is \(expires), and it is \(day)")
        }
    }

    private func directives(upon event: State.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .use, .lose: [.schedule(.kitReplacement, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .issue, .handBack, .dispose, .reopen: []
        }
    }
}

extension NaloxoneKit {
    /// Where a kit stands.
    public enum State: String, ProcessState {
        /// It lies in the store.
        case inStore = "in-store"
        /// Somebody carries it.
        case carried
        /// It was used.
        case used
        /// Nobody knows where it is.
        case lost
        /// It was destroyed.
        case disposed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a kit from state to state.
        public enum Event: String, ProcessEvent {
            /// Somebody takes it.
            case issue
            /// It is given back.
            case handBack = "hand-back"
            /// It is used.
            case use
            /// It is lost.
            case lose
            /// It is destroyed.
            case dispose
            /// It is found again, or was not destroyed.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It lies in the store.
        public static let first = State.inStore

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.inStore, .issue, .carried),
            LegalMove(.inStore, .lose, .lost),
            LegalMove(.inStore, .dispose, .disposed),
            LegalMove(.carried, .handBack, .inStore),
            LegalMove(.carried, .use, .used),
            LegalMove(.carried, .lose, .lost),
            LegalMove(.used, .dispose, .disposed),
            LegalMove(.lost, .reopen, .inStore),
            LegalMove(.disposed, .reopen, .inStore),
        ]
    }
}

extension NaloxoneKit: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case batch
        case expires
        case holder
        case progress
    }

    /// Reads a kit, which was issued to somebody trained and in date where somebody carries it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        batch = try container.decode(Batch.self, forKey: .batch)
        expires = try container.decode(CivilDate.self, forKey: .expires)
        holder = try container.decodeIfPresent(NaloxoneHolder.self, forKey: .holder)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        guard let issued = progress.history.last(where: { $0.event == .issue }),
            [.carried, .used].contains(progress.state)
        else { return }
        do throws(Rejection) {
            guard let holder else { throw Rejection(.holderTrained, subject, found: "nobody is named") }
            try demand(holder, at: issued.at)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
