/// How far the evidence for a practice carries.
public enum EvidenceGrade: String, Hashable, CaseIterable, Codable, Sendable {
    /// It is described, and no figure shows what came of it.
    case description
    /// One measure, before and after.
    case beforeAndAfter = "before-and-after"
    /// One measure, before and after, there and elsewhere.
    case comparison
}

extension EvidenceGrade: Comparable {
    /// Sorts by how far the evidence carries.
    public static func < (left: EvidenceGrade, right: EvidenceGrade) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

extension EvidenceGrade {
    /// The highest grade that those figures can bear.
    ///
    /// Two figures of one measure, in one unit and area, in different periods are a before and after; two such pairs of
    /// one measure in different known areas are a comparison.
    public init(borneBy figures: [Statistic]) {
        struct Series: Hashable {
            let measure: String
            let unit: String
            let area: Area?
        }
        let periods = Dictionary(grouping: figures) {
            Series(measure: $0.measure, unit: $0.unit, area: $0.area)
        }
        .mapValues { Set($0.map(\.period)).count }
        let pairs = periods.filter { $0.value > 1 }.keys
        let places = Dictionary(grouping: pairs.filter { $0.area != nil }) { [$0.measure, $0.unit] }
        if places.values.contains(where: { $0.count > 1 }) {
            self = .comparison
        } else {
            self = pairs.isEmpty ? .description : .beforeAndAfter
        }
    }
}
