public import CivilTime

extension DiversionContract {
    /// How a condition stands by what was found through a UK civil day; nil where nothing was found.
    ///
    /// A later finding stands in place of an earlier one, and of two on one day the one that was recorded last.
    public func standing(of condition: ContractCondition.ID, through day: CivilDate? = nil) -> ConditionRecord.Standing?
    {
        var latest: ConditionRecord?
        for finding in findings where finding.condition == condition {
            guard day.map({ finding.on <= $0 }) ?? true, latest.map({ $0.on <= finding.on }) ?? true else { continue }
            latest = finding
        }
        return latest?.standing
    }

    /// The first day on which it no longer runs, by its own terms; nil where none were drawn up.
    public var ends: CivilDate? { terms?.term.until }

    /// Whether they offended again within its term.
    ///
    /// A known offence is a yes. A no needs a search of records through its last day; otherwise nobody knows.
    public var hasReoffended: Bool? {
        guard let terms else { return nil }
        if reoffences.contains(where: { terms.term.contains($0.committed) }) { return true }
        return isSearchedToItsEnd ? false : nil
    }

    /// True where records were searched for new offences through its last day.
    public var isSearchedToItsEnd: Bool {
        guard let ends, let searchedThrough else { return false }
        return searchedThrough.adding(days: 1) >= ends
    }

    /// Why it may be said to be broken: each condition that stands as broken, and each new offence in its term that was
    /// not excused.
    public var breachGrounds: [BreachGround] {
        guard let terms else { return [] }
        let broken = terms.conditions.filter { standing(of: $0.id) == .broken }
        let offences = reoffences.filter { terms.term.contains($0.committed) && !excused.contains($0.safetyCase) }
        return broken.map { .condition($0.id) } + offences.map { .newOffence($0.safetyCase) }
    }

    /// Which way a breach goes, or went.
    public var breachRoute: BreachRoute {
        switch progress.state {
        case .breachAlleged:
            progress.history.last { $0.state == .breachAlleged }.map { .toBeDecided(since: $0.at) } ?? .none
        case .sentBack: progress.history.last { $0.state == .sentBack }.map { .sentBack(at: $0.at) } ?? .none
        case .considered, .eligible, .ineligible, .assessed, .offered, .declined, .running, .completed,
            .enteredInError:
            progress.count(of: .excuse) > 0 ? .excused(times: progress.count(of: .excuse)) : .none
        }
    }
}
