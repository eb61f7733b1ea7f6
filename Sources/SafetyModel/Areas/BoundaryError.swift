/// Lines that were given enclose no area.
public struct BoundaryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// A ring has that many different corners, fewer than three.
        case tooFewCorners(Int)
        /// A ring touches or crosses itself.
        case meetsItself
        /// A hole, in that place from 0, does not lie within its polygon.
        case holeOutside(Int)
        /// Two holes, in those places from 0, overlap.
        case holesOverlap(Int, Int)
        /// The boundary has no polygon.
        case noPolygon
        /// Two polygons, in those places from 0, overlap.
        case polygonsOverlap(Int, Int)
    }

    /// What is wrong.
    public let problem: Problem
    /// Where, or the first corner of what is meant; nil where there is no corner at all.
    public let position: Position?

    /// The error at that place.
    public init(_ problem: Problem, at position: Position?) {
        self.problem = problem
        self.position = position
    }

    /// What is wrong, and where.
    public var description: String {
        let place = position.map { " (at \($0))" } ?? ""
        return switch problem {
        case .tooFewCorners(let count): "a ring has \(count) different corners: three or more are needed\(place)"
        case .meetsItself: "a ring touches or crosses itself\(place)"
        case .holeOutside(let hole): "hole \(hole) does not lie within its polygon\(place)"
        case .holesOverlap(let one, let other): "the holes \(one) and \(other) of a polygon overlap\(place)"
        case .noPolygon: "a boundary has no polygon: one or more are needed"
        case .polygonsOverlap(let one, let other): "the polygons \(one) and \(other) overlap\(place)"
        }
    }
}
