import CommunitySafetyKit

/// What a data set can evidence, as a table.
struct MonitorScreen {
    private let results: [Monitorability]

    init(_ results: [Monitorability]) {
        self.results = results
    }

    /// How many rules of each policy are evidenced how far; in full with every rule, else with those that are at all.
    func show(inFull: Bool) throws {
        let width = results.map(\.policy.rawValue.count).max() ?? 0
        try row("policy", width, ["rules", "fully", "partly", "not at all"])
        for result in results { try row(result.policy.rawValue, width, counts(of: result)) }
        for result in results {
            let rules = result.rules.filter { inFull || $0.level != .notAtAll }
            if rules.isEmpty { continue }
            try Output.line("\n\(result.policy)")
            for rule in rules { try show(rule) }
        }
    }

    private func counts(of result: Monitorability) -> [String] {
        [result.rules.count, result.count(.fully), result.count(.partly), result.count(.notAtAll)].map { "\($0)" }
    }

    private func row(_ name: String, _ width: Int, _ cells: [String]) throws {
        let numbers = cells.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }
        try Output.line(name.padded(to: width) + numbers.joined())
    }

    private func show(_ rule: Monitorability.Rule) throws {
        let told = rule.told.isEmpty ? "nothing" : rule.told.joined(separator: ", ")
        try Output.line("  \(rule.level.rawValue.padded(to: 10))  \(rule.id.rawValue): can be told: \(told)")
        if !rule.wants.isEmpty {
            try Output.line("              wanted: \(rule.wants.map { "\($0)" }.joined(separator: "; "))")
        }
    }
}

extension Monitorability.Rule {
    /// The answers that can be told in some case.
    var told: [String] {
        statuses.map(\.rawValue) + answers.map { "\($0)" }
    }
}
