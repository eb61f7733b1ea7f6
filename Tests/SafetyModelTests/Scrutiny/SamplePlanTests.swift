import CivilTime
import Foundation
import SafetyModel
import SeededRandom
import Testing

@Suite struct SamplePlanTests {
    static let noon = Instant(milliseconds: 1_700_000_000_000)

    static func plan(
        _ records: [(RecordReference, RecordStratum)], sizes: [RecordStratum: Int] = [.all: 3], seed: UInt64 = 7,
        of kind: SampledKind = .complaint, isFrozen: Bool = true
    ) throws -> SamplePlan {
        var plan = try SamplePlan(id: .init(high: 6, low: 1), of: kind, sizes: sizes, seed: seed)
        for (record, stratum) in records { try plan.add(record, to: stratum) }
        if isFrozen { try plan.freeze(at: noon) }
        return plan
    }

    static func numbered(_ count: Int) -> [(RecordReference, RecordStratum)] {
        (1...count).map { (RecordReference(rawValue: "C/\($0)"), .all) }
    }

    @Test(arguments: try! DrawVectors().vectors)  // swift-format-ignore: NeverUseForceTry
    func drawsWhatTheSecondImplementationDraws(_ vector: DrawVectors.Vector) throws {
        let plan = try Self.plan(
            vector.frame.map { (RecordReference(rawValue: $0), RecordStratum(rawValue: $1)) },
            sizes: .init(uniqueKeysWithValues: vector.sizes.map { (RecordStratum(rawValue: $0), $1) }),
            seed: try #require(UInt64(vector.seed)))
        #expect(plan.digest == vector.digest)
        #expect(plan.frozen?.digest == vector.digest)
        let drawn = try plan.draw().drawn
        #expect(
            Dictionary(uniqueKeysWithValues: drawn.map { ($0.rawValue, $1.map(\.rawValue)) }) == vector.drawn)
    }

    @Test func theOrderOfAddingChangesNothing() throws {
        var generator = SeededGenerator(seed: 20_240_131)
        let records = Self.numbered(60)
        let first = try Self.plan(records, sizes: [.all: 12])
        for _ in 0..<20 {
            let other = try Self.plan(records.shuffled(using: &generator), sizes: [.all: 12])
            #expect(try other.draw() == first.draw())
            #expect(other.digest == first.digest)
        }
        #expect(try Self.plan(records, sizes: [.all: 12], seed: 8).draw() != first.draw())
    }

    @Test func strataHaveTheirSizes() throws {
        let records = (1...90).map {
            (RecordReference(rawValue: "\($0)"), $0 % 3 == 0 ? RecordStratum("formal") : "early")
        }
        let sample = try Self.plan(records, sizes: ["formal": 10, "early": 4]).draw()
        #expect(sample.drawn.mapValues(\.count) == ["formal": 10, "early": 4])
        #expect(sample.drawn["formal"]?.allSatisfy { Int($0.rawValue).map { $0 % 3 } == 0 } == true)
        #expect(Set(sample.drawn.values.flatMap(\.self)).count == 14)
        #expect(sample.shortfall.isEmpty)
        #expect(sample.stratum(of: "900") == nil)
    }

    @Test func aStratumThatIsTooSmallIsTakenWholeAndToldOf() throws {
        let sample = try Self.plan(Self.numbered(2), sizes: [.all: 5]).draw()
        #expect(Set(sample.drawn[.all] ?? []) == ["C/1", "C/2"])
        #expect(sample.shortfall == [.all: 3])
    }

    /// Of 20 records 5 are drawn 2000 times: each is expected 500 times, with a standard deviation of 19.
    @Test func aStoredSampleOfImpossibleSizeIsNoCrash() throws {
        let sample = try Self.plan(Self.numbered(4), seed: 7).draw()
        let text = try storedText(of: sample)
        let size = try #require(sample.asked[.all])
        let changed = text.replacing("\"all\":\(size)", with: "\"all\":\(Int.min)")
        #expect(changed != text)
        #expect(try decoded(DrawnSample.self, from: changed).shortfall.isEmpty)
    }

