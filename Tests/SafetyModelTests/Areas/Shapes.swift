import SafetyModel
import Testing

/// Small shapes on a grid of units, for tests of boundaries.
enum Shapes {
    static func position(_ east: Int, _ north: Int) throws -> Position {
        try #require(Position(longitude: east, latitude: north))
    }

    static func ring(_ corners: [(Int, Int)]) throws -> Ring {
        try Ring(corners.map { try position($0.0, $0.1) })
    }

    static func boundary(_ corners: [(Int, Int)]) throws -> Boundary {
        try Boundary(try ring(corners))
    }

    static func rectangle(_ west: Int, _ south: Int, _ east: Int, _ north: Int) throws -> Boundary {
        try Boundary(try box(west, south, east, north))
    }

    static func box(_ west: Int, _ south: Int, _ east: Int, _ north: Int) throws -> Ring {
        try ring([(west, south), (east, south), (east, north), (west, north)])
    }
}
