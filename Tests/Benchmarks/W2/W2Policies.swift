import CommunitySafetyKit

/// The synthetic rules as two editions of an instrument.
enum W2Policies {
    static func register() throws -> Register {
        try Register([policy(edition: 0), policy(edition: 1)])
    }

    private static func policy(edition: Int) throws -> Policy {
        let change = CivilDate(dayNumber: 20_089)
        let inForce =
            edition == 0
            ? InForce(from: CivilDate(dayNumber: 13_149), until: change) : InForce(from: change)
        return try Policy(
            PolicyID("w2/\(edition + 1)"), title: "Synthetic rules, edition \(edition + 1)",
            instrument: "Synthetic rules",
            bindingForce: .localScheme, inForce: inForce, status: edition == 0 ? .superseded : .inForce,
            jurisdiction: "England and Wales", facts: W2.facts, duties: W2Rule.all.map { $0.duty(edition: edition) })
    }
}

extension W2Rule {
    /// Whom the enhanced rights cover.
    private static let enhanced: Condition =
        !.fact(W2.business)
        && .any([W2.under18, W2.serious, W2.bereaved, W2.disabled, W2.intimidated, W2.repeated].map { .fact($0) })

    func duty(edition: Int) -> Duty {
        Duty(
            DutyID(name),
            citing: Citation(
                instrument: "Synthetic rules", edition: "\(edition + 1)", locator: name,
                locatorVerification: .unverified),
            summary: "The victim is given the \(name)", owedTo: audience(edition: edition),
            audienceVerification: .unverified, owedBy: ["police"], upon: .event(W2.triggers[trigger]),
            triggerVerification: .unverified, within: limits(edition: edition),
            dischargedBy: [W2.services[service]])
    }

    /// To have no days is to be owed nothing.
    private func audience(edition: Int) -> Condition {
        switch (days[edition].standard, days[edition].enhanced) {
        case (nil, _): audience && Self.enhanced
        case (_, nil): audience && !Self.enhanced
        default: audience
        }
    }

    private var audience: Condition {
        switch entitled {
        case .any: .always
        case .individual: !.fact(W2.business)
        case .business: .fact(W2.business)
        case .bereaved: .fact(W2.bereaved)
        case .contactScheme: .fact(W2.contactScheme)
        case .under18: .fact(W2.under18)
        case .repeated: .fact(W2.repeated)
        }
    }

    /// The shortest one that applies binds, so that a longer one need not except those who have a shorter.
    private func limits(edition: Int) -> [Limit] {
        let (standard, enhanced) = days[edition]
        var limits: [Limit] = []
        func add(_ count: Int, when condition: Condition = .always) {
            limits.append(Limit(.workingDays(count), when: condition, verification: .unverified))
        }
        if let standard { add(standard) }
        if let enhanced, enhanced != standard { add(enhanced, when: standard == nil ? .always : Self.enhanced) }
        if max(standard ?? 0, enhanced ?? 0) > 3 { add(3, when: .fact(W2.force7)) }
        return limits
    }
}
