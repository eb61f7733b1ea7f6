extension RuleSheet {
    init(_ duty: Duty, _ wording: RuleWording) {
        let isDuty = duty.kind == .duty
        var lines = [
            Line(
                isDuty ? "owed to" : "open to",
                duty.audience == .always ? "everyone" : "where \(wording.phrase(duty.audience))",
                duty.audienceVerification),
            Line(isDuty ? "owed by" : "held against", duty.owedBy.isEmpty ? "not recorded" : wording.list(duty.owedBy)),
            Line("upon", wording.phrase(duty.trigger), duty.triggerVerification),
        ]
        lines += duty.limits.map { Line("time", Self.text(of: $0, wording), $0.verification) }
        if let exception = duty.exception { lines.append(Line("unless", wording.phrase(exception))) }
        lines.append(
            Line(isDuty ? "done by" : "used by", duty.discharges.isEmpty ? "nothing" : wording.list(duty.discharges)))
        if let recurrence = duty.recurrence { lines.append(Line("again", wording.phrase(recurrence))) }
        if let provision = duty.pausedUnder { lines.append(Line("clock stops", "under \(provision)")) }
        if let next = duty.upstreamOf { lines.append(Line("passes news to", wording.name(next))) }
        self.init(
            heading: duty.heading, lines: lines + Self.provision(duty.citation, wording), items: [],
            unjudged: duty.unjudged, notes: duty.notes, facts: duty.facts)
    }

    init(_ criterion: Criterion, _ wording: RuleWording) {
        var lines: [Line] = []
        if let kind = criterion.upon { lines.append(Line("asked upon", wording.name(kind))) }
        lines += criterion.requirements.flatMap { requirement in
            let place = requirement.citation.map { " (\($0))" } ?? ""
            let applied = Line(
                requirement.name, "\(requirement.summary)\(place): \(wording.phrase(requirement.condition))",
                requirement.verification)
            return [applied] + requirement.readings.map { Line("disputed", Self.text(of: $0, wording)) }
        }
        let others = criterion.requirements.compactMap(\.citation)
        if let day = criterion.lastSeen { lines.append(Line("last seen", "on \(day)")) }
        self.init(
            heading: criterion.heading, lines: lines + Self.provision(criterion.citation, wording, and: others),
            items: [],
            unjudged: criterion.unjudged, notes: criterion.notes, facts: criterion.facts)
    }

    init(_ measure: Measure, _ wording: RuleWording) {
        var lines: [Line] = []
        if measure.population != .always { lines.append(Line("counted", wording.phrase(measure.population))) }
        lines += [
            Line("from", wording.name(measure.start), measure.clockVerification),
            Line("until", wording.name(measure.end), measure.clockVerification),
        ]
        lines += measure.targets.map { target in
            let condition = target.condition == .always ? "" : ", where \(wording.phrase(target.condition))"
            return Line(target.name, wording.phrase(target.statistic) + condition, target.verification)
        }
        let read = measure.targets.flatMap { [$0.condition, $0.statistic.reads] }
        self.init(
            heading: measure.heading, lines: lines + Self.provision(measure.citation, wording), items: [],
            unjudged: [], notes: measure.notes,
            facts: Condition.all([measure.population] + read).facts)
    }

    init(_ definition: Definition, _ wording: RuleWording) {
        self.init(
            heading: definition.heading,
            lines: [Line("says", definition.summary, definition.verification)]
                + Self.provision(definition.citation, wording),
            items: definition.items, unjudged: [], notes: definition.notes, facts: [])
    }

    private static func text(of limit: Limit, _ wording: RuleWording) -> String {
        let condition = limit.condition == .always ? "" : ", where \(wording.phrase(limit.condition))"
        return wording.phrase(limit.period) + condition
    }

    private static func text(of reading: DisputedReading, _ wording: RuleWording) -> String {
        let condition = reading.condition.map { ": \(wording.phrase($0))" } ?? ""
        return "\(reading.name): \(reading.summary)\(condition)"
    }

    /// Where a rule stands, and the documents in which it and its parts were seen.
    private static func provision(
        _ citation: Citation, _ wording: RuleWording, and others: [Citation] = []
    ) -> [Line] {
        let place = citation.locator.map { ", \($0)" } ?? ""
        var sources: [SourceID] = []
        for source in ([citation] + others).flatMap(\.sources) where !sources.contains(source) {
            sources.append(source)
        }
        let force = citation.bindingForce.map { [Line("binds as", $0.rawValue.replacing("-", with: " "))] } ?? []
        return force + [
            Line(
                "stands in", "\(citation.instrument) \(citation.edition)\(place)",
                citation.locator == nil ? nil : citation.locatorVerification),
            Line("seen in", sources.isEmpty ? "no source: from memory" : wording.list(sources, "and")),
        ]
    }
}
