import Foundation
import Testing

/// Documentation/Capabilities.md says where each item of the domain lives and which tests show it.
@Suite struct CapabilityTests {
    let table: CapabilityTable

    init() throws {
        table = try CapabilityTable()
    }

    /// Area by area, how many items the list has.
    static let counts = [
        "A": 15, "B": 18, "C": 27, "D": 11, "E": 12, "F": 26, "G": 25, "H": 25, "I": 31, "J": 23, "K": 12, "N": 36,
    ]

    @Test func everyItemStandsThereOnce() {
        let expected = Self.counts.flatMap { area, count in (1...count).map { "\(area)\($0)" } }
        #expect(table.rows.map(\.id).sorted() == expected.sorted())
    }

    @Test func everyItemHasAHomeAndItsTests() {
        for row in table.rows {
            switch row.homes {
            case .register: #expect([row.rejects, row.computes] == [.none, .none], "\(row) is in the register")
            case .places: break
            case .blank, .none: Issue.record("\(row) has no home")
            case .unreadable(let text): Issue.record("the home of \(row) cannot be read: \(text)")
            }
            for (cell, column) in [(row.rejects, "rejects"), (row.computes, "computes")] {
                if case .blank = cell { Issue.record("\(row) has no test that \(column)") }
                if case .unreadable(let text) = cell { Issue.record("what \(row) \(column) cannot be read: \(text)") }
            }
        }
    }

    @Test func everyHomeIsDeclaredWhereTheTableSays() throws {
        for place in Set(table.rows.flatMap(\.homes.places)) {
            guard let text = try? Checkout.text(of: "Sources/" + place.file) else {
                Issue.record("there is no Sources/\(place.file)")
                continue
            }
            let name = String(place.name.split(separator: ".").last ?? "")
            let asType = try Regex("\\b(struct|enum|protocol|class|actor|extension) ([A-Za-z]+\\.)*\(name)\\b")
            let asMember = try Regex("\\b(func|var|let|case) \(name)\\b")
            let declares = text.contains(asType) || text.contains(asMember)
            #expect(declares, "\(place)")
        }
    }

    @Test func everyTestIsThereAndRuns() throws {
        for place in Set(table.rows.flatMap { $0.rejects.places + $0.computes.places }) {
            guard let text = try? Checkout.text(of: "Tests/" + place.file) else {
                Issue.record("there is no Tests/\(place.file)")
                continue
            }
            let parts = place.name.split(separator: ".")
            let test = try #require(parts.last)
            #expect(parts.count == 2 && text.contains("struct \(parts[0])"), "\(place) names its suite")
            let declaration = try Regex("@Test([^@]*?)\\bfunc \(test)\\(")
            guard let match = text.firstMatch(of: declaration), let traits = match.output[1].substring else {
                Issue.record("\(place) is no test")
                continue
            }
            #expect(!traits.contains(".disabled") && !traits.contains(".enabled"), "\(place) may not run")
        }
    }

    /// Which items ask for nothing to be rejected or computed is the list's to say, where it is there.
    @Test(.enabled(if: SharedList.isThere)) func dashesAreThoseOfTheList() throws {
        let list = try SharedList()
        for row in table.rows {
            let asks = try #require(list.items[row.id], "\(row)")
            if row.homes == .register {
                #expect(asks.priority == 3, "\(row) is of priority \(asks.priority) and in the register")
                continue
            }
            #expect(asks.priority < 3, "\(row) is of priority 3 and has a home")
            if row.rejects == .none { #expect(!asks.validates, "\(row) rejects nothing") }
            if row.computes == .none { #expect(!asks.computes, "\(row) computes nothing") }
        }
        #expect(list.items.values.filter { $0.priority < 3 }.count == 204)
    }
}

/// The list of items from which the table was made.
struct SharedList {
    struct Item {
        let validates: Bool
        let computes: Bool
        let priority: Int
    }

    static let file = Checkout.root.appending(path: "../shared/reference/capabilities.md")
    static var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }

    let items: [String: Item]

    init() throws {
        var items: [String: Item] = [:]
        for line in try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n") {
            guard
                let match = line.wholeMatch(of: /\| ([A-N]\d+) \|.*\| ([^|]*) \| ([123]) \|/),
                let priority = Int(match.output.3)
            else { continue }
            items[String(match.output.1)] = Item(
                validates: Self.asks("**V**", in: match.output.2), computes: Self.asks("**X**", in: match.output.2),
                priority: priority)
        }
        self.items = items
    }

    /// Where the list writes a dash, nothing is asked; where it points elsewhere, whatever is asked there.
    private static func asks(_ mark: String, in text: Substring) -> Bool {
        guard let range = text.range(of: mark) else { return text.hasPrefix("as ") || text.hasPrefix("see ") }
        return text[range.upperBound...].drop { $0 == " " }.first != "–"
    }
}
