import CivilTime
import SafetyModel
import SafetyReports
import Testing

/// Attack programs against published tables: each fails, and succeeds where the protection in question is left out.
@Suite struct AttackTests {
    /// One small count in a table with totals: hidden alone it follows from its row.
    @Test func totalsDoNotGiveASmallCountAway() throws {
        let counts = [[3, 20, 31], [14, 25, 36], [17, 28, 9]]
        let (rows, columns) = (["w1", "w2", "w3"], ["a", "b", "c"])
        let table = try Tables.crossed(counts, rows: rows, columns: columns).published(under: Tables.fiveUp)
        var attack = Attack()
        attack.read(table)
        for (row, cells) in zip(table.layout.rows.categories, table.cells) {
            for (column, cell) in zip(try #require(table.layout.columns).categories, cells) where cell.isProtected {
                #expect(attack.difference(Attack.crossed(row.values, column.values)) == nil, "\(row) \(column)")
            }
        }
        #expect(table.cell("w1", "a") == .suppressed(.disclosureControl))
        #expect(table.protectedCount == 4, "\(table.cells)")

        // Without complementary suppression.
        var careless = Attack()
        for (row, line) in zip(rows, counts) {
            for (column, count) in zip(columns, line) {
                careless.note(Attack.crossed([row], [column]), count < 5 ? nil : count)
            }
            careless.note(Attack.crossed([row], Set(columns)), line.reduce(0, +))
        }
        #expect(careless.difference(["w1|a"]) == 3)
    }

    /// Two hidden counts whose sum is small are both known to be small, and where it is the least, both are known.
    @Test func hiddenCountsDoNotBetrayEachOther() throws {
        let table = try Tables.areas(["w1": 1, "w2": 1, "w3": 6, "w4": 7]).published(under: Tables.fiveUp)
        var attack = Attack()
        attack.read(table)
        for ward in ["w1", "w2"] {
            let fitting = attack.fitting(["\(ward)|all"], limit: 15, zerosShown: true)
            #expect(fitting.count > 1 && fitting.contains { $0 >= 5 }, "\(fitting)")
        }

        var careless = Attack()
        for (ward, count) in [("w1", nil), ("w2", nil), ("w3", 6), ("w4", 7)] { careless.note([ward], count) }
        careless.note(["w1", "w2", "w3", "w4"], 15)
        #expect(careless.fitting(["w1"], limit: 15, zerosShown: true) == [1])
    }

    @Test func subtractingNeighbouringTables() throws {
        let wide = try Tables.areas(["w1": 40, "w2": 57, "w3": 3])
        let narrow = try Tables.areas(["w1": 40, "w2": 57], total: "Two wards")
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        let day = try CivilDate("2023-04-01")
        var attack = Attack()
        attack.read(try ledger.publish(wide, as: "wide", extracted: day))
        attack.read(try ledger.publish(narrow, as: "narrow", extracted: day))
        #expect(attack.difference(["w3|all"]) == nil)

        var careless = Attack()
        careless.read(try wide.published(under: Tables.fiveUp))
        careless.read(try narrow.published(under: Tables.fiveUp))
        #expect(careless.difference(["w3|all"]) == 3)
    }

    /// No cell of either table is small; the ward between them is in neither.
    @Test func aGroupThatNoTableShows() throws {
        func total(_ label: String, _ wards: [String], _ counts: [Int]) throws -> CountTable {
            let rows = try Breakdown(.area, [TableCategory(label, of: Set(wards))], isExhaustive: false)
            return try CountTable(TableLayout(of: "hate-incidents", rows: rows), counts: counts.map { [$0] })
        }
        let borough = try total("Borough", ["w1", "w2", "w3"], [40, 57, 3])
        let without = try total("Borough without w3", ["w1", "w2"], [40, 57])
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        let day = try CivilDate("2023-04-01")
        var attack = Attack()
        attack.read(try ledger.publish(borough, as: "borough", extracted: day))
        attack.read(try ledger.publish(without, as: "without", extracted: day))
        #expect(attack.difference(["w3|all"]) == nil)
        #expect(ledger.release("without")?.table.cell("Borough without w3") == .suppressed(.disclosureControl))

        var careless = Attack()
        careless.read(try borough.published(under: Tables.fiveUp))
        careless.read(try without.published(under: Tables.fiveUp))
        #expect(careless.difference(["w3|all"]) == 3)
    }

    /// The figures of January, then those of January and February.
    @Test func comparingTwoMonths() throws {
        func upTo(_ months: [String], _ counts: [[Int]]) throws -> CountTable {
            let rows = try Breakdown.listing(["w1", "w2"], of: .area, total: "Total", isExhaustive: false)
            let columns = try Breakdown(
                .month, [TableCategory("Year to date", of: Set(months))], isExhaustive: false)
            return try CountTable(TableLayout(of: "hate-incidents", rows: rows, columns: columns), counts: counts)
        }
        let january = try upTo(["2023-01"], [[12], [20]])
        let february = try upTo(["2023-01", "2023-02"], [[12, 2], [20, 31]])
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        var attack = Attack()
        attack.read(try ledger.publish(january, as: "january", extracted: CivilDate("2023-02-10")))
        attack.read(try ledger.publish(february, as: "february", extracted: CivilDate("2023-03-10")))
        #expect(attack.difference(["w1|2023-02"]) == nil)

        var careless = Attack()
        careless.read(try january.published(under: Tables.fiveUp))
        careless.read(try february.published(under: Tables.fiveUp))
        #expect(careless.difference(["w1|2023-02"]) == 2)
    }

