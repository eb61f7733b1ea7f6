import CivilTime

extension PolicyCheck.Inspection {
    mutating func inspectFacts() {
        var read: Set<FactID> = []
        for duty in policy.duties { read.formUnion(duty.facts) }
        for criterion in policy.criteria { read.formUnion(criterion.facts) }
        for measure in policy.measures {
            read.formUnion(measure.population.facts)
            for target in measure.targets { read.formUnion((target.condition && target.statistic.reads).facts) }
        }
        for fact in policy.facts where !read.contains(fact.id) { note(.unusedFact(fact.id), "facts") }
    }

    mutating func inspectSources() {
        let listed = Set(policy.sources.map(\.id))
        var cited: Set<SourceID> = []
        for (citation, rule, field) in citations {
            for source in citation.sources {
                if !listed.contains(source) { note(.sourceNotListed(source), rule, field) }
                cited.insert(source)
            }
        }
        for source in policy.sources where !cited.contains(source.id) { note(.sourceNeverCited(source.id), "sources") }
    }

    /// Every citation, with the rule and field in which it stands.
    private var citations: [(Citation, String, String)] {
        var found: [(Citation, String, String)] = []
        for duty in policy.duties {
            found.append((duty.citation, "duty \(duty.id)", "citing"))
            if let pause = duty.pausedUnder { found.append((pause, "duty \(duty.id)", "pausedUnder")) }
        }
        for criterion in policy.criteria {
            found.append((criterion.citation, "criterion \(criterion.id)", "citing"))
            for requirement in criterion.requirements {
                guard let citation = requirement.citation else { continue }
                found.append((citation, "criterion \(criterion.id)", "requiring \(requirement.name)"))
            }
        }
        found += policy.measures.map { ($0.citation, "measure \($0.id)", "citing") }
        found += policy.definitions.map { ($0.citation, "definition \($0.id)", "citing") }
        found += policy.facts.compactMap { fact in fact.citation.map { ($0, "fact \(fact.id)", "citing") } }
        return found
    }

    /// - Parameters:
    ///   - day: the day on which the policy is to stand as it says; nil for none.
    ///   - policies: all that are checked together.
    ///   - index: the policy's place among them.
    mutating func inspectDays(on day: CivilDate?, beside policies: [Policy], at index: Int) {
        let days = policy.inForce
        if policy.status.foundsDuties {
            let isOver = policy.status == .superseded || policy.status == .withdrawn
            if isOver && days.until == nil { note(.neverEnds(policy.status), "inForce") }
            if !isOver, let day, let until = days.until, until <= day { note(.isOver(days), "inForce") }
        } else if days.until != nil || (day.map(days.contains) ?? false && days.from.components.year > 1) {
            // From the first year on is how a policy says that no day is known.
            note(.pretendsForce(policy.status, days), "inForce")
        }
        for other in policies[..<index] {
            if other.id == policy.id {
                note(.duplicate, "id")
            } else if other.id.instrument == policy.id.instrument, other.status.foundsDuties,
                policy.status.foundsDuties, other.inForce.overlaps(days)
            {
                note(.overlaps(other.id), "inForce")
            }
        }
    }
}
