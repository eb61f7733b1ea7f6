public import CivilTime

/// Something that is not urgent and that somebody wants to be known, with as little trouble as possible.
public struct InformationReport: Hashable, Sendable, Identifiable {
    /// The identity of an information report.
    public typealias ID = Identifier<InformationReport>

    /// Which report it is.
    public let id: ID
    /// What it is about.
    public let category: ReportCategory
    /// Where; nil where it does not say.
    public let area: Area?
    /// How it came.
    public let channel: ContactChannel
    /// When it came.
    public let received: Instant
    /// What is kept of who gave it.
    public let source: InformationSource
    /// What was said.
    public var account: Personal<String>?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A report that has come in and no more.
    ///
    /// - Throws: ``Rejection`` by `anonymity-fixes-what-is-kept` where the contact of a confidential source is not kept
    ///   as protected.
    public init(
        id: ID, about category: ReportCategory, in area: Area? = nil, by channel: ContactChannel, received: Instant,
        from source: InformationSource, account: Personal<String>? = nil
    ) throws(Rejection) {
        try source.check("information report \(id)")
        self.id = id
        self.category = category
        self.area = area
        self.channel = channel
        self.received = received
        self.source = source
        self.account = account
    }

    /// The report after an event.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event, or the instant lies before the last
    ///   change or, with `report-action-outcome-reply`, before the report.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<InformationReport> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            try demandReceipt(by: instant)
        }
        let directives: [Directive] = event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }

    private var subject: String { "information report \(id)" }

    private func demandReceipt(by instant: Instant) throws(Rejection) {
        guard received <= instant else {
            throw Rejection(.reportActionOutcomeReply, subject, found: "it came at \(received), after \(instant)")
        }
    }

    /// How long it lay until somebody first looked at it; nil while nobody has.
    public var timeToTriage: Duration? { progress.reached(.triaged)?.elapsed(since: received) }
}

extension InformationReport: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case category
        case area
        case channel
        case received
        case source
        case account
        case progress
    }

    /// Reads a report; its source and the order of time are checked as they were when it was made.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        category = try container.decode(ReportCategory.self, forKey: .category)
        area = try container.decodeIfPresent(Area.self, forKey: .area)
        channel = try container.decode(ContactChannel.self, forKey: .channel)
        received = try container.decode(Instant.self, forKey: .received)
        source = try container.decode(InformationSource.self, forKey: .source)
        account = try container.decodeIfPresent(Personal<String>.self, forKey: .account)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        let read = self
        try decoder.checked { () throws(Rejection) in
            if let first = read.progress.history.first { try read.demandReceipt(by: first.at) }
        }
    }
}
