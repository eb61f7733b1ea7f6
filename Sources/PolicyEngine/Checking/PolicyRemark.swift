public import CivilTime

/// One thing that a check found in a policy.
public struct PolicyRemark: Hashable, Sendable, CustomStringConvertible {
    /// How much it weighs.
    public enum Severity: String, Hashable, Codable, Sendable, CaseIterable {
        /// The rule cannot do what it says.
        case fault
        /// It may be meant, and mostly is not.
        case doubt
        /// The rule may be right: it is not as well founded as it could be.
        case gap
    }

    /// What was found.
    public enum Matter: Hashable, Sendable {
        /// The condition can never hold.
        case neverHolds
        /// The exception holds wherever the duty is owed.
        case alwaysExcepted
        /// The limit is never the one that applies: wherever it would, one of the others is at least as favourable.
        case shadowed(Period, by: [Period])
        /// No rule reads the fact.
        case unusedFact(FactID)
        /// Nobody is named who owes it.
        case owedByNobody
        /// No kind of event discharges it.
        case nothingDischarges
        /// An event of that kind both raises it and discharges it: whatever starts the clock stops it.
        case answersItself(EventKind)
        /// A service of that kind both answers the duty and ends it, so that it never comes back.
        case endsItself(EventKind)
        /// What discharges it does not start the clock of the duty that it is said to lead to.
        case leadsNowhere(DutyID)
        /// The citation names no document in which the provision was seen.
        case noSource
        /// The citation names no place in the instrument.
        case noLocator
        /// A field is said to have been seen in a source, and none is cited.
        case verifiedWithoutSource(Verification)
        /// Nothing cites the source.
        case sourceNeverCited(SourceID)
        /// The source is cited and not listed.
        case sourceNotListed(SourceID)
        /// The number is from memory.
        case unverifiedNumber(String)
        /// The policy founds nothing and yet its interval says that it is or was in force.
        case pretendsForce(PolicyStatus, InForce)
        /// The policy is over, and its interval does not say since when.
        case neverEnds(PolicyStatus)
        /// It is said to be in force, and its interval is over.
        case isOver(InForce)
        /// Another edition of the instrument founds duties on some of the same days.
        case overlaps(PolicyID)
        /// Another policy has the same id.
        case duplicate
    }

    /// The policy.
    public let policy: PolicyID
    /// The rule and the field in it; of the policy itself, `policy` and its id.
    public let place: RuleField
    /// What was found.
    public let matter: Matter

    init(_ policy: PolicyID, _ place: RuleField, _ matter: Matter) {
        self.policy = policy
        self.place = place
        self.matter = matter
    }

    /// How much it weighs.
    public var severity: Severity {
        switch matter {
        case .neverHolds, .alwaysExcepted, .owedByNobody, .nothingDischarges, .answersItself, .endsItself,
            .leadsNowhere, .verifiedWithoutSource, .sourceNotListed, .pretendsForce, .overlaps, .duplicate:
            .fault
        case .shadowed, .unusedFact, .sourceNeverCited, .neverEnds, .isOver: .doubt
        case .noSource, .noLocator, .unverifiedNumber: .gap
        }
    }

    /// Policy, severity, rule, field and what was found, in one line.
    public var description: String {
        "\(policy): \(severity.rawValue): \(place): \(said)"
    }

    private var said: String {
        switch matter {
        case .neverHolds: "can never hold"
        case .alwaysExcepted: "holds wherever the duty is owed, so that nobody ever is"
        case .shadowed(let period, let others):
            "the limit of \(period) never applies: \(others.map { "\($0)" }.joined(separator: " or ")) does in its place"
        case .unusedFact(let fact): "no rule reads fact \(fact)"
        case .owedByNobody: "names nobody who owes it"
        case .nothingDischarges: "names no kind of event that discharges it"
        case .answersItself(let kind): "\(kind) starts the clock and stops it at once"
        case .endsItself(let kind): "\(kind) both answers the duty and ends it, so that it never comes back"
        case .leadsNowhere(let duty): "nothing that discharges it starts the clock of duty \(duty)"
        case .noSource: "no document is cited in which it was seen"
        case .noLocator: "no place in the instrument is cited"
        case .verifiedWithoutSource(let level): "said to be \(level.rawValue), and no source is cited"
        case .sourceNeverCited(let source): "nothing cites source \(source)"
        case .sourceNotListed(let source): "cites source \(source), which the policy does not list"
        case .unverifiedNumber(let number): "\(number) is from memory"
        case .pretendsForce(let status, let days):
            "is \(status.rawValue) and founds nothing, and yet says that it is in force \(days.words)"
        case .neverEnds(let status): "is \(status.rawValue), and the interval has no end"
        case .isOver(let days): "is said to be in force, and the interval is over: \(days.words)"
        case .overlaps(let other): "founds duties on some of the same days as \(other)"
        case .duplicate: "another policy has the same id"
        }
    }
}

extension InForce {
    fileprivate var words: String {
        "from \(from)" + (until.map { " until \($0)" } ?? "")
    }
}