    /// Sub-areas beside their area, in one table and in two.
    @Test func summingSubAreasAgainstTheirArea() throws {
        let wards = ["a1", "a2", "a3", "b1", "b2", "b3"]
        let counts = [[4], [16], [23], [11], [12], [13]]
        let nested = try Breakdown(
            .area,
            wards.map { TableCategory($0) } + [
                TableCategory("A", of: ["a1", "a2", "a3"]), TableCategory("B", of: ["b1", "b2", "b3"]),
                TableCategory("County", of: Set(wards)),
            ], isExhaustive: true)
        let table = try CountTable(TableLayout(of: "hate-incidents", rows: nested), counts: counts)
        var attack = Attack()
        attack.read(try table.published(under: Tables.fiveUp))
        #expect(attack.difference(["a1|all"]) == nil)

        let fine = try CountTable(
            TableLayout(of: "hate-incidents", rows: .listing(wards, of: .area, isExhaustive: true)), counts: counts)
        let coarse = try CountTable(
            TableLayout(
                of: "hate-incidents",
                rows: Breakdown(.area, Array(nested.categories.suffix(3)), isExhaustive: true)), counts: counts)
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        let day = try CivilDate("2023-04-01")
        var second = Attack()
        second.read(try ledger.publish(fine, as: "wards", extracted: day))
        second.read(try ledger.publish(coarse, as: "districts", extracted: day))
        #expect(second.difference(["a1|all"]) == nil)

        var careless = Attack()
        careless.read(try fine.published(under: Tables.fiveUp))
        careless.read(try coarse.published(under: Tables.fiveUp))
        #expect(careless.difference(["a1|all"]) == 4)
    }

    /// The same cases by other bands of age.
    @Test func anotherGrouping() throws {
        func bands(_ bands: [(String, [String])]) throws -> CountTable {
            let ages = ["10-15", "16-17", "18-24", "25+"]
            let counts = ["10-15": 12, "16-17": 2, "18-24": 33, "25+": 47]
            let rows = try Breakdown(
                .age, bands.map { TableCategory($0.0, of: Set($0.1)) }, isExhaustive: true)
            return try CountTable(
                TableLayout(of: "stop-searches", rows: rows), counts: ages.sorted().map { [counts[$0]] })
        }
        let first = try bands([("10-17", ["10-15", "16-17"]), ("18+", ["18-24", "25+"])])
        let second = try bands([("10-15", ["10-15"]), ("16-24", ["16-17", "18-24"]), ("25+", ["25+"])])
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        let day = try CivilDate("2023-04-01")
        var attack = Attack()
        attack.read(try ledger.publish(first, as: "first", extracted: day))
        attack.read(try ledger.publish(second, as: "second", extracted: day))
        #expect(attack.difference(["16-17|all"]) == nil)

        var careless = Attack()
        careless.read(try first.published(under: Tables.fiveUp))
        careless.read(try second.published(under: Tables.fiveUp))
        #expect(careless.difference(["16-17|all"]) == 2)
    }

    /// A later extract in which another cell is small: what was hidden must not come out by comparing the two.
    @Test func revisedFigures() throws {
        let first = try Tables.areas(["w1": 3, "w2": 9, "w3": 25, "w4": 31])
        let revised = try Tables.areas(["w1": 3, "w2": 9, "w3": 4, "w4": 31])
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        var attack = Attack()
        let before = try ledger.publish(first, as: "first", extracted: CivilDate("2023-04-01"))
        let after = try ledger.publish(revised, as: "revised", extracted: CivilDate("2023-05-01"))
        attack.read(before)
        for ward in ["w1", "w2", "w3", "w4"] {
            // He takes the old total, and what he knows of single wards from the new table.
            if let count = after.cell(ward)?.count { attack.note(["\(ward)|all"], count) }
        }
        #expect(before.cell("w1")?.isProtected == true && after.cell("w3")?.isProtected == true)
        #expect(attack.difference(["w1|all"]) == nil)

        var careless = Attack()
        careless.read(before)
        careless.read(try revised.published(under: Tables.fiveUp))
        let alone = try revised.published(under: Tables.fiveUp)
        #expect(alone.cell("w2")?.count == 9)
        var crossing = Attack()
        crossing.read(before)
        crossing.note(["w2|all"], alone.cell("w2")?.count)
        #expect(crossing.difference(["w1|all"]) == 3)
    }

    /// Where what is public leaves no way to protect a count, nothing more is published.
    @Test func aTableThatCannotBeProtectedIsRefused() throws {
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        let day = try CivilDate("2023-04-01")
        // Everybody knows the total and one part; the other part was never small on its own until it is split.
        _ = try ledger.publish(
            Tables.areas(["w1": 40, "w2": 6]), as: "wards", extracted: day)
        let rows = try Breakdown.listing(["w2"], of: .area, isExhaustive: false)
        let columns = try Breakdown.listing(["a", "b", "c"], of: .ethnicity, isExhaustive: true)
        let split = try CountTable(
            TableLayout(of: "hate-incidents", rows: rows, columns: columns), counts: [[1, 1, 4]])
        // Three hidden counts of which everybody knows that they are six: each is one to four.
        let refusal = #expect(throws: SuppressionError.self) {
            try ledger.publish(split, as: "split", extracted: day)
        }
        #expect(refusal?.code == .earlierReleases)
        #expect(ledger.releases.map(\.id) == ["wards"])
        #expect(throws: SuppressionError.self) {
            try ledger.publish(split, as: "wards", extracted: day)
        }
    }
}
