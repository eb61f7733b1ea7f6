public import SafetyModel

/// From which figure on an indicator earns which grade, and who says so.
public struct GradeRule: Hashable, Codable, Sendable {
    /// A grade and the least figure that earns it.
    public struct Band: Hashable, Codable, Sendable {
        /// The grade, such as `good`.
        public let grade: String
        /// The least figure that earns it.
        public let least: Figure

        /// A grade from that figure on.
        public init(_ grade: String, from least: Figure) {
            self.grade = grade
            self.least = least
        }

        private enum CodingKeys: String, CodingKey {
            case grade
            case least
        }
    }

    /// Where the rule stands.
    public let passage: Passage
    /// The grades, lowest first.
    public let bands: [Band]

    /// A rule of grading.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `grade-cites-its-rule` where the passage has no locator, there is no
    /// grade, or the figures do not rise.
    public init(_ bands: [Band], from passage: Passage) throws(Rejection) {
        let rises = zip(bands, bands.dropFirst()).allSatisfy { $0.least.approximate < $1.least.approximate }
        guard !passage.locator.allSatisfy(\.isWhitespace), !bands.isEmpty, rises else {
            throw Rejection(
                .gradeCitesItsRule, "grade rule",
                found: "\(bands.count) grades, \(rises ? "rising" : "not rising"), at '\(passage.locator)'")
        }
        self.bands = bands
        self.passage = passage
    }

    /// The grade of a figure; nil for one below the lowest.
    public func grade(of figure: Figure) -> String? {
        bands.last { $0.least.approximate <= figure.approximate }?.grade
    }

    private enum CodingKeys: String, CodingKey {
        case passage
        case bands
    }

    /// Reads a rule, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let passage = try container.decode(Passage.self, forKey: .passage)
        let bands = try container.decode([Band].self, forKey: .bands)
        do throws(Rejection) {
            try self.init(bands, from: passage)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