    @Test func everyRecordIsEquallyLikely() throws {
        var generator = SeededGenerator(seed: 1)
        let records = Self.numbered(20)
        var counts: [RecordReference: Int] = [:]
        for _ in 0..<2000 {
            let sample = try Self.plan(records, sizes: [.all: 5], seed: generator.next()).draw()
            for record in sample.drawn[.all] ?? [] { counts[record, default: 0] += 1 }
        }
        #expect(counts.count == 20)
        for (record, count) in counts { #expect((400...600).contains(count), "\(record): \(count)") }
    }

    @Test func nothingIsDrawnFromAnOpenFrameOrAddedToAFrozenOne() throws {
        let open = try Self.plan(Self.numbered(9), isFrozen: false)
        let early = #expect(throws: Rejection.self) { try open.draw() }
        #expect(early?.rule == .drawFromAFrozenFrame)
        #expect(early?.description.contains("confident-communities-2013, communication, line 108") == true)
        var frozen = try Self.plan(Self.numbered(9))
        let before = frozen
        expectRefused(by: .frameIsOpenUntilFrozen) { try frozen.add("late") }
        expectRefused(by: .frameIsOpenUntilFrozen) { try frozen.freeze(at: Self.noon.adding(seconds: 1)) }
        #expect(frozen == before)
    }

    @Test(arguments: ["", "with space", "naïve", "tab\t", "C/1"])
    func aFrameRefusesWhatIsNoReferenceOrThereAlready(_ text: String) throws {
        var plan = try Self.plan(Self.numbered(3), isFrozen: false)
        expectRefused(by: .frameListsEachRecordOnce) { try plan.add(RecordReference(rawValue: text)) }
        expectRefused(by: .frameListsEachRecordOnce) { try plan.add("C/4", to: "elsewhere") }
        #expect(plan.frame.count == 3)
    }

    @Test func anEmptyStratumIsNotFrozenAndASizeIsPositive() throws {
        var plan = try Self.plan(Self.numbered(3), sizes: [.all: 1, "formal": 1], isFrozen: false)
        expectRefused(by: .frameListsEachRecordOnce) { try plan.freeze(at: Self.noon) }
        #expect(plan.frozen == nil)
        for sizes: [RecordStratum: Int] in [[:], [.all: 0], [.all: -1], ["": 1], ["zwölf": 1]] {
            expectRefused(by: .sampleSizesArePositive) {
                try SamplePlan(id: .init(high: 0, low: 1), of: .complaint, sizes: sizes, seed: 1)
            }
        }
    }

    @Test func aStoredFrameThatWasChangedIsRefused() throws {
        let text = try storedText(of: Self.plan(Self.numbered(3)))
        let changed = text.replacing("\"C/2\"", with: "\"C/9\"")
        #expect(
            refusal(SamplePlan.self, from: changed, as: Rejection.self)?.rule == .frameIsOpenUntilFrozen)
        #expect(
            refusal(SamplePlan.self, from: text.replacing("\"all\":3", with: "\"all\":0"), as: Rejection.self)?.rule
                == .sampleSizesArePositive)
    }

    /// The digests of FIPS 180-4's one block and two block messages cannot be reached through a frame; those of the
    /// vectors, of Python's hashlib, span one to many blocks and every length of padding.
    @Test func digestsTellFramesApart() throws {
        var digests: Set<String> = []
        for count in 1...70 { digests.insert(try Self.plan(Self.numbered(count)).digest) }
        #expect(digests.count == 70)
        #expect(digests.allSatisfy { $0.utf8.count == 64 })
    }
}

/// What `Documentation/Sampling/draw.py` wrote.
struct DrawVectors: Decodable {
    struct Vector: Decodable, CustomTestStringConvertible {
        let name: String
        let seed: String
        let sizes: [String: Int]
        let frame: [String: String]
        let digest: String
        let drawn: [String: [String]]

        var testDescription: String { name }
    }

    let vectors: [Vector]

    init() throws {
        struct File: Decodable { let vectors: [Vector] }
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Documentation/Sampling/vectors.json")
        vectors = try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).vectors
    }
}
