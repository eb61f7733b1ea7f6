import Foundation
import PolicyEngine
import SafetyModel
import SafetyReports
import Testing

@Suite struct PublishedFigureTests {
    @Test func aFigureStandsInAPublication() throws {
        func rule(_ make: () throws -> PublishedFigure) -> RecordRule? {
            (#expect(throws: Rejection.self) { try make() })?.rule
        }
        #expect(rule { try PublishedFigure(3, publishedIn: Passage("test-publication", "")) } == .figureIsAlreadyPublic)
        #expect(rule { try PublishedFigure(3, publishedIn: Passage(" ", "table 1")) } == .figureIsAlreadyPublic)
        #expect(rule { try PublishedFigure(-1, publishedIn: Source.passage) } == .figureIsAlreadyPublic)
        let cell = PublishedCell(try PublishedFigure(3, publishedIn: Source.passage))
        #expect(cell.count == 3 && cell.source == Source.passage && cell.suppression == nil && !cell.isProtected)
        // The source goes with the count wherever it is written.
        let text = String(decoding: try JSONEncoder().encode(cell), as: UTF8.self)
        #expect(text.contains("test-publication") && text.contains("table 1"))
    }

    @Test func aCellOfATableHasNoSource() throws {
        let table = try Tables.areas(["w1": 3, "w2": 20, "w3": 30]).published(under: Tables.fiveUp)
        #expect(table.cell("w3")?.count == nil || table.cell("w3")?.source == nil)
        #expect(table.cells.joined().allSatisfy { $0.source == nil && ($0.count == nil) == ($0.suppression != nil) })
        #expect(PublishedCell.suppressed(.notKnown).count == nil)
    }

    /// What holds counts as they are cannot be written, and what is made of published cells cannot be read back from
    /// somebody's own counts.
    @Test func rawCountsAreNotWrittenAndShownOnesNotRead() throws {
        let raw: [Any] = [
            try Proportion(1, of: 3), try SurveyTests.wave(), try SurveyTests.wave().drivers(of: "overall"),
            try ComplianceReturn(of: "police", under: "test-code/1", in: "March 2023"),
        ]
        for one in raw { #expect(!(one is any Encodable), "\(type(of: one))") }
        #expect(!(DutyCompliance.self is any Encodable.Type))
        let shown: [Any.Type] = [PublishedCell.self, Rate.self, RateRatio.self, Change.self, AreaReport.self]
        for one in shown { #expect(one is any Encodable.Type && !(one is any Decodable.Type), "\(one)") }
    }
}
