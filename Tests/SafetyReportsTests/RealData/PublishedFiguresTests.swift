import CivilTime
import Foundation
import SafetyModel
import SafetyReports
import Testing

/// Published figures, where their files lie beside the checkout.
@Suite struct PublishedFiguresTests {
    static let specials = "workforce-and-aggregates/special-constables-sep2015.csv"
    static let attitudes = "workforce-and-aggregates/mopac-pas-borough-dashboard.csv"
    static let stops = "police-uk-bedfordshire/2023-03-bedfordshire-stop-and-search.csv"
    static let census = "reference/census2011-police-defined-ethnicity-by-force.csv"

    /// Headcount of the 43 forces at 30 September, each year from two publications; only 2015 was revised, by eight.
    @Test(.enabled(if: SharedData.isThere(specials))) func specialConstablesFromTwoPublications() throws {
        var series = Series("special-constables", in: "headcount", area: "England and Wales")
        let definition = try IndicatorDefinition.published("special constables of the 43 forces at 30 September")
        for year in 2015...2018 {
            let records = try SharedData.records("workforce-and-aggregates/special-constables-sep\(year).csv")
            let total = try #require(records.first { $0[0] == "Total 43 forces" })
            for (year, text) in [(year - 1, total[1]), (year, total[3])] {
                let day = try CivilDate("\(year)-09-30")
                let source = Passage("special-constables", "total of 43 forces")
                let figure = try Observation(#require(Figure(text)), on: day, by: definition, publishedIn: source)
                if series[day] == nil { try series.add(figure) } else { try series.revise(figure) }
            }
        }
        #expect(series.observations.map(\.figure) == [16772, 16042, 14864, 12601, 11029].map { Figure($0) })
        #expect(series.revisions.map(\.from.figure) == [Figure(16050)])
        let change = try series.change(from: CivilDate("2014-09-30"), to: CivilDate("2018-09-30"))
        #expect(change?.difference == Figure(-5743))
    }

    /// London's survey by borough: one borough is spelled in two ways, and the file does not say how many were
    /// asked, so its figures are published ones and not
    /// a survey's, and chance cannot be told.
    @Test(.enabled(if: SharedData.isThere(attitudes))) func boroughAttitudes() throws {
        let published = try IndicatorDefinition.published("trust in the police, Public Attitude Survey")
        let dashboard = Passage("mopac-public-attitude-survey", "borough dashboard")
        var boroughs: [String: Series] = [:]
        var london = Series("trust", in: "share")
        for record in try SharedData.records(Self.attitudes) where record.count > 5 && record[3] == "Trust MPS" {
            let parts = record[0].split(separator: "/").compactMap { Int($0) }
            let day = try #require(CivilDate(year: parts[2], month: parts[1], day: parts[0]))
            let figure = try #require(Figure(record[4].replacingOccurrences(of: ",", with: ".")))
            try boroughs[record[2].lowercased(), default: Series("trust", in: "share")].add(
                Observation(figure, on: day, by: published, publishedIn: dashboard))
            let all = try #require(Figure(record[5].replacingOccurrences(of: ",", with: ".")))
            if london[day] == nil {
                try london.add(Observation(all, on: day, by: published, publishedIn: dashboard))
            }
        }
        #expect(boroughs.count == 32)
        let camden = try #require(boroughs["camden"])
        #expect(camden.observations.count == 32 && camden.trend.count == 1)
        let change = try #require(camden.trend[0].change)
        #expect(change.difference == Figure("-0.18") && change.certainty() == .notKnown)
        let gap = try #require(try SeriesGap(of: camden, to: london).points.last)
        #expect((gap.first - 78.571).magnitude < 0.001 && (gap.second - 80.233).magnitude < 0.001)
        let asked = try SeriesTests.asked()
        let refusal = #expect(throws: Rejection.self) {
            try Observation(#require(Figure("0.66")), on: CivilDate("2023-12-31"), by: asked, publishedIn: dashboard)
        }
        #expect(refusal?.rule == .surveyStatesItsBase)
    }

    /// A month of stop and search by the ethnicity that officers saw, against the census of 2011: published, so that
    /// small counts and what follows from them are hidden, and ratios only of what is shown.
    @Test(.enabled(if: SharedData.isThere(stops) && SharedData.isThere(census))) func stopAndSearch() throws {
        let records = try SharedData.records(Self.stops).dropFirst().filter { $0.count > 9 }
        let groups = ["White", "Black", "Asian", "Mixed", "Other", "not stated"]
        let layout = try TableLayout(
            of: "stop-searches", in: [.month: TableCategory("2023-03")],
            rows: .listing(groups, of: .ethnicity, total: "All", isExhaustive: true))
        let counted = try CountTable.counting(
            records.map { (row: $0[9].isEmpty ? "not stated" : $0[9], column: "") }, in: layout)
        #expect(counted.outside == 0)
        let table = try counted.table.published(under: Tables.rule(5))
        #expect(table.cell("All")?.count == records.count)

        let header = try SharedData.records(Self.census)[0]
        let line = try #require(try SharedData.records(Self.census).first { $0[0] == "Bedfordshire" })
        let residents = Dictionary(uniqueKeysWithValues: zip(header, line))
        let names = ["White": "White", "Black": "Black (or Black British)", "Asian": "Asian (or Asian British)"]
        var (cells, bases) = ([String: PublishedCell](), [String: RateBase]())
        for (group, name) in names {
            cells[group] = table.cell(group)
            bases[group] = try Source.base(#require(residents[name].flatMap { Int($0) }), name)
        }
        let measured = try Disproportionality(
            of: cells, unstated: try #require(table.cell("not stated")), among: bases, against: "White",
            caveats: ["Residents of 2011 are not those who were in the street in 2023."])
        let ratio = try #require(measured.ratio(of: "Black"))
        let (value, interval) = (try #require(ratio.value), try #require(ratio.interval()))
        let expected = Double(ratio.rate.count) / 29_725 / (Double(ratio.reference.count) / 476_647)
        #expect((value - expected).magnitude < 1e-12 && interval.holds(value) && interval.lower > 1)
        print("Bedfordshire, March 2023, officer-defined: \(table.cells.joined()); Black to White \(value) \(interval)")
    }
}
