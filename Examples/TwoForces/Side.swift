import CommunitySafetyKit

/// What one set of rules says of the story.
struct Side {
    private let policy: Policy
    private let findings: [Finding]
    private let determinations: [Determination]

    init(_ policy: Policy, on calendar: WorkingCalendar, asOf: Instant) throws {
        self.policy = policy
        let evidence = try Story.evidence()
        findings = try policy.findings(from: evidence, asOf: asOf, on: calendar)
        determinations = try policy.determinations(from: evidence, asOf: asOf, on: calendar)
    }

    func show(named name: String) {
        print("\n\(name)")
        for finding in findings
        where Story.criteria.contains(finding.criterion) || finding.criterion.rawValue.contains("local") {
            print("  \(finding.question) \(answer(finding)) (\(finding.verification.rawValue))")
        }
        for determination in determinations {
            let due = determination.due.map { ", due before \($0)" } ?? ""
            let force = determination.bindingForce.rawValue.replacing("-", with: " ")
            print("  \(determination.summary): \(determination.status.rawValue)\(due) (\(force))")
        }
    }

    private func answer(_ finding: Finding) -> String {
        switch finding.answer {
        case .yes: "Yes."
        case .no: "No: " + finding.failing.map(\.summary).joined(separator: "; ") + "."
        case .unknown: "Open: " + finding.missing.map(question).joined(separator: " ")
        }
    }

    private func question(_ missing: Missing) -> String {
        guard case .fact(let id) = missing else { return "\(missing)" }
        return policy.facts.first { $0.id == id }?.question ?? id.rawValue
    }

    static func show(_ verdict: ProvisionVerdict) {
        print("    \(verdict.rule.map(\.rawValue) ?? ""): \(verdict.verdict.rawValue)")
        for difference in verdict.differences {
            print("      \(difference.direction.rawValue): \(difference.matter)")
            guard let witness = difference.witness else { continue }
            print("        as of \(witness.asOf): before, \(witness.before); after, \(witness.after)")
        }
    }
}
