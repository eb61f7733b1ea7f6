import SafetyModel
import SeededRandom
import Testing

@Suite struct BoundaryTests {
    @Test(arguments: [(1_800_000_001, 0), (-1_800_000_001, 0), (0, 900_000_001), (0, -900_000_001), (.max, 0)])
    func outsideTheGlobeThereIsNoPosition(_ longitude: Int, _ latitude: Int) {
        #expect(Position(longitude: longitude, latitude: latitude) == nil)
    }

    @Test func positionsAreShownInDegrees() throws {
        #expect(try Shapes.position(-4_169_916, 519_053_888).description == "-0.4169916, 51.9053888")
        #expect(Position(longitude: 1_800_000_000, latitude: -900_000_000) != nil)
    }

    @Test func aRingThatIsNoneIsRefused() throws {
        func problem(_ corners: [(Int, Int)]) throws -> BoundaryError.Problem? {
            do {
                _ = try Shapes.ring(corners)
                return nil
            } catch let error as BoundaryError {
                return error.problem
            }
        }
        #expect(try problem([]) == .tooFewCorners(0))
        #expect(try problem([(0, 0), (1, 0), (1, 0), (0, 0)]) == .tooFewCorners(2))
        // A bow tie, a spike out and back, an edge that comes back over a corner, and a corner on another edge.
        #expect(try problem([(0, 0), (4, 4), (4, 0), (0, 4)]) == .meetsItself)
        #expect(try problem([(0, 0), (4, 0), (4, 4), (8, 8)]) == .meetsItself)
        #expect(try problem([(0, 0), (4, 0), (4, 4), (2, 2), (0, 4), (2, 2)]) == .meetsItself)
        #expect(try problem([(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)]) == .meetsItself)
        #expect(try problem([(0, 0), (4, 0), (2, 0)]) == .meetsItself)
        #expect(try problem([(0, 0), (0, 0), (4, 0), (4, 4), (4, 4), (0, 0)]) == nil)
    }

