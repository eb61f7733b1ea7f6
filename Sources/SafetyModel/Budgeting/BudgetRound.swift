import CivilTime

/// A participatory budget: proposals, those who may vote, their ballots and what comes of them.
///
/// It is its own audit: it keeps every ballot as it was cast, and reading it enters them again one by one, with the
/// same checks, counts them again and refuses a result that they do not come to.
public struct BudgetRound: Hashable, Sendable, Identifiable {
    /// The identity of a budget round.
    public typealias ID = Identifier<BudgetRound>

    /// Which round it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// Whose area it is.
    public let area: Area
    /// How it is decided.
    public let terms: BudgetTerms
    /// The proposals, in the order in which they were added.
    public private(set) var proposals: [Proposal] = []
    /// The voting rights, in the order in which they were given.
    public private(set) var rights: [VotingRight] = []
    /// The ballots, in the order in which they were entered.
    public private(set) var ballots: [Ballot] = []
    /// The order of proposals that a lot gave; nil where none was drawn.
    public private(set) var lot: [Proposal.ID]?
    /// What the ballots came to; nil where they are not counted, or the count was taken back.
    public internal(set) var result: BudgetTally?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    private var rightPlaces: [VotingRight.ID: Int] = [:]
    private var ballotPlaces: [VotingRight.ID: Int] = [:]
    private var ballotIDs: Set<Ballot.ID> = []

    /// A round that collects proposals.
    public init(id: ID, _ title: String, in area: Area, on terms: BudgetTerms) {
        self.id = id
        self.title = title
        self.area = area
        self.terms = terms
    }

    var subject: String { "budget round \(id)" }

    /// Adds a proposal while they are collected.
    ///
    /// - Throws: ``Rejection`` by `proposals-are-fixed-before-voting` where it is too late or the proposal is there, or
    ///   by `proposal-has-a-price` where it costs more than the pot; the round is then unchanged.
    public mutating func propose(_ proposal: Proposal) throws(Rejection) {
        guard progress.state == .collecting else {
            throw Rejection(
                .proposalsAreFixedBeforeVoting, subject, found: "its state is '\(progress.state.rawValue)'")
        }
        try take(proposal)
    }

    /// Gives a voting right, until the voting closes.
    ///
    /// - Throws: ``Rejection`` by `voter-is-eligible` where the right is there already or the voting is closed; the
    ///   round is then unchanged.
    public mutating func admit(_ right: VotingRight) throws(Rejection) {
        guard progress.state == .collecting || progress.state == .voting else {
            throw Rejection(.voterIsEligible, subject, found: "its state is '\(progress.state.rawValue)'")
        }
        try take(right)
    }

    /// Enters a ballot: while the voting is open, or, as paper takes time, until the count.
    ///
    /// - Throws: ``Rejection`` by `voting-closes-before-the-count`, `voter-is-eligible`, `one-ballot-for-a-voter` or
    ///   `ballot-within-its-limit`; the round is then unchanged.
    public mutating func enter(_ ballot: Ballot) throws(Rejection) {
        guard progress.state == .voting || progress.state == .closed else {
            throw Rejection(
                .votingClosesBeforeTheCount, subject, found: "its state is '\(progress.state.rawValue)'")
        }
        try take(ballot)
    }

    /// Records the lot that was drawn for ties, before the count.
    ///
    /// - Throws: ``Rejection`` by `lot-names-every-proposal` where it does not or one was drawn, or by
    ///   `voting-closes-before-the-count` where the ballots are counted or still being cast.
    public mutating func record(lot: [Proposal.ID]) throws(Rejection) {
        guard progress.state == .closed else {
            throw Rejection(
                .votingClosesBeforeTheCount, subject,
                found: "a lot was drawn in state '\(progress.state.rawValue)', not '\(State.closed.rawValue)'")
        }
        guard self.lot == nil else {
            throw Rejection(.lotNamesEveryProposal, subject, found: "a lot was drawn already; none is drawn again")
        }
        try take(lot: lot)
    }

