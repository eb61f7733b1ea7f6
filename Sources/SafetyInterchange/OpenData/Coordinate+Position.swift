public import SafetyModel

extension Coordinate {
    /// The same point in ten-millionths of a degree, the nearest; nil only beyond the globe.
    public var position: Position? {
        let scale = Double(Position.unitsPerDegree)
        return Position(
            longitude: Int((longitude * scale).rounded()), latitude: Int((latitude * scale).rounded()))
    }
}
