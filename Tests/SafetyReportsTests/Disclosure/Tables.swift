import CivilTime
import SafetyModel
import SafetyReports

/// Tables of made-up counts.
enum Tables {
    static let fiveUp = rule(5)

    static func rule(_ threshold: Int, _ zeros: DisclosureRule.Zeros = .shown) -> DisclosureRule {
        guard let rule = try? DisclosureRule(threshold: threshold, zeros: zeros) else { preconditionFailure() }
        return rule
    }

    /// A list by area with a total.
    static func areas(_ counts: KeyValuePairs<String, Int>, total: String? = "Total") throws -> CountTable {
        let sorted = counts.sorted { $0.key < $1.key }
        let layout = try TableLayout(
            of: "hate-incidents",
            rows: .listing(sorted.map(\.key), of: .area, total: total, isExhaustive: false))
        return try CountTable(layout, counts: sorted.map { [$0.value] })
    }

    /// A table by area and another dimension, with totals both ways.
    static func crossed(
        _ counts: [[Int?]], rows: [String], columns: [String], by dimension: TableDimension = .ethnicity,
        isExhaustive: Bool = false
    ) throws -> CountTable {
        let layout = try TableLayout(
            of: "hate-incidents",
            rows: .listing(rows, of: .area, total: "Total", isExhaustive: isExhaustive),
            columns: .listing(columns, of: dimension, total: "All", isExhaustive: isExhaustive))
        return try CountTable(layout, counts: counts)
    }

    static func day(_ text: String) throws -> CivilDate { try CivilDate(text) }
}
