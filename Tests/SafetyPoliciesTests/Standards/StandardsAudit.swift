import CivilTime
import PolicyEngine

/// Holds policies against the fact base, record by record and field by field, as far as the fact base can say.
///
/// It is given the policies, and names what differs. Where a difference is meant, the caller excuses that check of that
/// record.
struct StandardsAudit {
    /// What is compared.
    enum Check: String, CaseIterable {
        case found, onePolicy, shape, numbers, noOtherNumbers, percent, comparison
        case begins, ends, status, bindingForce, jurisdiction
        case notStronger, asStrong, recalledPlace, sources, remark
    }

    let base: StandardsBase
    let policies: [Policy]

    /// What differs between the record of that id and the rules made of it; each with its check.
    func faults(of id: String) -> [(check: Check, text: String)] {
        guard let record = base.records[id] else { return [(.found, "\(id): no such record")] }
        let rules = StandardsRules(id, in: policies)
        guard let policy = rules.policies.first else { return [(.found, "\(id): in no policy")] }
        var faults: [(check: Check, text: String)] = []
        func expect(_ check: Check, _ holds: Bool, _ text: @autoclosure () -> String) {
            if !holds { faults.append((check, "\(id), \(check.rawValue): \(text())")) }
        }
        expect(.onePolicy, rules.policies.count == 1, "\(rules.policies.map(\.id))")
        expect(.shape, isOfShape(rules, record), "\(record.kind) is \(rules.policies[0].headings.map(\.kind))")
        let rows = record.limitRows
        if !StandardsAudit.isDefinition(record.kind) {
            for row in rows {
                expect(.numbers, !row.readings.isDisjoint(with: rules.quantities), "\(row.members) is nowhere")
            }
            let said = rows.reduce(into: Set(record.percent.map { [.percent($0)] } ?? [])) { $0.formUnion($1.readings) }
            let others = rules.owedQuantities.subtracting(said)
            expect(.noOtherNumbers, others.isEmpty, "\(others) stand in no limit")
        }
        if let percent = record.percent {
            expect(.percent, rules.quantities.contains(.percent(percent)), "\(percent) is nowhere")
        }
        expect(
            .begins, begins(policy, rules, record),
            "\(policy.inForce.from), not \(record.text("effective_from") ?? "unknown")")
        expect(
            .ends, ends(policy, record),
            "\(String(describing: policy.inForce.until)), not after \(record.text("effective_to") ?? "unknown")")
        let status = record.text("status") ?? ""
        expect(.status, Self.statuses[status] == policy.status, "\(policy.status), not \(status)")
        let binding = record.text("binding") ?? ""
        expect(
            .bindingForce, Self.forces[binding]?.contains(policy.bindingForce) ?? false,
            "\(policy.bindingForce), not \(binding)")
        expect(.jurisdiction, isOfPlace(policy, record), policy.jurisdiction)
        let aims = Set(rules.measures.flatMap(\.targets).map(\.statistic.comparison))
        let said = Set(rows.compactMap { Self.comparisons[$0.comparison] })
        expect(.comparison, aims.isSubset(of: said), "\(aims), not \(said)")
        let level = base.level(of: id)
        let strongest = rules.levels.max() ?? .unverified
        expect(.notStronger, strongest <= level, "a field is \(strongest), and the record allows \(level)")
        let weakest = rules.numberLevels.min() ?? .unverified
        expect(.asStrong, weakest == level, "a number is \(weakest), and the record says \(level)")
        if record.text("provision")?.contains("memory") ?? true {
            expect(
                .recalledPlace, rules.citations.allSatisfy { $0.locatorVerification == .unverified },
                "the place is recalled")
        }
        let cited = Set(rules.citations.flatMap(\.sources).map(\.rawValue))
        expect(.sources, cited == Set(record.sources), "\(cited.sorted()), not \(record.sources)")
        if record.text("note") != nil || record.text("exceptions") != nil {
            expect(.remark, !rules.remarks.isEmpty, "a note of the record is told nowhere")
        }
        return faults
    }

    static func isDefinition(_ kind: String) -> Bool {
        ["process", "definition", "record_content"].contains(kind)
    }

    /// Whether a kind of record became a kind of rule that can say it.
    private func isOfShape(_ rules: StandardsRules, _ record: StandardsBase.Record) -> Bool {
        let (duties, measures, criteria) = (!rules.duties.isEmpty, !rules.measures.isEmpty, rules.criteria)
        switch record.kind {
        case "process", "definition", "record_content":
            let kind = record.kind.replacing("_", with: "-")
            return rules.definitions.map { "\($0.id)" } == [rules.id] && rules.definitions[0].kind.rawValue == kind
                && !duties && !measures && criteria.isEmpty
        case "deadline", "frequency", "quota":
            return rules.definitions.isEmpty && (duties || measures || !criteria.isEmpty)
        case "threshold", "eligibility", "composition":
            return rules.definitions.isEmpty && !criteria.isEmpty
                && criteria.allSatisfy { $0.kind.rawValue == record.kind }
        case "retention":
            return rules.definitions.isEmpty && (duties || criteria.contains { $0.kind == .retention })
        default: return false
        }
    }

    /// A first day that is not known is the first of the year 1, or that of another record of the edition; a definition
    /// may be younger than its edition, and then says so.
    private func begins(_ policy: Policy, _ rules: StandardsRules, _ record: StandardsBase.Record) -> Bool {
        guard let text = record.text("effective_from") else { return true }
        guard let first = Self.firstDay(of: text) else { return false }
        if policy.inForce.from == first { return true }
        return !rules.definitions.isEmpty && policy.inForce.from < first
            && rules.definitions.allSatisfy { $0.notes.contains { $0.contains(text.prefix(4)) } }
    }

    private func ends(_ policy: Policy, _ record: StandardsBase.Record) -> Bool {
        guard let text = record.text("effective_to") else { return policy.inForce.until == nil }
        guard text.count == 10 else { return policy.inForce.until != nil }
        return policy.inForce.until == (try? CivilDate(text))?.adding(days: 1)
    }

    private func isOfPlace(_ policy: Policy, _ record: StandardsBase.Record) -> Bool {
        if policy.bindingForce == .localScheme { return !policy.jurisdiction.isEmpty }
        return Self.places[record.text("jurisdiction") ?? ""] == policy.jurisdiction
    }

    /// The first day of a day, a month or a year.
    static func firstDay(of text: String) -> CivilDate? {
        try? CivilDate(text.count == 4 ? text + "-01-01" : text.count == 7 ? text + "-01" : text)
    }
}
