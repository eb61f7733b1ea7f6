import Foundation
import SafetyInterchange
import SafetyModel
import SafetyReports
import SeededRandom
import Testing

@Suite struct PublishedTableCSVTests {
    static func table(
        _ counts: [[Int?]], rows: [String], columns: [String], zeros: DisclosureRule.Zeros = .shown
    ) throws -> PublishedTable {
        let layout = try TableLayout(
            of: "stop-searches", in: [.month: TableCategory("March", of: ["2023-03"])],
            rows: .listing(rows, of: .area, total: "All areas", isExhaustive: true),
            columns: .listing(columns, of: .ethnicity, total: "All", isExhaustive: true))
        return try CountTable(layout, counts: counts).published(under: DisclosureRule(threshold: 5, zeros: zeros))
    }

    @Test func theFileSaysWhatItIs() throws {
        let table = try Self.table([[3, 20], [14, 25]], rows: ["w1", "w2"], columns: ["a", "b"])
        #expect(
            table.csv
                == [
                    "subject,counted,stop-searches,", "scope,month,March,", "rule,least count that is shown,5,",
                    "rule,zeros,shown,", "mark,[c],hidden to protect somebody,", "mark,[x],not known,",
                    "area by ethnicity,a,b,All", "w1,[c],[c],23", "w2,[c],[c],39", "All areas,17,45,62", "",
                ].joined(separator: "\r\n"))

        let rows = try Breakdown.listing(["w1", "w2"], of: .area, isExhaustive: false)
        let list = try CountTable(TableLayout(of: "hate-incidents", rows: rows), counts: [[0], [nil]])
            .published(under: DisclosureRule(threshold: 5, zeros: .hidden))
        let records = try Sheets.records(list.csv)
        #expect(records.allSatisfy { $0.count == 3 && $0.damage == nil && !$0.endsWithoutLineBreak })
        #expect(records.map(\.fields).suffix(3) == [["area", "count", ""], ["w1", "[c]", ""], ["w2", "[x]", ""]])
        #expect(records[1].fields == ["scope", "all", "not restricted"])
        #expect(records[3].fields == ["rule", "zeros", "hidden"])
    }

    /// A label is written by whoever names an area; a spreadsheet runs what looks like a formula to it.
    @Test func noTextIsAFormula() throws {
        let labels = [
            "=HYPERLINK(\"http://x\",\"y\")", "+44", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "'quoted",
            "a,b", "say \"so\"", "two\r\nlines", "Łódź", "plain",
        ]
        let table = try Self.table(
            labels.map { _ in [20, 30] }, rows: labels.sorted(), columns: ["=cmd|' /C calc'!A0", "b"])
        let records = try Sheets.records(table.csv)
        #expect(records.allSatisfy { $0.damage == nil })
        for field in records.flatMap(\.fields) {
            let isFormula = field.unicodeScalars.first.map { "=+-@\t\r\n ＝＋－＠".unicodeScalars.contains($0) }
            #expect(isFormula != true, "\(field.debugDescription)")
        }
        let read = records.map(\.fields).suffix(labels.count + 1).dropLast().map { field in
            field[0].hasPrefix("'") ? String(field[0].dropFirst()) : field[0]
        }
        #expect(read == labels.sorted())
        #expect(table.csv.replacing("\r\n", with: "").unicodeScalars.contains("\r"))
    }

    /// The cells of a file, by the labels of their lines.
    static func cells(ofCSV text: String) throws -> [[String]: ReadCell] {
        let records = try Sheets.records(text).map(\.fields)
        let head = try #require(records.firstIndex { $0[0].contains(" by ") })
        var cells: [[String]: ReadCell] = [:]
        for record in records[(head + 1)...] {
            for (column, field) in zip(records[head], record).dropFirst() {
                switch field {
                case "[c]": cells[[record[0], column]] = .suppressed(.disclosureControl)
                case "[x]": cells[[record[0], column]] = .suppressed(.notKnown)
                default: cells[[record[0], column]] = .count(try #require(Int(field)))
                }
            }
        }
        return cells
    }

    /// The cells of an encoded table, by the labels of their lines.
    static func cells(ofJSON data: Data) throws -> [[String]: ReadCell] {
        let table = try JSONDecoder().decode(PublishedTable.self, from: data)
        var cells: [[String]: ReadCell] = [:]
        for (row, line) in zip(table.layout.rows.categories, table.cells) {
            for (column, cell) in zip(table.layout.columns?.categories ?? [], line) {
                cells[[row.label, column.label]] = ReadCell(cell)
            }
        }
        return cells
    }

    /// Whoever has both files of a table knows no more than who has one: they hide exactly the same.
    @Test(arguments: 1...40 as ClosedRange<UInt64>) func twoFilesOfOneTable(seed: UInt64) throws {
        var numbers = SeededGenerator(seed: seed)
        let (rows, columns) = (2 + Int(numbers.next() % 4), 2 + Int(numbers.next() % 3))
        let counts = (0..<rows).map { _ in
            (0..<columns).map { _ in numbers.next() % 16 == 0 ? nil : Optional(Int(numbers.next() % 14)) }
        }
        let table = try Self.table(
            counts, rows: (0..<rows).map { "w\($0)" }, columns: (0..<columns).map { "c\($0)" },
            zeros: seed % 2 == 0 ? .shown : .hidden)
        let encoded = try JSONEncoder().encode(table)
        let (fromCSV, fromJSON) = (try Self.cells(ofCSV: table.csv), try Self.cells(ofJSON: encoded))
        #expect(fromCSV == fromJSON)
        #expect(fromCSV.count == (rows + 1) * (columns + 1))
        #expect(fromCSV.values.count { $0.isProtected } == table.protectedCount)
        for row in 0..<rows {
            for column in 0..<columns where counts[row][column].map(table.rule.shows) == false {
                #expect(fromCSV[["w\(row)", "c\(column)"]]?.count == nil)
            }
        }
    }
}
