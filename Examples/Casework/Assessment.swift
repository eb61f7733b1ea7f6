import CommunitySafetyKit

/// Every determination of a caseload, with the evidence it came from.
struct Assessment {
    struct Finding {
        let item: Caseload.Item
        let evidence: Evidence
        let determination: Determination

        /// The name of its event in the scenario, or a short form of its id.
        var eventName: String {
            name(of: determination.event)
        }

        func name(of event: EventID) -> String {
            let found = item.eventNames.first { $0.key.description == event.rawValue }
            return found?.value ?? String(event.rawValue.prefix(13))
        }
    }

    let register: Register
    let asOf: Instant
    let calendar = WorkingCalendar.englandAndWales
    let caseCount: Int
    let casesWithoutDuty: Int
    let findings: [Finding]
    /// What cannot be judged at all, by case; the others are judged all the same.
    let faults: [(name: String, error: any Error)]

    /// Judges what the desk has not judged already.
    init(of caseload: Caseload, judged: [Case.ID: [Judgement]] = [:], under register: Register, asOf: Instant) {
        var findings: [Finding] = []
        var faults: [(name: String, error: any Error)] = []
        var silent = 0
        for (index, item) in caseload.items.enumerated() {
            let evidences =
                item.victims?.map { Evidence(for: $0, in: item.value) } ?? [Evidence(forUnknownVictimOf: item.value)]
            var isSilent = true
            let known = judged[item.value.id]
            for evidence in evidences {
                do {
                    let atDesk = known?.first { $0.victimID?.description == evidence.beneficiary?.rawValue }
                    let determinations =
                        if let atDesk { try atDesk.result.get() } else {
                            try register.determinations(from: evidence, asOf: asOf, on: calendar)
                        }
                    if !determinations.isEmpty { isSilent = false }
                    findings += determinations.map {
                        Finding(item: item, evidence: evidence, determination: $0)
                    }
                } catch {
                    isSilent = false
                    faults.append((item.name, error))
                }
            }
            if isSilent { silent += 1 }
            if (index + 1) % 2000 == 0 { Progress.say("… \(index + 1) of \(caseload.items.count) cases judged") }
        }
        self.register = register
        self.asOf = asOf
        self.caseCount = caseload.items.count
        self.casesWithoutDuty = silent
        self.findings = findings
        self.faults = faults
    }

    func explanation(of finding: Finding) throws(EvaluationError) -> Explanation? {
        guard let policy = register.policies.first(where: { $0.id == finding.determination.policy }) else { return nil }
        return try policy.explanation(of: finding.determination, from: finding.evidence, asOf: asOf, on: calendar)
    }

    func question(for missing: Missing) -> String? {
        guard case .fact(let id) = missing else { return nil }
        return register.policies.lazy.flatMap(\.facts).first { $0.id == id }?.question
    }
}
