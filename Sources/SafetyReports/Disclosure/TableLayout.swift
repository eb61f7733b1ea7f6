import SafetyModel

/// What a table is of: its subject, its rows and columns, and what all of its cells have in common.
public struct TableLayout: Hashable, Codable, Sendable {
    /// What is counted.
    public let subject: CountedSubject
    /// What all cells have in common, such as one month; a dimension that is neither here nor in rows or columns is
    /// not restricted.
    public let scope: [TableDimension: TableCategory]
    /// The rows.
    public let rows: Breakdown
    /// The columns; nil for a list.
    public let columns: Breakdown?

    /// The layout of a table.
    ///
    /// - Throws: ``SuppressionError`` where a dimension stands in two places, or a category of the scope is empty.
    public init(
        of subject: CountedSubject, in scope: [TableDimension: TableCategory] = [:], rows: Breakdown,
        columns: Breakdown? = nil
    ) throws(SuppressionError) {
        let broken = [rows.dimension] + (columns.map { [$0.dimension] } ?? [])
        guard Set(broken).count == broken.count, !broken.contains(where: { scope[$0] != nil }) else {
            throw SuppressionError(.repeatedDimension, broken.map(\.rawValue).joined(separator: " and "))
        }
        for (dimension, category) in scope where category.values.isEmpty {
            throw SuppressionError(.emptyBreakdown, "\(dimension)")
        }
        self.subject = subject
        self.scope = scope
        self.rows = rows
        self.columns = columns
    }

    private enum CodingKeys: String, CodingKey {
        case subject
        case scope
        case rows
        case columns
    }

    /// Reads a layout, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let subject = try container.decode(CountedSubject.self, forKey: .subject)
        let scope = try container.decode([TableDimension: TableCategory].self, forKey: .scope)
        let rows = try container.decode(Breakdown.self, forKey: .rows)
        let columns = try container.decodeIfPresent(Breakdown.self, forKey: .columns)
        do throws(SuppressionError) {
            try self.init(of: subject, in: scope, rows: rows, columns: columns)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// The columns' categories; for a list a single one, which is not restricted.
    var columnCategories: [TableCategory?] {
        columns.map { $0.categories.map(Optional.some) } ?? [nil]
    }

    /// The group that each cell counts, row by row.
    var regions: [[CellRegion]] {
        rows.categories.map { row in
            columnCategories.map { column in
                var sides = scope.mapValues(\.values)
                sides[rows.dimension] = row.values
                if let columns, let column { sides[columns.dimension] = column.values }
                return CellRegion(sides)
            }
        }
    }
}
