public import CivilTime

/// A report of an incident that somebody perceived as motivated by hostility.
///
/// The perception is what makes it one. It is recorded as whose it is, and nothing here says that the motive was found.
public struct HateIncidentReport: Hashable, Sendable, Identifiable {
    /// The identity of a hate incident report.
    public typealias ID = Identifier<HateIncidentReport>

    /// Who perceived the hostility.
    public enum Perceiver: String, Hashable, CaseIterable, Codable, Sendable {
        /// The person to whom it happened.
        case victim
        /// Somebody who saw or heard it.
        case witness
        /// Anybody else.
        case other
    }

    /// Whether support is wanted.
    public enum SupportWish: String, Hashable, CaseIterable, Codable, Sendable {
        /// They want it.
        case wanted
        /// They do not.
        case notWanted = "not-wanted"
        /// Nobody asked.
        case notAsked = "not-asked"
    }

    /// Which report it is.
    public let id: ID
    /// When it came.
    public let received: Instant
    /// By what way.
    public let channel: ContactChannel
    /// Where it happened; nil where it does not say.
    public let area: Area?
    /// The edition of the list from which the strands are.
    public let listEdition: String
    /// The strands against which the hostility was perceived, each once, sorted.
    public let strands: [HateStrand]
    /// Who perceived it.
    public let perceivedBy: Perceiver
    /// What is kept of who reported it.
    public let source: InformationSource
    /// Whether support is wanted.
    public let support: SupportWish
    /// What was said.
    public let account: Personal<String>?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A report that has come in and no more.
    ///
    /// - Throws: ``Rejection`` by `strand-of-the-list` where no strand is named, one is not on the list, or the list is
    ///   not used on the UK civil day of the report; or by `anonymity-fixes-what-is-kept`.
    public init(
        id: ID, received: Instant, by channel: ContactChannel, in area: Area? = nil, strands: Set<HateStrand>,
        of list: HateStrandList, perceivedBy: Perceiver, from source: InformationSource,
        support: SupportWish = .notAsked, account: Personal<String>? = nil
    ) throws(Rejection) {
        let subject = "hate incident report \(id)"
        let day = try? CivilClock.unitedKingdom.date(at: received)
        guard let day, list.term.contains(day) else {
            throw Rejection(
                .strandOfTheList, subject, found: "the list \(list.edition) is used \(list.term), not at \(received)")
        }
        if let foreign = strands.sorted().first(where: { !list.strands.contains($0) }) {
            throw Rejection(.strandOfTheList, subject, found: "'\(foreign)' is not on the list \(list.edition)")
        }
        try self.init(
            id, received, channel, area, list.edition, strands.sorted(), perceivedBy, source, support, account)
    }

    private init(
        _ id: ID, _ received: Instant, _ channel: ContactChannel, _ area: Area?, _ listEdition: String,
        _ strands: [HateStrand], _ perceivedBy: Perceiver, _ source: InformationSource, _ support: SupportWish,
        _ account: Personal<String>?
    ) throws(Rejection) {
        guard !strands.isEmpty else {
            throw Rejection(.strandOfTheList, "hate incident report \(id)", found: "it names no strand")
        }
        try source.check("hate incident report \(id)")
        self.id = id
        self.received = received
        self.channel = channel
        self.area = area
        self.listEdition = listEdition
        self.strands = strands
        self.perceivedBy = perceivedBy
        self.source = source
        self.support = support
        self.account = account
    }

    /// The report after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event, or the instant lies before the report was
    ///   received or the last change.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<HateIncidentReport> {
        var changed = self
        try changed.progress.apply(event, at: instant, since: received, to: "hate incident report \(id)")
        return Outcome(changed, directives: directives(upon: event, at: instant))
    }

    private func directives(upon event: State.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .recordIncident, .recordCrime: support == .wanted ? [.refer(to: .supportService)] : []
        case .close: [.schedule(.closureContact, from: instant)]
        case .reopen: [.schedule(.reopeningContact, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        }
    }
}

extension HateIncidentReport: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case received
        case channel
        case area
        case listEdition
        case strands
        case perceivedBy
        case source
        case support
        case account
        case progress
    }

    /// Reads a report; that its strands are on its list was seen when it was made, for the list is not in it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let received = try container.decode(Instant.self, forKey: .received)
        let channel = try container.decode(ContactChannel.self, forKey: .channel)
        let area = try container.decodeIfPresent(Area.self, forKey: .area)
        let edition = try container.decode(String.self, forKey: .listEdition)
        let strands = try container.decode([HateStrand].self, forKey: .strands)
        let perceivedBy = try container.decode(Perceiver.self, forKey: .perceivedBy)
        let source = try container.decode(InformationSource.self, forKey: .source)
        let support = try container.decode(SupportWish.self, forKey: .support)
        let account = try container.decodeIfPresent(Personal<String>.self, forKey: .account)
        self = try decoder.checked { () throws(Rejection) in
            try Self(
                id, received, channel, area, edition, Set(strands).sorted(), perceivedBy, source, support, account)
        }
        let progress = try container.decode(Progress<State>.self, forKey: .progress)
        try decoder.checked { () throws(Rejection) in
            guard let first = progress.history.first, first.at < received, first.event != .enterInError else { return }
            throw Rejection(
                .reportActionOutcomeReply, "hate incident report \(id)",
                found: "'\(first.event.rawValue)' at \(first.at), received at \(received)")
        }
        self.progress = progress
    }
}