    @Test func holesAndPolygonsStandClear() throws {
        let land = try Shapes.box(0, 0, 10, 10)
        func problem(_ make: () throws -> Void) throws -> BoundaryError.Problem? {
            do {
                try make()
                return nil
            } catch let error as BoundaryError {
                return error.problem
            }
        }
        #expect(
            try problem { _ = try Boundary.Polygon(land, holes: [Shapes.box(8, 8, 12, 9)]) } == .holeOutside(0))
        #expect(
            try problem {
                _ = try Boundary.Polygon(land, holes: [Shapes.box(1, 1, 4, 4), Shapes.box(3, 3, 6, 6)])
            } == .holesOverlap(0, 1))
        #expect(
            try problem {
                _ = try Boundary([.init(land), .init(Shapes.box(9, 9, 12, 12))])
            } == .polygonsOverlap(0, 1))
        #expect(try problem { _ = try Boundary([]) } == .noPolygon)
        // Touching is allowed: a hole in the corner, holes side by side, an island in a lake.
        _ = try Boundary.Polygon(land, holes: [Shapes.box(0, 0, 4, 4), Shapes.box(4, 0, 6, 6)])
        let lake = try Boundary.Polygon(land, holes: [Shapes.box(2, 2, 8, 8)])
        let island = try Boundary([lake, .init(Shapes.box(4, 4, 6, 6))])
        #expect(try island.contains(Shapes.position(5, 5)))
        #expect(try !island.contains(Shapes.position(3, 3)))
        #expect(island.twiceEnclosed == 2 * (100 - 36 + 4))
    }

    @Test func anEdgeBelongsToTheEastAndTheNorth() throws {
        let west = try Shapes.rectangle(0, 0, 4, 4)
        let east = try Shapes.rectangle(4, 0, 8, 4)
        let north = try Shapes.rectangle(0, 4, 8, 8)
        func holders(_ east_: Int, _ north_: Int) throws -> [Bool] {
            let position = try Shapes.position(east_, north_)
            return [west, east, north].map { $0.contains(position) }
        }
        #expect(try holders(4, 2) == [false, true, false])
        #expect(try holders(2, 4) == [false, false, true])
        #expect(try holders(4, 4) == [false, false, true])
        #expect(try holders(0, 0) == [true, false, false])
        #expect(try holders(8, 2) == [false, false, false])
        #expect(try holders(2, 8) == [false, false, false])
        #expect(try west.hasOnEdge(Shapes.position(4, 2)) && east.hasOnEdge(Shapes.position(4, 2)))
        #expect(try !west.hasOnEdge(Shapes.position(3, 2)))
    }

    /// Where triangles fan out around a point, each position of the disc lies in exactly one, whatever it lies on.
    @Test func everyPositionOfAPartitionLiesInOnePart() throws {
        let rim = [(9, 0), (7, 6), (0, 9), (-5, 7), (-9, 1), (-8, -6), (0, -9), (6, -7)]
        let whole = try Shapes.boundary(rim)
        let parts = try rim.indices.map { try Shapes.boundary([(1, 0), rim[$0], rim[($0 + 1) % rim.count]]) }
        for east in -10...10 {
            for north in -10...10 {
                let position = try Shapes.position(east, north)
                let count = parts.count { $0.contains(position) }
                #expect(count == (whole.contains(position) ? 1 : 0), "\(east) \(north)")
            }
        }
        #expect(parts.map(\.twiceEnclosed).reduce(0, +) == whole.twiceEnclosed)
        #expect(parts.allSatisfy { $0.isCovered(by: whole) && !whole.isCovered(by: $0) })
    }

    /// On the widest scale there is, where products pass 64 bits.
    @Test func isExactAcrossTheGlobe() throws {
        let (east, north) = (1_800_000_000, 900_000_000)
        let globe = try Shapes.rectangle(-east, -north, east, north)
        #expect(globe.twiceEnclosed == UInt64(3_600_000_000) * 3_600_000_000)
        let half = try Shapes.boundary([(-east, -north), (east, -north), (east, north)])
        let other = try Shapes.boundary([(-east, -north), (east, north), (-east, north)])
        #expect(half.twiceEnclosed == other.twiceEnclosed && half.twiceEnclosed == globe.twiceEnclosed / 2)
        #expect(!half.overlaps(other) && half.isCovered(by: globe) && !globe.isCovered(by: half))
        for place in [(2, 1), (0, 0), (-1_799_999_998, -899_999_999)] {
            let onDiagonal = try Shapes.position(place.0, place.1)
            #expect(half.contains(onDiagonal) && !other.contains(onDiagonal) && half.hasOnEdge(onDiagonal))
            let beside = try Shapes.position(place.0 - 1, place.1)
            #expect(!half.contains(beside) && other.contains(beside) && !half.hasOnEdge(beside))
        }
    }

    /// Triangles overlap unless a line along one of their edges has them on its two sides.
    @Test func trianglesOverlapAsSeparatingLinesSay() throws {
        var random = SeededGenerator(seed: 11)
        var overlapping = 0
        var covered = 0
        for trial in 0..<4_000 {
            func triangle(_ range: ClosedRange<Int>) -> [(Int, Int)] {
                while true {
                    let corners = (0..<3).map { _ in
                        (Int.random(in: range, using: &random), Int.random(in: range, using: &random))
                    }
                    if Self.side(corners[0], corners[1], corners[2]) != 0 { return corners }
                }
            }
            let (one, other) = (triangle(0...5), triangle(trial.isMultiple(of: 2) ? 0...5 : -4...9))
            let isApart = Self.isSeparated(one, other) || Self.isSeparated(other, one)
            let isWithin = one.allSatisfy { Self.isIn(other, $0) }
            let (first, second) = (try Shapes.boundary(one), try Shapes.boundary(other))
            #expect(first.overlaps(second) == !isApart, "trial \(trial): \(one) \(other)")
            #expect(second.overlaps(first) == !isApart, "trial \(trial): \(one) \(other)")
            #expect(first.isCovered(by: second) == isWithin, "trial \(trial): \(one) \(other)")
            overlapping += isApart ? 0 : 1
            covered += isWithin ? 1 : 0
        }
        #expect(overlapping > 1_000 && covered > 30)
    }

    /// Shapes made of cells overlap where they share a cell.
    @Test func shapesOfCellsOverlapAsTheirCellsDo() throws {
        var random = SeededGenerator(seed: 12)
        var overlapping = 0
        for trial in 0..<1_500 {
            /// A skyline: columns of cells upon a base, so that edges and corners meet in every way.
            func skyline() -> (cells: Set<[Int]>, corners: [(Int, Int)]) {
                let base = Int.random(in: 0...5, using: &random)
                let start = Int.random(in: 0...3, using: &random)
                let tops = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    base + Int.random(in: 1...4, using: &random)
                }
                var cells: Set<[Int]> = []
                var corners = [(start, base)]
                for (column, top) in tops.enumerated() {
                    for row in base..<top { cells.insert([start + column, row]) }
                    corners += [(start + column, top), (start + column + 1, top)]
                }
                corners.append((start + tops.count, base))
                return (cells, corners)
            }
            let (one, other) = (skyline(), skyline())
            let (first, second) = (try Shapes.boundary(one.corners), try Shapes.boundary(other.corners))
            let share = !one.cells.isDisjoint(with: other.cells)
            #expect(first.overlaps(second) == share, "trial \(trial): \(one.corners) \(other.corners)")
            #expect(first.isCovered(by: second) == one.cells.isSubset(of: other.cells), "trial \(trial)")
            #expect(first.twiceEnclosed == UInt64(2 * one.cells.count))
            for cell in one.cells.union(other.cells) {
                #expect(try first.contains(Shapes.position(cell[0], cell[1])) == one.cells.contains(cell))
            }
            overlapping += share ? 1 : 0
        }
        #expect(overlapping > 300 && overlapping < 1_200)
    }

    @Test func readsOnlyWhatEnclosesLand() throws {
        let text = try storedText(of: Shapes.rectangle(0, 0, 4, 4))
        #expect(try decoded(Boundary.self, from: text) == Shapes.rectangle(0, 0, 4, 4))
        let bowTie = "[{\"outer\":[[0,0],[4,4],[4,0],[0,4]],\"holes\":[]}]"
        #expect(refusal(Boundary.self, from: bowTie, as: BoundaryError.self)?.problem == .meetsItself)
        #expect(refusal(Boundary.self, from: "[]", as: BoundaryError.self)?.problem == .noPolygon)
    }

    private static func side(_ one: (Int, Int), _ two: (Int, Int), _ three: (Int, Int)) -> Int {
        ((two.0 - one.0) * (three.1 - one.1) - (two.1 - one.1) * (three.0 - one.0)).signum()
    }

    private static func isSeparated(_ one: [(Int, Int)], _ other: [(Int, Int)]) -> Bool {
        one.indices.contains { index in
            let (start, end) = (one[index], one[(index + 1) % 3])
            let own = side(start, end, one[(index + 2) % 3])
            return other.allSatisfy { side(start, end, $0) * own <= 0 }
        }
    }

    private static func isIn(_ triangle: [(Int, Int)], _ point: (Int, Int)) -> Bool {
        triangle.indices.allSatisfy { index in
            let (start, end) = (triangle[index], triangle[(index + 1) % 3])
            return side(start, end, point) * side(start, end, triangle[(index + 2) % 3]) >= 0
        }
    }
}
