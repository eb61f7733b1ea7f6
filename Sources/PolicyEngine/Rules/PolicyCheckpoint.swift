import CivilTime

/// What every rule must pass to stand in a policy.
struct PolicyCheckpoint {
    private var declared: [FactID: Fact.Answer] = [:]

    init(facts: [Fact]) throws(PolicyError) {
        for fact in facts {
            if case .dayBetween(let earliest, let latest, recalled: _) = fact.answer, earliest > latest {
                throw .impossibleBounds(fact.id)
            }
            if declared.updateValue(fact.answer, forKey: fact.id) != nil { throw .duplicateFact(fact.id) }
        }
    }

    func admit(
        _ duties: [Duty], _ criteria: [Criterion], _ measures: [Measure], _ definitions: [Definition]
    ) throws(PolicyError) {
        var dutyIDs: Set<DutyID> = []
        for duty in duties {
            if !dutyIDs.insert(duty.id).inserted { throw .duplicateDuty(duty.id) }
            try admit(duty)
        }
        for duty in duties {
            if let downstream = duty.upstreamOf, !dutyIDs.contains(downstream) {
                throw .unknownDownstream(downstream, duty: duty.id)
            }
        }
        var criterionIDs: Set<CriterionID> = []
        for criterion in criteria {
            if !criterionIDs.insert(criterion.id).inserted { throw .duplicateCriterion(criterion.id) }
            let place = RuleField("criterion \(criterion.id)", "requiring")
            if criterion.requirements.isEmpty { throw .empty(place) }
            for requirement in criterion.requirements {
                let field = RuleField(place.rule, "requiring \(requirement.name)")
                try admit(requirement.condition, field)
                for reading in requirement.readings { try admit(reading.condition ?? .always, field) }
            }
        }
        var measureIDs: Set<MeasureID> = []
        for measure in measures {
            if !measureIDs.insert(measure.id).inserted { throw .duplicateMeasure(measure.id) }
            try admit(measure)
        }
        var definitionIDs: Set<DefinitionID> = []
        for definition in definitions where !definitionIDs.insert(definition.id).inserted {
            throw .duplicateDefinition(definition.id)
        }
    }

    private func admit(_ duty: Duty) throws(PolicyError) {
        let rule = "duty \(duty.id)"
        if duty.limits.isEmpty { throw .noLimit(duty: duty.id) }
        try admit(duty.audience, RuleField(rule, "owedTo"))
        for limit in duty.limits {
            try admitCount(of: limit.period, RuleField(rule, "within"))
            try admit(limit.condition, RuleField(rule, "within"))
        }
        if let exception = duty.exception {
            let place = RuleField(rule, "exceptedWhen")
            try admit(exception, place)
            if !exception.patterns.isEmpty { throw .countInException(place) }
        }
    }

    private func admit(_ measure: Measure) throws(PolicyError) {
        let rule = "measure \(measure.id)"
        try admit(measure.population, RuleField(rule, "over"))
        if measure.targets.isEmpty { throw .empty(RuleField(rule, "targets")) }
        for target in measure.targets {
            let place = RuleField(rule, "targets \(target.name)")
            try admit(target.condition, place)
            try admit(target.statistic, place)
        }
    }

    private func admit(_ statistic: Target.Statistic, _ place: RuleField) throws(PolicyError) {
        switch statistic {
        case .share(let period, let percent):
            try admitNumeric(period.value, place)
            switch period {
            case .atMost, .moreThan: break
            case .lessThan, .atLeast: try admitElapsed(period.value, place)
            }
            try admitPercentage(percent.value, from: 0, place)
        case .shareOfIncidents(let condition, let percent), .shareOfTime(let condition, let percent):
            try admit(condition, place)
            try admitPercentage(percent.value, from: 0, place)
        case .mean(let period), .time(let period, each: _):
            try admitElapsed(period.value, place)
        case .percentile(let percent, let period):
            try admitPercentage(percent, from: 1, place)
            try admitElapsed(period.value, place)
        case .count(let count, each: _):
            let least =
                switch count {
                case .atLeast, .lessThan: 1
                case .atMost, .moreThan: 0
                }
            if count.value < least { throw .impossibleCount(count.value, place) }
        }
    }

    private func admitPercentage(_ percent: Int, from least: Int, _ place: RuleField) throws(PolicyError) {
        if percent < least || percent > 100 { throw .impossiblePercentage(percent, place) }
    }

    private func admitElapsed(_ period: Period, _ place: RuleField) throws(PolicyError) {
        try admitNumeric(period, place)
        if period.elapsedMilliseconds == nil { throw .impossiblePeriod("\(period)", place) }
    }

    private func admit(_ condition: Condition, _ place: RuleField) throws(PolicyError) {
        switch condition {
        case .always: break
        case .fact(let id):
            try admit(id, as: "yes or no", place) { if case .yesNo = $0 { true } else { false } }
        case .number(let id, _, _):
            try admit(id, as: "a number", place) { if case .number = $0 { true } else { false } }
        case .day(let left, _, let right):
            for day in [left, right] {
                if let period = day.period, period.firstDay(after: CivilDate(dayNumber: 0)) == nil {
                    throw .impossiblePeriod("\(period)", place)
                }
                guard let id = day.fact else { continue }
                try admit(id, as: "a day", place) { answer in
                    switch answer {
                    case .day, .dayBetween: true
                    case .yesNo, .number: false
                    }
                }
            }
        case .count(let pattern, let count):
            if count < 1 { throw .impossibleCount(count, place) }
            for period in [pattern.within, pattern.following?.within] {
                if let period { try admitNumeric(period, place) }
            }
        case .not(let inner): try admit(inner, place)
        case .all(let parts), .any(let parts):
            for part in parts { try admit(part, place) }
        case .atLeast(let count, of: let parts):
            if count < 1 || count > parts.count { throw .impossibleCount(count, place) }
            for part in parts { try admit(part, place) }
        }
    }

    private func admit(
        _ id: FactID, as read: String, _ place: RuleField, _ isThat: (Fact.Answer) -> Bool
    ) throws(PolicyError) {
        guard let answer = declared[id] else { throw .undeclaredFact(id, place) }
        if !isThat(answer) { throw .answerMistaken(id, declared: answer.word, read: read, place) }
    }

    private func admitCount(of period: Period, _ place: RuleField) throws(PolicyError) {
        if let count = period.count, count <= 0 { throw .impossiblePeriod("\(period)", place) }
    }

    private func admitNumeric(_ period: Period, _ place: RuleField) throws(PolicyError) {
        guard period.isNumeric else { throw .impossiblePeriod("\(period)", place) }
        try admitCount(of: period, place)
    }
}
