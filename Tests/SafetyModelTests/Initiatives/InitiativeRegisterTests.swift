import Foundation
import SafetyModel
import Testing

@Suite struct InitiativeRegisterTests {
    static let ids = """
        A12 B10 C13 C17 C22 C23 C24 C27 F8 F12 F16 F18 F19 F21 F22 F23 F24 G9 G14 G19 G24 G25 H10 H12 H15 H18 H19 H22
        H23 H24 I14 I16 I18 I19 I24 I28 I31 J14 J15 J16 J19 J21 J23 K2 K4 K5 K8 K10 K11 N7 N13 N27 N29 N32 N33 N34 N35
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    let register: InitiativeRegister

    init() throws {
        register = try InitiativeRegister.published.get()
    }

    @Test func everyItemStandsThereOnceAndNothingElse() {
        #expect(Self.ids.count == 57)
        #expect(register.all.map(\.id.rawValue) == Self.ids)
    }

    @Test func everyItemHasItsSource() {
        for initiative in register.all {
            #expect(initiative.kind.isKnown, "\(initiative.id)")
            #expect(initiative.passages.allSatisfy { $0.document.isKnown && !Self.lines(of: $0).isEmpty })
            for figure in initiative.statistics {
                #expect(figure.status == .claimed && figure.passage.document.isKnown, "\(initiative.id)")
                let cited = initiative.passages.filter { $0.document == figure.passage.document }.flatMap(Self.lines)
                #expect(Self.lines(of: figure.passage).allSatisfy(cited.contains), "\(initiative.id)")
            }
        }
    }

    @Test func itIsSearchedByIdKindAndDocument() {
        #expect(register.initiative("K2")?.statistics.map(\.figure) == [39])
        #expect(register.initiative("G9")?.statistics.map(\.figure) == [67_000, 24_000, 11_000, 15_000])
        #expect(register.initiative("G9")?.statistics.map(\.precision) == [.over, .about, .exact, .exact])
        #expect(
            register.initiative("N7")?.statistics.map(\.figure.description) == ["58", "19", "53", "51", "2.5", "2"])
        #expect(register.initiative("A1") == nil)
        #expect(register.initiatives(of: .target).map(\.id) == ["I19"])
        #expect(register.initiatives(of: .fund).map(\.id) == ["F19"])
        let briefing: [Initiative.ID] = [
            "B10", "C22", "F8", "F16", "F18", "F19", "H23", "I18", "I19", "N13",
        ]
        #expect(register.initiatives(in: .protectingThePublic).map(\.id) == briefing)
    }

    @Test func anInitiativeWithoutItsSourceIsRefused() throws {
        let passage = Passage(.cuttingCrime, "4a, line 13")
        expectRefusal(by: .initiativeHasItsSource, "at 0 passages") {
            _ = try Initiative(id: "X1", "A plan", .fund, at: [])
        }
        expectRefusal(by: .initiativeHasItsSource, "the title ' '") {
            _ = try Initiative(id: "X1", " ", .fund, at: [passage])
        }
        let one = try Initiative(id: "X1", "A plan", .fund, at: [passage])
        expectRefusal(by: .initiativeHasItsSource, "X1", "twice") { _ = try InitiativeRegister([one, one]) }
    }

    /// Where the documents are there, every line that is named exists, and every figure is printed in its line.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: Seeds.folder.path)))
    func everyFigureIsPrintedInItsLine() throws {
        for initiative in register.all {
            for passage in initiative.passages + initiative.statistics.map(\.passage) {
                for line in Self.lines(of: passage) {
                    let text = try Seeds.line(line, of: passage.document)
                    #expect(text != nil, "\(initiative.id): \(passage)")
                }
                let text = try Self.text(of: passage)
                #expect(text.contains { $0.isLetter }, "\(initiative.id): nothing is printed at \(passage)")
            }
            for statistic in initiative.statistics {
                let text = try Self.text(of: statistic.passage).replacing(",", with: "").lowercased()
                let numbers = text.matches(of: /\d+(?:\.\d+)?/).map { String($0.output) }
                let figure = statistic.figure.description
                let isPrinted = numbers.contains(figure) || Self.words[figure].map(text.contains) ?? false
                #expect(isPrinted, "\(initiative.id): \(figure) at \(statistic.passage)")
            }
        }
    }

    /// The figures that are printed as words.
    static let words = ["50": "half", "75": "three quarters"]

    static func text(of passage: Passage) throws -> String {
        try lines(of: passage).compactMap { try Seeds.line($0, of: passage.document) }.joined(separator: " ")
    }

    static func lines(of passage: Passage) -> [Int] {
        guard let match = passage.locator.firstMatch(of: /lines? (\d+)(?:–(\d+))?$/), let first = Int(match.output.1)
        else {
            return []
        }
        let last = match.output.2.flatMap { Int($0) } ?? first
        return first <= last ? Array(first...last) : []
    }
}

/// The documents themselves, where they lie beside the checkout.
private enum Seeds {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().resolvingSymlinksInPath()
        .appending(path: "../shared/seeds").standardizedFileURL

    static let numbers: [PublishedDocument: String] = [
        .policingInThe21stCentury: "000", .confidentCommunities: "001", .protectingThePublic: "002",
        .publicSafetyPublicTrust: "003", .cuttingCrime: "004",
    ]

    static func line(_ number: Int, of document: PublishedDocument) throws -> String? {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard let prefix = numbers[document], let file = files.first(where: { $0.hasPrefix(prefix + "_") }) else {
            return nil
        }
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }
}
