public import CivilTime

/// An agreement contradicts itself, or something cannot be recorded under it.
public struct AgreementError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// Nobody is party to it.
        case noParties
        /// A party is given twice.
        case duplicateParty(Party)
        /// Two commitments have that id.
        case duplicateCommitment(Commitment.ID)
        /// A commitment is made by or to somebody who is no party.
        case noParty(Party, Commitment.ID)
        /// The period of a commitment has no positive number, which its terms need.
        case impossiblePeriod(Period, Commitment.ID)
        /// A commitment is to be kept by a day before the agreement's first.
        case dayBeforeTerm(CivilDate, Commitment.ID)
        /// A commitment is to be kept by a day on which the agreement is no longer in force.
        case dayAfterTerm(CivilDate, Commitment.ID, term: DayInterval)
        /// The agreement has an event of that id.
        case duplicateEvent(CommitmentEvent.ID)
        /// An event names a commitment that the agreement does not have.
        case unknownCommitment(Commitment.ID, event: CommitmentEvent.ID, known: [Commitment.ID])
        /// An event names an occurrence on which none of the agreement's promises waits.
        case unknownOccurrence(OccurrenceWord, event: CommitmentEvent.ID, known: [OccurrenceWord])
        /// An event answers or replaces one that was not recorded before it.
        case unknownEvent(CommitmentEvent.ID, namedBy: CommitmentEvent.ID)
        /// An event strikes out, and does not say which.
        case voidsNothing(CommitmentEvent.ID)
        /// An event lies wholly outside the days on which it can happen.
        case outsideTerm(CaseEvent.Time, event: CommitmentEvent.ID, term: DayInterval)
    }

    /// The agreement.
    public let agreement: Agreement.ID
    /// What is wrong.
    public let problem: Problem

    /// The error for that agreement.
    public init(_ agreement: Agreement.ID, _ problem: Problem) {
        self.agreement = agreement
        self.problem = problem
    }

    /// Which agreement, what is wrong, and what would have been accepted.
    public var description: String { "agreement \(agreement): \(fault)" }

    private var fault: String {
        switch problem {
        case .noParties: "it has no party: one or more are needed"
        case .duplicateParty(let party): "\(party) is a party twice"
        case .duplicateCommitment(let commitment): "two commitments have the id \(commitment)"
        case .noParty(let party, let commitment):
            "commitment \(commitment) is made by or to \(party), which is no party"
        case .impossiblePeriod(let period, let commitment):
            "commitment \(commitment) has the impossible period '\(period)': "
                + "its number must be 1 or more, and what recurs must have one"
        case .dayBeforeTerm(let day, let commitment):
            "commitment \(commitment) is to be kept by \(day), before the agreement's first day"
        case .dayAfterTerm(let day, let commitment, let term):
            "commitment \(commitment) is to be kept by \(day), which lies after the term, \(term)"
        case .duplicateEvent(let event): "event \(event) is recorded already"
        case .unknownCommitment(let commitment, let event, let known):
            "event \(event) names the commitment \(commitment), which is none of its own: \(Self.list(known))"
        case .unknownOccurrence(let word, let event, let known):
            "event \(event) is the occurrence '\(word)', on which no promise waits; known are: \(Self.list(known))"
        case .unknownEvent(let named, let event):
            "event \(event) answers or replaces \(named), which was not recorded before it"
        case .voidsNothing(let event): "event \(event) strikes out, and names no event that it replaces"
        case .outsideTerm(let time, let event, let term):
            "event \(event) at \(time) lies outside the term, \(term)"
        }
    }

    private static func list(_ values: [some CustomStringConvertible]) -> String {
        values.isEmpty ? "none" : values.map(\.description).joined(separator: ", ")
    }
}
