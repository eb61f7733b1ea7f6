import CommunitySafetyKit
import SafetyInterchange

/// Verdicts on provisions as a terminal shows them.
struct VerdictScreen {
    private let verdicts: [ProvisionVerdict]

    init(_ verdicts: [ProvisionVerdict]) {
        self.verdicts = verdicts
    }

    /// Every provision, or only those that changed, and how many there are of each verdict.
    func show(all: Bool) throws {
        for verdict in verdicts where all || verdict.verdict != .equal { try show(verdict) }
        let counts = Verdict.allCases.map { kind in
            "\(verdicts.count { $0.verdict == kind }) \(kind.rawValue)"
        }
        try Output.line("\(verdicts.count) provisions: \(counts.joined(separator: ", "))")
        try Output.line("A verdict prompts a lawyer. It never finds that anything is unlawful.")
    }

    private func show(_ verdict: ProvisionVerdict) throws {
        let ids = [verdict.before, verdict.after].map { $0?.id.rawValue ?? "nothing" }
        let names = ids[0] == ids[1] ? ids[0] : ids.joined(separator: " -> ")
        try Output.line("\(verdict.verdict.rawValue.padded(to: 12))  \(names) (\(verdict.verification.rawValue))")
        if let summary = (verdict.after ?? verdict.before)?.summary { try Output.line("    \(summary)") }
        for difference in verdict.differences {
            try show(difference)
        }
        try Output.line("")
    }

    private func show(_ difference: Difference) throws {
        try Output.line("    \(difference.direction.rawValue): \(difference.matter)")
        guard let witness = difference.witness else { return }
        let facts = witness.evidence.facts.sorted { $0.key < $1.key }.compactMap { id, history in
            if case .known(let value) = history { "\(id) \(value)" } else { nil as String? }
        }
        let events = witness.evidence.events.map { event in
            switch event.at {
            case .instant(let instant): "\(event.kind) \(instant)"
            case .date(let date): "\(event.kind) \(date)"
            case .month(let month): "\(event.kind) \(month)"
            }
        }
        try Output.line("      shown by: \((facts + events).joined(separator: "; ")); as of \(witness.asOf)")
        try Output.line("      before: \(witness.before); after: \(witness.after)")
    }
}

extension JSONLines {
    /// A verdict on a provision.
    mutating func add(_ verdict: ProvisionVerdict) throws {
        let name = (verdict.after ?? verdict.before)?.id.rawValue ?? "witness"
        let differences = try JSONLines.encoded(verdict.differences.map { DifferenceDocument($0, named: name) })
        line { line in
            line.add("before", verdict.before?.id.rawValue)
            line.add("after", verdict.after?.id.rawValue)
            line.add("verdict", verdict.verdict.rawValue)
            line.add("differences", encoded: differences)
            line.add("verification", verdict.verification.rawValue)
        }
    }

    /// A duty of a case that stands otherwise.
    mutating func add(_ change: CaseChange, of name: String) {
        line { line in
            line.add("case", name)
            line.add("event", (change.after ?? change.before)?.event.rawValue)
            line.add("dutyBefore", change.before?.duty.rawValue)
            line.add("before", change.before?.status.rawValue)
            line.add("dueBefore", change.before?.due?.description)
            line.add("dutyAfter", change.after?.duty.rawValue)
            line.add("after", change.after?.status.rawValue)
            line.add("dueAfter", change.after?.due?.description)
        }
    }
}
