import CommunitySafetyKit
import SafetyInterchange

/// The month in figures: who was searched and what came of it, and a card for the public.
struct FigureStory {
    private typealias Search = (row: String, column: String)
    private static let unstated = "not stated"
    private static let outcomes: [SearchOutcome] = [.noFurtherAction, .arrest]
    private static let otherOutcome = "another or not stated"
    /// Made up: so many searches of each group, and how many of them led to nothing and to an arrest.
    private static let madeUp = [("White", 90, 58, 12), ("Black", 31, 22, 5), ("Asian", 40, 26, 7), ("Mixed", 9, 4, 3)]

    /// The file of police open data to be read; nil for made-up searches.
    let path: String?

    func tell(withoutConcern share: Proportion) throws {
        let searches = try path.map(Self.searches) ?? Self.madeUpSearches
        print("\nSearches by what officers saw and by outcome, \(path == nil ? "made up" : "from the file"):\n")
        let layout = try TableLayout(
            of: "stop-searches",
            rows: .listing(
                EthnicGroup.known.map(\.rawValue) + [Self.unstated], of: .ethnicity, total: "All", isExhaustive: true),
            columns: .listing(
                Self.outcomes.map(\.rawValue) + [Self.otherOutcome], of: .outcome, total: "All", isExhaustive: true))
        let counted = try CountTable.counting(searches, in: layout)
        let rule = try DisclosureRule(threshold: 5, zeros: .shown)
        let table = try counted.table.published(under: rule)
        print(table.csv.replacing("\r\n", with: "\n"))
        print("  \(table.protectedCount) cells hidden; the counts themselves print as: \(counted.table)")
        PanelPack.attempt("a threshold of one") { try DisclosureRule(threshold: 1, zeros: .shown) }
        let groups = ["White", "Black", "Asian"]
        PanelPack.attempt("a ratio of groups with no population behind it") {
            try Disproportionality(
                of: Dictionary(
                    uniqueKeysWithValues: groups.map { ($0, table.cell($0, "All") ?? .suppressed(.notKnown)) }),
                unstated: table.cell(Self.unstated, "All") ?? .suppressed(.notKnown), among: [:], against: "White",
                caveats: ["Residents are not those who were in the street."])
        }
        try card(withoutConcern: share, under: rule)
    }

    private func card(withoutConcern share: Proportion, under rule: DisclosureRule) throws {
        print("\nThe card for the public:")
        let end = try CivilDate("2023-03-31")
        let bands = [("poor", "0"), ("fair", "60.0"), ("good", "85.0")].compactMap { grade, least in
            Figure(least).map { GradeRule.Band(grade, from: $0) }
        }
        PanelPack.attempt("graded by a rule that stands nowhere") {
            try GradeRule(bands, from: Passage("our-feeling", ""))
        }
        let terms = try GradeRule(bands, from: Passage("made-up-terms-of-the-panel", "schedule 2"))
        var grounds = Series("grounds-without-concern", in: "percent")
        let measure = try IndicatorDefinition.published("sampled records that can be judged and raise no concern")
        if let figure = try Observation.share(share, on: end, by: measure, under: rule) {
            try grounds.add(figure)
        } else {
            print("  Grounds without a concern: not shown, as so few records would say which.")
        }
        // Made up, like the bulletin that it is said to stand in.
        var receipts = Series("receipts-given", in: "percent")
        try receipts.add(
            Observation(
                Figure(units: 912, places: 1), on: end, base: 340, by: .published("searches with a receipt given"),
                publishedIn: Passage("made-up-bulletin-of-the-force", "table 2")))
        let card = try ReportCard(
            of: "Town police", on: end, by: ["grounds-without-concern": terms, "receipts-given": terms],
            from: [grounds, receipts])
        for (indicator, line) in card.lines.sorted(by: { $0.key < $1.key }) {
            switch line {
            case .graded(let grade, let figure, let passage):
                print("  \(indicator): \(grade), at \(figure.figure) % of \(figure.base ?? 0) (\(passage))")
            case .belowGrades(let figure, let passage):
                print("  \(indicator): \(figure.figure) %, no grade (\(passage))")
            case .notMeasured: print("  \(indicator): no figure, which is no grade")
            }
        }
    }

    private static var madeUpSearches: [Search] {
        madeUp.flatMap { group, all, nothing, arrests in
            (0..<all).map { number in
                let outcome = number < nothing ? outcomes[0] : number < nothing + arrests ? outcomes[1] : nil
                return (group, outcome?.rawValue ?? otherOutcome)
            }
        }
    }

    private static func searches(in path: String) throws -> [Search] {
        var reader = try StopSearchReader(file: path)
        var searches: [Search] = []
        while let result = try reader.next() {
            guard case .row(let row, _) = result else { continue }
            let outcome = row.outcome.flatMap { outcomes.contains($0) ? $0.rawValue : nil }
            searches.append((row.officerDefinedEthnicity?.rawValue ?? unstated, outcome ?? otherOutcome))
        }
        print("\n\(path): \(reader.tally.kept) rows, \(reader.tally.rejected) set aside;")
        print(
            "\(reader.tally.exactDuplicates) repeat an earlier one exactly and are counted, as nothing tells them apart."
        )
        return searches
    }
}
