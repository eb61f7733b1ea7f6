import CommunitySafetyKit

/// What one victim was owed, and was given, had each of three editions of the Code applied: the same facts, three times.
///
/// The person and the case are made up. An edition is applied here whatever its days in force.
@main
struct VictimStatement {
    static func main() {
        do {
            try tell()
        } catch {
            fail("victim-statement: \(error)")
        }
    }

    private static func tell() throws {
        let editions = try [VictimsCode.edition2006(), VictimsCode.edition2015(), VictimsCode.edition2020()]
        let calendar = WorkingCalendar.englandAndWales
        let asOf = try Instant("2024-01-12T12:00:00Z")
        let evidence = try Story.evidence()

        print(
            "Statement of \(asOf.onTheDay), for a victim of domestic abuse. Vulnerable or intimidated? Nobody asked.\n")
        for line in Story.told { print("  \(line)") }

        let columns = try editions.map { edition in
            Column(try edition.determinations(from: evidence, asOf: asOf, on: calendar), of: edition)
        }
        print("\n\("".padded(to: 32))\(columns.map { $0.edition.id.rawValue.padded(to: 36) }.joined())")
        for act in Story.acts {
            let cells = columns.map { $0.cells(for: act) }
            for line in 0..<(cells.map(\.count).max() ?? 0) {
                let name = line == 0 ? act.title : ""
                let texts = cells.map { (line < $0.count ? $0[line] : "").padded(to: 36) }
                print(name.padded(to: 32) + texts.joined())
            }
        }
        print("\n* from memory: no source was seen for what starts the clock or for the time.")

        let open = Set(columns.flatMap(\.missing)).sorted()
        print("\nNot yet knowable until somebody says:")
        for question in open { print("  - \(question)") }

        for (earlier, later) in zip(editions, editions.dropFirst()) {
            let comparison = PolicyComparison(of: earlier, with: later, on: calendar)
            let changes = try comparison.changes(in: evidence, asOf: asOf, on: calendar)
            print("\nFrom \(earlier.id) to \(later.id), \(changes.count) duties of this case stand otherwise:")
            for change in changes { print("  - \(change.line)") }
        }
    }
}

extension CaseChange {
    fileprivate var line: String {
        func text(_ determination: Determination?) -> String {
            determination.map(\.standing) ?? "no such duty"
        }
        return "\(after?.summary ?? before?.summary ?? ""): \(text(before)) → \(text(after))"
    }
}
