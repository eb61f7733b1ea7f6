import CivilTime
import SafetyModel

/// Counts that are not public: they go in, and only a ``PublishedTable`` comes out.
///
/// Nothing public gives a count back: there is no property, it is not encoded, compared or hashed, and description,
/// debug text and mirror show the layout only. So whatever form the output takes, it can only be made of what
/// ``ReleaseLedger/publish(_:as:extracted:)`` or ``published(under:)`` let through.
public struct CountTable: Sendable {
    /// What the table is of.
    public let layout: TableLayout
    private let counts: [[Int?]]

    /// A table of counts, one for each pair of finest row and column values; its lines are summed up here.
    ///
    /// - Parameters:
    ///   - layout: what the table is of.
    ///   - counts: for each of `layout.rows.values`, in that order, the count of each of `layout.columns.values`, in
    ///     that order (one count in a list); nil where nobody counted, and then no sum that it is in is known.
    /// - Throws: ``SuppressionError`` where the counts do not have that shape or one is negative.
    public init(_ layout: TableLayout, counts: [[Int?]]) throws(SuppressionError) {
        let rowValues = layout.rows.values
        let columnValues = layout.columns?.values ?? [""]
        guard
            counts.count == rowValues.count, counts.allSatisfy({ $0.count == columnValues.count }),
            counts.joined().allSatisfy({ ($0 ?? 0) >= 0 && ($0 ?? 0) < SumSystem.unlimited / 1_000_000 })
        else { throw SuppressionError(.counts, "\(layout.subject)") }
        self.layout = layout
        self.counts = counts
    }

    /// The count of each cell, row by row.
    var cells: [[Int?]] {
        layout.rows.categories.map { row in
            layout.columnCategories.map { column in sum(row.values, column?.values) }
        }
    }

    /// The count of those rows in those columns, or in all where these are nil; nil where part of it is not known.
    func sum(_ rows: Set<String>, _ columns: Set<String>?) -> Int? {
        let columnValues = layout.columns?.values ?? [""]
        let places = columnValues.indices.filter { columns?.contains(columnValues[$0]) ?? true }
        return zip(layout.rows.values, counts).reduce(0 as Int?) { sum, line in
            guard rows.contains(line.0) else { return sum }
            return places.reduce(sum) { sum, place in
                guard let sum, let count = line.1[place] else { return nil }
                return sum + count
            }
        }
    }

    /// A table of what is listed: each entry is counted under its row and column value.
    ///
    /// - Parameters:
    ///   - layout: what the table is of.
    ///   - entries: the row value and the column value of each case (the latter is not read in a list).
    /// - Returns: The table, and how many entries have a value that it has no line for: it does not count them.
    /// - Throws: ``SuppressionError`` never for entries as such.
    public static func counting(
        _ entries: some Sequence<(row: String, column: String)>, in layout: TableLayout
    ) throws(SuppressionError) -> (table: CountTable, outside: Int) {
        let (rows, columns) = (layout.rows.values, layout.columns?.values ?? [""])
        let rowPlaces = Dictionary(uniqueKeysWithValues: zip(rows, rows.indices))
        let columnPlaces = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
        var counts = rows.map { _ in columns.map { _ in 0 as Int? } }
        var outside = 0
        for entry in entries {
            guard
                let row = rowPlaces[entry.row],
                let column = layout.columns == nil ? 0 : columnPlaces[entry.column],
                let count = counts[row][column]
            else {
                outside += 1
                continue
            }
            counts[row][column] = count + 1
        }
        return (try CountTable(layout, counts: counts), outside)
    }

    /// The table as it may be shown where no other table of the subject ever is; see ``ReleaseLedger`` for more.
    ///
    /// - Throws: ``SuppressionError`` where it is too large to be audited.
    public func published(under rule: DisclosureRule) throws(SuppressionError) -> PublishedTable {
        var ledger = ReleaseLedger(under: rule)
        return try ledger.publish(self, as: "alone", extracted: CivilDate(dayNumber: 0))
    }
}

extension CountTable: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is counted, and that the counts are not shown.
    public var description: String { "<counts of \(layout.subject), not public>" }

    /// The same as the description.
    public var debugDescription: String { description }

    /// A mirror with no children but the layout.
    public var customMirror: Mirror { Mirror(self, children: ["layout": layout]) }
}
