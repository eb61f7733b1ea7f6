/// What a service says it attends to, so that people know what to expect.
///
/// It is the service's own, and every category that it takes has a rule for every level of harm.
public struct AttendancePolicy: Hashable, Sendable {
    /// The categories that the service takes.
    public let categories: [ReportCategory]
    /// The rules, in the order in which they were given.
    public let rules: [AttendanceRule]

    /// A policy of those rules.
    ///
    /// - Throws: ``Rejection`` by `every-category-is-resolved` where a category has no rule or two for a level of harm.
    public init(for categories: [ReportCategory], _ rules: [AttendanceRule]) throws(Rejection) {
        for category in categories {
            for harm in HarmLevel.allCases {
                let count = rules.count { $0.category == category && $0.harm == harm }
                guard count == 1 else {
                    throw Rejection(
                        .everyCategoryIsResolved, "attendance policy",
                        found: "'\(category)' has \(count) rules for harm '\(harm.rawValue)', and one is needed")
                }
            }
        }
        self.categories = categories
        self.rules = rules
    }

    /// How a report is attended to, and why.
    ///
    /// - Parameters:
    ///   - category: what is reported.
    ///   - harm: how much harm it speaks of; nil where nobody knows.
    ///   - isVulnerable: whether somebody vulnerable is concerned; nil where nobody knows.
    /// - Throws: ``Rejection`` by `every-category-is-resolved` where the service does not take the category.
    public func decide(
        _ category: ReportCategory, harm: HarmLevel?, isVulnerable: Bool?
    ) throws(Rejection) -> AttendanceDecision {
        let candidates = rules.filter { $0.category == category && (harm == nil || $0.harm == harm) }
        guard categories.contains(category), !candidates.isEmpty else {
            throw Rejection(
                .everyCategoryIsResolved, "attendance policy",
                found: "it does not take '\(category)', but \(categories.map(\.rawValue).joined(separator: ", "))")
        }
        var grades: [AttendanceGrade] = []
        for rule in candidates {
            if isVulnerable != true { grades.append(rule.grade) }
            if isVulnerable != false { grades.append(rule.ifVulnerable) }
        }
        return AttendanceDecision(
            atLeast: grades.min() ?? .attend, atMost: grades.max() ?? .attend, isHarmKnown: harm != nil,
            isVulnerabilityKnown: isVulnerable != nil, rules: candidates)
    }
}

extension AttendancePolicy: Codable {
    private enum CodingKeys: String, CodingKey {
        case categories
        case rules
    }

    /// Reads a policy, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let categories = try container.decode([ReportCategory].self, forKey: .categories)
        let rules = try container.decode([AttendanceRule].self, forKey: .rules)
        self = try decoder.checked { () throws(Rejection) in try Self(for: categories, rules) }
    }
}
