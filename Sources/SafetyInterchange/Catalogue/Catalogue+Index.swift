import PolicyEngine

extension Catalogue {
    /// The index: every policy with how much it says and how well that was checked.
    var index: String {
        var page = Markdown()
        page.heading(1, "The rulebook")
        page.block(
            "Every rule of the kit, policy by policy, written from the rules themselves. "
                + "Do not edit these pages: `\(Self.renewing)` writes them anew.")
        let all = Counts(of: policies)
        page.block("\(policies.count) policies; \(all.sentence).")
        page.list([
            "**primary**: seen in the text of the instrument or of an official source",
            "**secondary**: seen elsewhere, or inferred from the order of a near-verbatim copy",
            "**unverified**: from memory; no source was seen that says it",
        ])
        page.block(
            "A rule's level is the weakest of what starts its clock and of its numbers, or of its requirements. "
                + "The pages tell the level of each field. A provision of an edition that is not in force founds nothing."
        )
        page.table(
            ["policy", "force", "in force", "rules", "definitions", "primary", "secondary", "unverified"],
            policies.map { policy in
                let counts = Counts(of: [policy])
                return [
                    "[\(Markdown.plain(policy.title))](\(Self.pageName(of: policy.id)))", policy.bindingForce.words,
                    Self.days(of: policy), "\(counts.rules)", "\(counts.definitions)",
                ] + counts.levels
            }
                + [
                    ["**together**", "", "", "\(all.rules)", "\(all.definitions)"] + all.levels
                ])
        return page.text
    }

    /// The command that writes the catalogue of the kit's own rulebook anew.
    public static let renewing = "make catalogue"

    private static func days(of policy: Policy) -> String {
        policy.status.foundsDuties ? policy.inForce.shortWords : "founds nothing: \(policy.status.words)"
    }
}

/// How many rules and definitions there are, and how well they were checked.
struct Counts {
    private(set) var rules = 0
    private(set) var definitions = 0
    private var byLevel: [Verification: Int] = [:]

    init(of policies: [Policy]) {
        for heading in policies.flatMap(\.headings) {
            if case .definition = heading.id { definitions += 1 } else { rules += 1 }
            byLevel[heading.verification, default: 0] += 1
        }
    }

    /// How many there are of each level, the strongest first.
    var levels: [String] {
        Self.order.map { "\(byLevel[$0, default: 0])" }
    }

    var sentence: String {
        let levels = Self.order.map { "\(byLevel[$0, default: 0]) \($0.rawValue)" }.joined(separator: ", ")
        let ruleWords = rules == 1 ? "1 rule" : "\(rules) rules"
        let definitionWords = definitions == 1 ? "1 definition" : "\(definitions) definitions"
        return "\(ruleWords) and \(definitionWords): \(levels)"
    }

    private static let order: [Verification] = [.primary, .secondary, .unverified]
}