    /// What the ballots come to as they stand.
    ///
    /// - Throws: ``Rejection`` by `lot-names-every-proposal` where ties are broken by lot and none was drawn.
    public func counted() throws(Rejection) -> BudgetTally {
        guard terms.ties != .byLot || lot != nil else {
            throw Rejection(.lotNamesEveryProposal, subject, found: "no lot was drawn")
        }
        return BudgetTally(ballots, on: proposals, terms: terms, lot: lot ?? [])
    }

    mutating func take(_ proposal: Proposal) throws(Rejection) {
        guard !proposals.contains(where: { $0.id == proposal.id }) else {
            throw Rejection(.proposalsAreFixedBeforeVoting, subject, found: "proposal \(proposal.id) is there already")
        }
        guard proposal.cost <= terms.pot else {
            throw Rejection(
                .proposalHasAPrice, subject,
                found: "proposal \(proposal.id) costs \(proposal.cost), and the pot has \(terms.pot)")
        }
        proposals.append(proposal)
    }

    mutating func take(_ right: VotingRight) throws(Rejection) {
        guard rightPlaces[right.id] == nil else {
            throw Rejection(.voterIsEligible, subject, found: "the right \(right.id) is given already")
        }
        rightPlaces[right.id] = rights.count
        rights.append(right)
    }

    mutating func take(_ ballot: Ballot) throws(Rejection) {
        guard progress.state(at: ballot.cast) == .voting else {
            throw Rejection(
                .votingClosesBeforeTheCount, subject,
                found: "ballot \(ballot.id) was cast at \(ballot.cast), when the voting was not open")
        }
        guard let place = rightPlaces[ballot.right], rights[place].given <= ballot.cast else {
            throw Rejection(
                .voterIsEligible, subject, found: "no right \(ballot.right) was given before ballot \(ballot.id)")
        }
        if let other = ballotPlaces[ballot.right].map({ ballots[$0] }) {
            throw Rejection(
                .oneBallotForAVoter, subject,
                found: "the right of ballot \(ballot.id) was used for ballot \(other.id), \(other.channel.rawValue)")
        }
        guard !ballotIDs.contains(ballot.id) else {
            throw Rejection(.oneBallotForAVoter, subject, found: "ballot \(ballot.id) is entered already")
        }
        try checkChoices(of: ballot)
        ballotPlaces[ballot.right] = ballots.count
        ballotIDs.insert(ballot.id)
        ballots.append(ballot)
    }

    /// Takes back the result, and, where votes can be cast or proposals be made again, the lot: whoever knew it could
    /// vote by it, and it would leave out a later proposal.
    mutating func takeBack() {
        result = nil
        if progress.state != .closed { lot = nil }
    }

    mutating func take(lot: [Proposal.ID]) throws(Rejection) {
        guard lot.count == proposals.count, Set(lot) == Set(proposals.map(\.id)) else {
            throw Rejection(.lotNamesEveryProposal, subject, found: "a lot of \(lot.count) for \(proposals.count)")
        }
        self.lot = lot
    }

    private func checkChoices(of ballot: Ballot) throws(Rejection) {
        func refuse(_ found: String) throws(Rejection) -> Never {
            throw Rejection(.ballotWithinItsLimit, "\(subject), ballot \(ballot.id)", found: found)
        }
        if ballot.choices.isEmpty { try refuse("it names no proposal") }
        if Set(ballot.choices).count < ballot.choices.count { try refuse("it names a proposal twice") }
        var chosen: [Proposal] = []
        for choice in ballot.choices {
            guard let proposal = proposals.first(where: { $0.id == choice }) else {
                try refuse("it names \(choice), which is no proposal of the round")
            }
            chosen.append(proposal)
        }
        if let fault = terms.form.fault(of: chosen, pot: terms.pot) { try refuse(fault) }
    }
}
