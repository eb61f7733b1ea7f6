/// How a report of one category and harm is attended to, and how where somebody vulnerable is concerned.
public struct AttendanceRule: Hashable, Codable, Sendable {
    /// What is reported.
    public let category: ReportCategory
    /// How much harm it speaks of.
    public let harm: HarmLevel
    /// How it is attended to.
    public let grade: AttendanceGrade
    /// How it is attended to where somebody vulnerable is concerned.
    public let ifVulnerable: AttendanceGrade

    /// A report of that category and harm is attended to so.
    ///
    /// - Throws: ``Rejection`` by `vulnerability-only-raises` where less is done for somebody vulnerable.
    public init(
        _ category: ReportCategory, _ harm: HarmLevel, _ grade: AttendanceGrade, ifVulnerable: AttendanceGrade
    ) throws(Rejection) {
        guard ifVulnerable >= grade else {
            throw Rejection(
                .vulnerabilityOnlyRaises, "attendance to '\(category)', \(harm.rawValue)",
                found: "'\(ifVulnerable.rawValue)' for somebody vulnerable, and '\(grade.rawValue)' else")
        }
        self.category = category
        self.harm = harm
        self.grade = grade
        self.ifVulnerable = ifVulnerable
    }

    private enum CodingKeys: String, CodingKey {
        case category
        case harm
        case grade
        case ifVulnerable
    }

    /// Reads a rule, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let category = try container.decode(ReportCategory.self, forKey: .category)
        let harm = try container.decode(HarmLevel.self, forKey: .harm)
        let grade = try container.decode(AttendanceGrade.self, forKey: .grade)
        let ifVulnerable = try container.decode(AttendanceGrade.self, forKey: .ifVulnerable)
        self = try decoder.checked { () throws(Rejection) in
            try Self(category, harm, grade, ifVulnerable: ifVulnerable)
        }
    }
}
