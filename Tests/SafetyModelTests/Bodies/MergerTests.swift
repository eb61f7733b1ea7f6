import CivilTime
import SafetyModel
import Testing

@Suite struct MergerTests {
    static func body(
        _ number: UInt64, _ kind: BodyKind = .crimeAndDisorderReductionPartnership, from: String = "1998-07-31"
    )
        throws -> PublicBody
    {
        PublicBody(
            id: .body(number), name: "Body \(number)", kind: kind,
            lifespan: try Lifespan(from: .on(day(from)), until: .open))
    }

    static func bodies() throws -> Bodies {
        try Bodies([body(1), body(2), body(3, from: "2010-04-01"), body(4, from: "2010-04-01")])
    }

    static func merger(
        _ merged: [UInt64] = [1, 2], into successors: [UInt64] = [3], inheritances: [Merger.Inheritance] = []
    ) throws -> Merger {
        try Merger(
            id: .init(high: 0xA9, low: 1), of: merged.map { .body($0) }, into: successors.map { .body($0) },
            on: day("2010-04-01"), inheritances: inheritances)
    }

    static let file = Holding.file(.init(high: 0xC0, low: 1))
    static let agreement = Holding.agreement(.init(high: 0xC1, low: 1))

    @Test func theOnlySuccessorInheritsEverything() throws {
        let mapping = try Self.merger().mapping(of: [
            .body(2): [Self.agreement], .body(1): [Self.file], .body(9): [Self.file],
        ])
        #expect(mapping.map(\.before) == [.body(1), .body(2), .body(9)])
        #expect(mapping.map(\.after) == [.body(3), .body(3), .body(9)])
        #expect(mapping.map(\.holding) == [Self.file, Self.agreement, Self.file])
    }

    @Test func amongSeveralEachHoldingHasItsHeir() throws {
        let heirs = [Merger.Inheritance(Self.file, to: .body(4))]
        let merger = try Self.merger(into: [3, 4], inheritances: heirs)
        #expect(try merger.mapping(of: [.body(1): [Self.file]]).map(\.after) == [.body(4)])
        expectRefusal(by: .mergerLeavesNoOrphan, "\(Self.agreement)", "no heir among its 2 successors") {
            _ = try merger.mapping(of: [.body(1): [Self.file, Self.agreement]])
        }
    }

    @Test func bodiesEndAndAreSucceeded() throws {
        let before = try Self.bodies()
        let after = try before.merging(Self.merger())
        let (last, first) = (try day("2010-03-31"), try day("2010-04-01"))
        #expect(try after.existence(of: .body(1), on: last) == .exists)
        #expect(try after.existence(of: .body(1), on: first) == .absent)
        #expect(try after.inPlace(of: .body(1), on: last).certain == [.body(1)])
        #expect(try after.inPlace(of: .body(2), on: first).certain == [.body(3)])
        #expect(try before.inPlace(of: .body(2), on: first).certain == [.body(2)])
    }

    @Test func aMergerThatCannotBeIsRefused() throws {
        expectRefusal(by: .mergerMovesOn, "0 bodies end") { _ = try Self.merger([]) }
        expectRefusal(by: .mergerMovesOn, "0 follow") { _ = try Self.merger(into: []) }
        expectRefusal(by: .mergerMovesOn, "named twice") { _ = try Self.merger([1, 2], into: [2]) }
        expectRefusal(by: .mergerLeavesNoOrphan, "no successor") {
            _ = try Self.merger(inheritances: [.init(Self.file, to: .body(1))])
        }
        expectRefusal(by: .mergerLeavesNoOrphan, "two heirs") {
            _ = try Self.merger(
                into: [3, 4], inheritances: [.init(Self.file, to: .body(3)), .init(Self.file, to: .body(4))])
        }
        expectRefusal(by: .actingBodyIsThere, "merge on 2010-03-31") {
            _ = try Self.bodies().merging(Self.merger([1, 3], into: [4]))
        }
        expectRefusal(by: .actingBodyIsThere, "does not hold it") {
            _ = try Self.bodies().merging(Self.merger([1, 8]))
        }
    }
}
