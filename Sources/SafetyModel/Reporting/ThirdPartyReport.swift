public import CivilTime

/// A report that somebody made through a trusted intermediary, until the police have it and after.
///
/// Nothing here names the intermediary's member who wrote it down. Who it concerns is linked only with their consent.
public struct ThirdPartyReport: Hashable, Sendable, Identifiable {
    /// The identity of a third-party report.
    public typealias ID = Identifier<ThirdPartyReport>

    /// Whether the person concerned agrees to be known.
    public enum Consent: String, Hashable, CaseIterable, Codable, Sendable {
        /// They agree.
        case given
        /// They do not.
        case refused
        /// Nobody asked yet.
        case notAsked = "not-asked"
    }

    /// Which report it is.
    public let id: ID
    /// Who took it.
    public let taker: ReportTaker
    /// In what role whoever made it stands to the person concerned.
    public let referrer: ReferrerRole
    /// What it is about.
    public let category: ReportCategory
    /// When it was taken.
    public let taken: Instant
    /// Whether the person concerned agrees to be known.
    public let consent: Consent
    /// The person concerned, with their consent alone.
    public let person: Victim.ID?
    /// What was said.
    public let account: Personal<String>?
    /// When and how contact with the person is safe.
    public let safeContact: Personal<String>?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()
    /// When the person concerned was contacted, oldest first.
    public private(set) var contacts: [Instant]

    /// A report that was taken and no more.
    ///
    /// - Throws: ``Rejection`` by `identity-only-with-consent` where the person is linked without their consent.
    public init(
        id: ID, takenBy taker: ReportTaker, from referrer: ReferrerRole, about category: ReportCategory,
        at taken: Instant, consent: Consent, person: Victim.ID? = nil, account: Personal<String>? = nil,
        safeContact: Personal<String>? = nil
    ) throws(Rejection) {
        guard person == nil || consent == .given else {
            throw Rejection(
                .identityOnlyWithConsent, "third-party report \(id)",
                found: "the person is linked and consent is '\(consent.rawValue)'")
        }
        self.id = id
        self.taker = taker
        self.referrer = referrer
        self.category = category
        self.taken = taken
        self.consent = consent
        self.person = person
        self.account = account
        self.safeContact = safeContact
        self.contacts = []
    }

    /// The report after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event or the instant lies before the last
    ///   change; with `report-action-outcome-reply` where it lies before the report; with `consent-is-recorded` where it
    ///   is to be passed on and nobody asked whether the person concerned agrees to be known.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<ThirdPartyReport> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            try demandTaken(by: instant)
            guard event != .passOn || consent != .notAsked else {
                throw Rejection(.consentIsRecorded, subject, found: "nobody asked whether they agree to be known")
            }
        }
        let directives: [Directive] =
            switch event {
            case .passOn: [.refer(to: .police)]
            case .enterInError: [.schedule(.correctionNotice, from: instant)]
            case .receive, .act, .decline, .reopen: []
            }
        return Outcome(changed, directives: directives)
    }

    /// Records that the person concerned was contacted.
    ///
    /// - Throws: ``Rejection`` by `safe-contact-first` where the category asks for enhanced care and there are no
    ///   instructions for safe contact; nothing is then changed.
    public mutating func recordContact(at instant: Instant) throws(Rejection) {
        guard category.handling == .ordinary || safeContact?.isBlank == false else {
            throw Rejection(
                .safeContactFirst, subject, found: "'\(category)' and no instructions for safe contact")
        }
        contacts.append(instant)
    }

    /// How long it lay before it was first passed on; nil while it was not.
    public var passOnTime: Duration? { progress.reached(.passedOn)?.elapsed(since: taken) }

    private var subject: String { "third-party report \(id)" }

    private func demandTaken(by instant: Instant) throws(Rejection) {
        guard taken <= instant else {
            throw Rejection(.reportActionOutcomeReply, subject, found: "it was taken at \(taken), after \(instant)")
        }
    }
}

extension ThirdPartyReport: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case taker
        case referrer
        case category
        case taken
        case consent
        case person
        case account
        case safeContact
        case progress
        case contacts
    }

    /// Reads a report, with the same checks as the initialiser and as ``recordContact(at:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let taker = try container.decode(ReportTaker.self, forKey: .taker)
        let referrer = try container.decode(ReferrerRole.self, forKey: .referrer)
        let category = try container.decode(ReportCategory.self, forKey: .category)
        let taken = try container.decode(Instant.self, forKey: .taken)
        let consent = try container.decode(Consent.self, forKey: .consent)
        let person = try container.decodeIfPresent(Victim.ID.self, forKey: .person)
        let account = try container.decodeIfPresent(Personal<String>.self, forKey: .account)
        let safeContact = try container.decodeIfPresent(Personal<String>.self, forKey: .safeContact)
        let contacts = try container.decode([Instant].self, forKey: .contacts)
        self = try decoder.checked { () throws(Rejection) in
            var report = try Self(
                id: id, takenBy: taker, from: referrer, about: category, at: taken, consent: consent, person: person,
                account: account, safeContact: safeContact)
            for instant in contacts { try report.recordContact(at: instant) }
            return report
        }
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        let read = self
        try decoder.checked { () throws(Rejection) in
            if let first = read.progress.history.first { try read.demandTaken(by: first.at) }
        }
    }
}
