/// What several parties promised one another for a time, and what happened under it.
///
/// Whether a promise was kept in time is for a rule to say, from the terms and ``events``; nothing here judges it.
public struct Agreement: Hashable, Sendable, Identifiable {
    /// The identity of an agreement.
    public typealias ID = Identifier<Agreement>

    /// Which agreement it is.
    public let id: ID
    /// What kind of agreement it is.
    public let kind: AgreementKind
    /// What it is called.
    public let title: String
    /// Who made it.
    public let parties: [Party]
    /// On which days it is in force.
    public let term: DayInterval
    /// What is promised.
    public let commitments: [Commitment]
    /// What happened, in the order in which it was added; events are only ever added.
    public internal(set) var events: [CommitmentEvent]

    /// An agreement on those commitments, with what has happened under it.
    ///
    /// - Throws: ``AgreementError`` where there is no party, a party or a commitment is given twice, a promise is made
    ///   by or to somebody who is no party, its period or day is impossible, or an event cannot be recorded.
    public init(
        id: ID, kind: AgreementKind, title: String, parties: [Party], term: DayInterval, commitments: [Commitment],
        events: [CommitmentEvent] = []
    ) throws(AgreementError) {
        self.id = id
        self.kind = kind
        self.title = title
        self.parties = parties
        self.term = term
        self.commitments = commitments
        self.events = []
        try checkParties()
        try checkCommitments()
        for event in events { try record(event) }
    }

    /// The commitment of that id; nil where the agreement has none.
    public func commitment(_ id: Commitment.ID) -> Commitment? {
        commitments.first { $0.id == id }
    }

    private func checkParties() throws(AgreementError) {
        guard !parties.isEmpty else { throw AgreementError(id, .noParties) }
        var seen: Set<Party> = []
        for party in parties where !seen.insert(party).inserted {
            throw AgreementError(id, .duplicateParty(party))
        }
    }

    private func checkCommitments() throws(AgreementError) {
        var seen: Set<Commitment.ID> = []
        for commitment in commitments {
            guard seen.insert(commitment.id).inserted else {
                throw AgreementError(id, .duplicateCommitment(commitment.id))
            }
            for party in [commitment.promisor, commitment.promisee].compactMap(\.self)
            where !parties.contains(party) {
                throw AgreementError(id, .noParty(party, commitment.id))
            }
            try check(commitment)
        }
    }

    private func check(_ commitment: Commitment) throws(AgreementError) {
        switch commitment.terms {
        case .every(let period):
            guard period.canRecur else { throw AgreementError(id, .impossiblePeriod(period, commitment.id)) }
        case .within(let period, _):
            guard period.isPossible else { throw AgreementError(id, .impossiblePeriod(period, commitment.id)) }
        case .by(let day):
            guard day >= term.from else { throw AgreementError(id, .dayBeforeTerm(day, commitment.id)) }
            guard term.contains(day) else {
                throw AgreementError(id, .dayAfterTerm(day, commitment.id, term: term))
            }
        }
    }
}

extension Agreement: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case title
        case parties
        case term
        case commitments
        case events
    }

    /// Reads an agreement, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let kind = try container.decode(AgreementKind.self, forKey: .kind)
        let title = try container.decode(String.self, forKey: .title)
        let parties = try container.decode([Party].self, forKey: .parties)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let commitments = try container.decode([Commitment].self, forKey: .commitments)
        let events = try container.decode([CommitmentEvent].self, forKey: .events)
        do throws(AgreementError) {
            try self.init(
                id: id, kind: kind, title: title, parties: parties, term: term, commitments: commitments,
                events: events)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
