import CivilTime
import Foundation
import SafetyInterchange
import SafetyModel
import SafetyReports
import Testing

/// From the published files to the figures that are made of them, each step with the kit's own readers.
@Suite(.enabled(if: SharedFiles.arePresent)) struct FromFileToRatioTests {
    static let month = "2023-03"
    static let unstated = "not stated"

    static func searches() throws -> [StopSearchRow] {
        var reader = try StopSearchReader(
            file: SharedFiles.path("police-uk-bedfordshire/\(month)-bedfordshire-stop-and-search.csv"))
        var rows: [StopSearchRow] = []
        while let result = try reader.next() {
            if case .row(let row, _) = result { rows.append(row) }
        }
        #expect(reader.tally.rejected == 0 && reader.tally.exactDuplicates == 17)
        return rows
    }

    /// A line of a file, by the words in its header.
    static func line(_ name: String, of file: String) throws -> [String: Int] {
        var reader = CSVReader(try ByteSource(file: SharedFiles.path("reference/\(file)")))
        let head = try #require(try reader.next()).fields
        while let record = try reader.next() {
            guard record[0] == name else { continue }
            return Dictionary(zip(head, record.fields).compactMap { head, field in Int(field).map { (head, $0) } }) {
                first, _ in first
            }
        }
        return [:]
    }

    static func table(of rows: [StopSearchRow], hiding rule: DisclosureRule) throws -> PublishedTable {
        let groups = EthnicGroup.known.map(\.rawValue) + [unstated]
        let layout = try TableLayout(
            of: "stop-searches", in: [.month: TableCategory(month)],
            rows: .listing(groups, of: .ethnicity, total: "All", isExhaustive: true))
        let counted = try CountTable.counting(
            rows.map { (row: $0.officerDefinedEthnicity?.rawValue ?? unstated, column: "") }, in: layout)
        #expect(counted.outside == 0)
        return try counted.table.published(under: rule)
    }

    static func measured(_ table: PublishedTable) throws -> Disproportionality {
        let residents = try line("Bedfordshire", of: "census2011-police-defined-ethnicity-by-force.csv")
        let words = [
            "White": "White", "Black": "Black (or Black British)", "Asian": "Asian (or Asian British)",
            "Mixed": "Mixed", "Other": "Other",
        ]
        return try Disproportionality(
            of: Dictionary(uniqueKeysWithValues: words.keys.map { ($0, try #require(table.cell($0))) }),
            unstated: #require(table.cell(unstated)),
            among: words.mapValues { word in
                try RateBase(
                    word, in: "E23000026", on: "census day 2011", count: #require(residents[word]),
                    from: Passage("census-2011", "ethnic group by police force area, by officers' groups"))
            }, against: "White",
            caveats: [
                "Residents of 2011 are not those who were in the street in 2023.",
                "17 of 345 rows repeat an earlier one exactly; whether these are searches of their own is not known.",
            ])
    }

    /// 192 White and 55 Black of 345 searches, by what officers saw; rows that look the same are counted, as the reader
    /// states, and what comes of leaving them out is shown beside it.
    @Test func stopAndSearchAgainstTheCensus() throws {
        let rows = try Self.searches()
        let rule = try DisclosureRule(threshold: 5, zeros: .shown)
        let table = try Self.table(of: rows, hiding: rule)
        let counts = ["White": 192, "Black": 55, "Asian": 76, "Other": 6, "Mixed": 0, Self.unstated: 16, "All": 345]
        for (group, count) in counts { #expect(table.cell(group)?.count == count) }

        let measured = try Self.measured(table)
        let ratio = try #require(measured.ratio(of: "Black"))
        let (value, interval) = (try #require(ratio.value), try #require(ratio.interval()))
        #expect(Self.twoPlaces([value, interval.lower, interval.upper]) == [459, 340, 620])
        #expect(measured.unstated.count == 16 && measured.ratio(of: "Mixed")?.value == 0)

        let single = try Self.table(of: rows.filter { !$0.isDuplicate }, hiding: rule)
        #expect(["White", "Black", "All"].map { single.cell($0)?.count } == [180, 52, 328])
        let other = try #require(try Self.measured(single).ratio(of: "Black")?.value)
        #expect(Self.twoPlaces([other]) == [463])
    }

    /// Where a group is too small to be shown it has no ratio either, in any file made of the table.
    @Test func aHiddenGroupHasNoRatio() throws {
        let table = try Self.table(of: Self.searches(), hiding: DisclosureRule(threshold: 10, zeros: .shown))
        #expect(table.cell("Other") == .suppressed(.disclosureControl))
        let measured = try Self.measured(table)
        #expect(measured.results["Other"] == .notShown)
        // A second one is hidden, or the total would tell.
        #expect(table.protectedCount == 2 && measured.unstated == .suppressed(.disclosureControl))
        #expect(measured.ratio(of: "Black")?.value != nil)
        #expect(!table.csv.contains(",6,") && table.csv.contains("Other,[c],"))
    }

    private static func twoPlaces(_ values: [Double]) -> [Int] { values.map { Int(($0 * 100).rounded()) } }

    /// The published workforce tables hold headcounts by force and neither sex nor ethnicity, so the workforce is made
    /// up; the community is the census of 2011.
    @Test func aWorkforceAgainstTheCensus() throws {
        let residents = try Self.line("Bedfordshire", of: "census2011-ethnicity-by-force.csv")
        let groups: [CharacteristicGroup] = ["White", "Mixed", "Asian", "Black", "Other"]
        let counts = try groups.map { group in
            (group, try #require(residents["Ethnic Group: \(group); measures: Value"]))
        }
        let base = try PopulationBase(
            of: "E23000026", by: .race, groups: Dictionary(uniqueKeysWithValues: counts),
            source: "Census 2011, ethnic group by police force area")
        #expect(base.total == 615_061)
        #expect(base.total == residents["Ethnic Group: All categories: Ethnic group; measures: Value"])
        let snapshot = try WorkforceSnapshot(
            of: .specials, in: "E23000026", on: CivilDate("2018-09-30"), by: .race, source: .selfDeclared,
            groups: ["White": 180, "Asian": 12, "Black": 5, "Mixed": 3], preferNotToSay: 4, unknown: 16)
        let found = try snapshot.representation(against: base)
        let indices = Dictionary(uniqueKeysWithValues: found.map { ($0.group, $0) })
        // 180 of 200 who said, against 476 647 of 615 061; nobody says that the other twenty are none of them.
        #expect(indices["White"]?.index == Figure("116.1"))
        #expect(indices["Asian"]?.index == Figure("43.3"))
        #expect(indices["Asian"]?.lowest == Figure("39.3") && indices["Asian"]?.highest == Figure("104.9"))
        #expect(indices["Black"]?.index == Figure("51.7") && indices["Other"]?.index == Figure("0.0"))
        #expect(indices.count == 5)
    }
}
