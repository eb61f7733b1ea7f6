public import SafetyReports

extension PublishedTable {
    /// The table as comma-separated values (RFC 4180), in UTF-8 without a byte order mark.
    ///
    /// First come records that say what it is, each a word, a name and a value: `subject`, `scope` for each dimension
    /// that is restricted (or once, `not restricted`), `rule` with the threshold and what becomes of zeros, and `mark`
    /// for each mark. Then the heads of the columns, and a record for each row; a list has the one column `count`. All
    /// records have the same number of fields.
    ///
    /// A cell holds its count or a mark, never anything else: `[c]` for one that is hidden, `[x]` for one that nobody
    /// knows. A text that a spreadsheet would run as a formula is defused: one that begins with `=`, `+`, `-`, `@`,
    /// their wide forms, white space or an apostrophe has an apostrophe before it, which a reader takes off again.
    ///
    /// What the values behind a label are is in the encoded table and not here: figures of two files are compared by
    /// ``/SafetyReports/ReleaseLedger`` before they are published, not by their labels.
    public var csv: String {
        let columns = layout.columns?.categories.map(\.label) ?? ["count"]
        let width = max(3, columns.count + 1)
        var writer = CSVWriter()
        for record in Self.preface(of: layout, under: rule) { writer.add(record, filledTo: width) }
        let corner = [layout.rows.dimension] + (layout.columns.map { [$0.dimension] } ?? [])
        writer.add([corner.map(\.rawValue).joined(separator: " by ")] + columns, filledTo: width)
        for (row, cells) in zip(layout.rows.categories, cells) {
            writer.add([row.label] + cells.map(\.description), filledTo: width)
        }
        return writer.text
    }

    private static func preface(of layout: TableLayout, under rule: DisclosureRule) -> [[String]] {
        let scope = layout.scope.sorted { $0.key < $1.key }.map { ["scope", $0.key.rawValue, $0.value.label] }
        return [["subject", "counted", layout.subject.rawValue]]
            + (scope.isEmpty ? [["scope", "all", "not restricted"]] : scope)
            + [
                ["rule", "least count that is shown", String(rule.threshold)],
                ["rule", "zeros", rule.zeros.rawValue],
                ["mark", "\(PublishedCell.suppressed(.disclosureControl))", "hidden to protect somebody"],
                ["mark", "\(PublishedCell.suppressed(.notKnown))", "not known"],
            ]
    }
}
