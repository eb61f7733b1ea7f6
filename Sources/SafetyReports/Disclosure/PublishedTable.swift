import SafetyModel

/// A table as the public may see it: every cell is a count that may be shown, or says that there is none.
///
/// It comes out of a ``CountTable`` or is read back. Reading audits it by what it shows alone, and refuses one that
/// gives a hidden cell away; so no table of this type does, wherever it is from.
///
/// What it withstands: adding and subtracting its cells and totals, and knowing the rule. It does not withstand
/// somebody who has other tables of the same subject (``ReleaseLedger`` holds these against each other), who is himself
/// one of the cases in a cell and so knows one of them, or who knows from elsewhere what a category has in common. Nor
/// does it hide that everybody in a group has the same answer, where that group is large.
public struct PublishedTable: Hashable, Sendable {
    /// What the table is of.
    public let layout: TableLayout
    /// By what rule it was made public.
    public let rule: DisclosureRule
    /// The cells, row by row.
    public let cells: [[PublishedCell]]

    init(_ layout: TableLayout, under rule: DisclosureRule, cells: [[PublishedCell]]) {
        self.layout = layout
        self.rule = rule
        self.cells = cells
    }

    /// The cell in those lines; nil where there are no such lines.
    ///
    /// A list is read without a column.
    public func cell(_ row: String, _ column: String? = nil) -> PublishedCell? {
        guard let line = layout.rows.categories.firstIndex(where: { $0.label == row }) else { return nil }
        guard let columns = layout.columns else { return column == nil ? cells[line][0] : nil }
        return columns.categories.firstIndex { $0.label == column }.map { cells[line][$0] }
    }

    /// How many cells are hidden to protect somebody.
    public var protectedCount: Int { cells.joined().count { $0.isProtected } }

    /// What can be told of each hidden cell from this table alone, row by row; nil for a cell that is shown, and where
    /// it takes too long to find out.
    ///
    /// - Throws: ``SuppressionError`` where the table is too large to be audited.
    public func feasibleRanges() throws(SuppressionError) -> [[FeasibleRange?]] {
        let view = try attackerView()
        return cells.indices.map { row in
            cells[row].indices.map { column in
                cells[row][column].isProtected ? view.range(of: row * cells[row].count + column) : nil
            }
        }
    }

    func attackerView() throws(SuppressionError) -> AttackerView {
        let partition = try RegionPartition(
            layout.regions.flatMap { $0 }, whole: layout.whole, subject: "\(layout.subject)")
        let cells = cells.flatMap { $0 }
        return AttackerView(partition, rule, counts: cells.map(\.count), hidden: cells.map(\.isProtected))
    }
}

extension PublishedTable: Codable {
    private enum CodingKeys: String, CodingKey {
        case layout
        case rule
        case cells
    }

    /// Reads a table and audits it: refused is one that shows what its rule hides, or gives a hidden cell away.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(TableLayout.self, forKey: .layout),
            under: try container.decode(DisclosureRule.self, forKey: .rule),
            cells: try container.decode([[PublishedCell.InTable]].self, forKey: .cells).map { $0.map(\.cell) })
        do throws(SuppressionError) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }

    private func check() throws(SuppressionError) {
        let width = layout.columnCategories.count
        guard
            cells.count == layout.rows.categories.count, cells.allSatisfy({ $0.count == width }),
            cells.joined().allSatisfy({ ($0.count ?? 0) >= 0 && ($0.count ?? 0) < SumSystem.unlimited / 1_000_000 })
        else { throw SuppressionError(.counts, "\(layout.subject)") }
        let view = try attackerView()
        guard
            cells.joined().allSatisfy({ $0.count.map(rule.shows) ?? true }), view.system.isConsistent(),
            view.exposures().isEmpty
        else { throw SuppressionError(.unprotected, "\(layout.subject)") }
    }
}

extension TableLayout {
    /// Of the dimensions that are broken down exhaustively, all values that there are.
    var whole: [TableDimension: Set<String>] {
        var whole: [TableDimension: Set<String>] = [:]
        for breakdown in [rows] + (columns.map { [$0] } ?? []) where breakdown.isExhaustive {
            whole[breakdown.dimension] = Set(breakdown.values)
        }
        return whole
    }
}
