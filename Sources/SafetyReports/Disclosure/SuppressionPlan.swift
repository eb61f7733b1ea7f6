/// Finds which cells of a table to hide.
///
/// Small counts first. Then, as long as an attacker could tell something, one more cell that takes part in what he
/// adds up: a single cell before a total, one that leaves no other line with a lone hidden cell, from the shortest sum,
/// the smallest count. At the end every cell that need not have been hidden is shown again, so that no cell is hidden
/// without need; that as few as possible are is not promised.
struct SuppressionPlan {
    private let table: CountTable
    private let rule: DisclosureRule
    private let knowledge: EarlierKnowledge
    private let cellCounts: [[Int?]]
    private let columns: Int
    private var hidden: [Bool]

    init(_ table: CountTable, under rule: DisclosureRule, beside releases: [Release]) throws(SuppressionError) {
        self.table = table
        self.rule = rule
        let same = releases.filter { $0.table.layout.subject == table.layout.subject }
        knowledge = try EarlierKnowledge(of: same, beside: table)
        columns = table.layout.columnCategories.count
        cellCounts = table.cells
        hidden = cellCounts.joined().map { count in count.map { !rule.shows($0) } ?? false }
    }

    private var counts: [Int?] { Array(cellCounts.joined()) }

    /// Zeros that are shown are never hidden, so that everybody may know it.
    private func isEligible(_ count: Int?) -> Bool {
        count.map { $0 > 0 || rule.zeros == .hidden } ?? false
    }

    /// The table with as much hidden as must be.
    mutating func protected() throws(SuppressionError) -> PublishedTable {
        let small = hidden
        while true {
            var isExposed = false
            var best: Int?
            for view in views() where best == nil {
                view.visitExposures { exposure in
                    isExposed = true
                    best = bestCell(to: exposure, in: view)
                    return best == nil
                }
            }
            if !isExposed { break }
            guard let best else { throw SuppressionError(.earlierReleases, "\(table.layout.subject)") }
            hidden[best] = true
        }
        showAgain(except: small)
        return PublishedTable(table.layout, under: rule, cells: cells())
    }

    private func views() -> [AttackerView] {
        knowledge.views(rule, counts: counts, hidden: hidden)
    }

    /// The cell to hide against that exposure; nil where none is tied to it.
    private func bestCell(to exposure: AttackerView.Exposure, in view: AttackerView) -> Int? {
        let ties = view.ties(of: exposure)
        let counts = counts
        let candidates = counts.indices.filter { isEligible(counts[$0]) && !hidden[$0] }
        let ranked = candidates.compactMap { cell -> (rank: [Int], cell: Int)? in
            guard let tie = view.shortest(of: ties, touching: knowledge.place[cell]) else { return nil }
            let lone = view.loneSums(around: knowledge.place[cell])
            return ([table.layout.width(of: cell, columns) == 1 ? 0 : 1, lone, tie, counts[cell] ?? 0], cell)
        }
        return ranked.min { $0.rank.lexicographicallyPrecedes($1.rank) }?.cell
    }

    /// Shows again, largest groups and counts first, whatever nobody needs hidden.
    private mutating func showAgain(except small: [Bool]) {
        let order = hidden.indices.filter { hidden[$0] && !small[$0] }.sorted { one, other in
            let widths = (table.layout.width(of: one, columns), table.layout.width(of: other, columns))
            return (widths.0, counts[one] ?? 0, one) > (widths.1, counts[other] ?? 0, other)
        }
        for cell in order {
            hidden[cell] = false
            if views().contains(where: { $0.isExposed }) { hidden[cell] = true }
        }
    }

    private func cells() -> [[PublishedCell]] {
        cellCounts.indices.map { row in
            cellCounts[row].indices.map { column in
                guard let count = cellCounts[row][column] else { return .suppressed(.notKnown) }
                return hidden[row * columns + column] ? .suppressed(.disclosureControl) : .count(count)
            }
        }
    }
}

extension TableLayout {
    /// How many pairs of finest values a cell takes together.
    fileprivate func width(of cell: Int, _ width: Int) -> Int {
        let across = columnCategories[cell % width]?.values.count ?? 1
        return rows.categories[cell / width].values.count * across
    }
}
