import CivilTime
import Foundation
import SafetyModel
import SafetyReports
import Testing

@Suite struct TableTests {
    let counts = [[3, 20, 31], [14, 25, 36], [17, 28, 9]]
    let rows = ["w1", "w2", "w3"]
    let columns = ["a", "b", "c"]

    func raw() throws -> CountTable { try Tables.crossed(counts, rows: rows, columns: columns) }

    /// What a table writer makes of the cells: it has nothing else.
    private func csv(_ table: PublishedTable) -> String {
        zip(table.layout.rows.categories, table.cells).map { row, cells in
            ([row.label] + cells.map(\.description)).joined(separator: ",")
        }.joined(separator: "\n")
    }

    /// Two files of one table, put together: whatever the one hides, so does the other.
    @Test func twoFormatsOfOneTable() throws {
        let table = try raw().published(under: Tables.fiveUp)
        let lines = csv(table).split(separator: "\n").map { $0.split(separator: ",").dropFirst().map { Int($0) } }
        let json = try JSONEncoder().encode(table)
        let tree = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        let cells = try #require(tree["cells"] as? [[[String: Any]]])
        var attack = Attack()
        for (row, pair) in zip(table.layout.rows.categories, zip(lines, cells)) {
            for (column, both) in zip(try #require(table.layout.columns).categories, zip(pair.0, pair.1)) {
                let (fromText, fromTree) = (both.0, both.1["count"] as? Int)
                #expect(fromText == fromTree)
                attack.note(Attack.crossed(row.values, column.values), fromText ?? fromTree)
            }
        }
        #expect(attack.difference(["w1|a"]) == nil)

        // Two files each made safe by itself, one of them without its first row: together they tell.
        let fewer = try Tables.crossed(Array(counts.dropFirst()), rows: ["w2", "w3"], columns: columns)
        var careless = Attack()
        careless.read(table)
        careless.read(try fewer.published(under: Tables.fiveUp))
        #expect(careless.difference(["w1|a"]) == 3)
    }

    @Test func rawCountsDoNotComeOut() throws {
        let table = try Tables.crossed([[987_654, 3], [7, 8]], rows: ["w1", "w2"], columns: ["a", "b"])
        var dumped = ""
        dump(table, to: &dumped)
        for text in ["\(table)", String(reflecting: table), dumped] {
            #expect(!text.contains("987654") && !text.contains("987_654"))
        }
        #expect(!(table is any Encodable) && !(table is any Equatable))
    }

    @Test func aTableReadBackIsAudited() throws {
        let table = try raw().published(under: Tables.fiveUp)
        let data = try JSONEncoder().encode(table)
        #expect(try JSONDecoder().decode(PublishedTable.self, from: data) == table)
        let text = String(decoding: data, as: UTF8.self)
        let hidden = #"{"suppressed":"disclosure-control"}"#
        let range = try #require(text.range(of: hidden))
        for forged in [#"{"count":3}"#, #"{"count":900}"#, #"{"count":-5}"#] {
            let data = Data(text.replacingCharacters(in: range, with: forged).utf8)
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(PublishedTable.self, from: data) }
        }
        let ledger = try { () throws -> ReleaseLedger in
            var ledger = ReleaseLedger(under: Tables.fiveUp)
            _ = try ledger.publish(raw(), as: "march", extracted: CivilDate("2023-04-01"))
            return ledger
        }()
        let kept = try JSONEncoder().encode(ledger)
        #expect(try JSONDecoder().decode(ReleaseLedger.self, from: kept) == ledger)
    }

    @Test func whatIsNoTableIsRefused() throws {
        func code(_ make: () throws -> Void) -> SuppressionError.Code? {
            (#expect(throws: SuppressionError.self) { try make() })?.code
        }
        #expect(code { _ = try DisclosureRule(threshold: 1, zeros: .shown) } == .threshold)
        #expect(code { _ = try Breakdown(.area, [], isExhaustive: false) } == .emptyBreakdown)
        #expect(code { _ = try Breakdown(.area, [TableCategory("x", of: [])], isExhaustive: false) } == .emptyBreakdown)
        #expect(code { _ = try Breakdown.listing(["w1", "w1"], of: .area, isExhaustive: false) } == .repeatedCategory)
        #expect(
            code { _ = try Breakdown.listing(["w1"], of: .area, total: "T", isExhaustive: false) } == .repeatedCategory)
        let rows = try Breakdown.listing(["w1", "w2"], of: .area, isExhaustive: false)
        #expect(code { _ = try TableLayout(of: "x", rows: rows, columns: rows) } == .repeatedDimension)
        let layout = try TableLayout(of: "x", rows: rows)
        #expect(code { _ = try CountTable(layout, counts: [[1]]) } == .counts)
        #expect(code { _ = try CountTable(layout, counts: [[1], [-1]]) } == .counts)
        #expect(code { _ = try CountTable(layout, counts: [[1], [1, 2]]) } == .counts)
    }

    /// What nobody counted is no zero, and no sum over it is known.
    @Test func unknownIsNotZero() throws {
        let table = try Tables.crossed([[nil, 20], [30, 40]], rows: ["w1", "w2"], columns: ["a", "b"])
            .published(under: Tables.fiveUp)
        #expect(table.cell("w1", "a") == .suppressed(.notKnown) && table.cell("w1", "All") == .suppressed(.notKnown))
        #expect(table.cell("w2", "All")?.count == 70 && table.cell("Total", "b")?.count == 60)
    }

    @Test func zerosByTheirRule() throws {
        let list = try Tables.areas(["w1": 0, "w2": 20, "w3": 30])
        #expect(try list.published(under: Tables.fiveUp).cell("w1")?.count == 0)
        let hidden = try list.published(under: Tables.rule(5, .hidden))
        #expect(hidden.cell("w1") == .suppressed(.disclosureControl) && hidden.protectedCount == 2)
    }

    @Test func entriesAreCounted() throws {
        let layout = try TableLayout(
            of: "x", rows: .listing(["w1", "w2"], of: .area, total: "T", isExhaustive: false))
        let entries = Array(repeating: (row: "w1", column: ""), count: 8) + [(row: "elsewhere", column: "")]
        let counted = try CountTable.counting(entries, in: layout)
        #expect(counted.outside == 1)
        #expect(try counted.table.published(under: Tables.fiveUp).cell("T")?.count == 8)
    }
}
