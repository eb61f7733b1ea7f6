public import CivilTime
public import SafetyModel

/// The points of one map: the only places at which a crime is shown.
public struct ApprovedPoints: Sendable {
    /// The points, in the order given.
    public let all: [ApprovedPoint]
    private let map: AreaMap
    private let kind: AreaKind
    private let day: CivilDate
    private let areaOf: [ApprovedPoint.ID: Area]

    /// The points of a map.
    ///
    /// - Parameters:
    ///   - points: the points.
    ///   - map: the areas.
    ///   - kind: of which kind of area a crime stays within its own.
    ///   - day: the UK civil day on which the areas are as they are taken.
    ///   - leastAddresses: for how many addresses a point must stand at least; the publisher's to state.
    /// - Throws: ``/SafetyModel/Rejection`` by `crime-is-shown-at-an-approved-point` where a point stands for fewer, has
    ///   another's name, or does not lie in exactly one area.
    public init(
        _ points: [ApprovedPoint], on map: AreaMap, within kind: AreaKind, as day: CivilDate, leastAddresses: Int
    ) throws(Rejection) {
        var areaOf: [ApprovedPoint.ID: Area] = [:]
        for point in points {
            func refusal(_ found: String) -> Rejection {
                Rejection(.crimeIsShownAtAnApprovedPoint, "point \(point.id)", found: found)
            }
            guard point.addresses >= leastAddresses else { throw refusal("\(point.addresses) addresses") }
            guard areaOf[point.id] == nil else { throw refusal("a second point of that name") }
            guard case .inside(let area) = map.placement(of: point.position, among: kind, on: day) else {
                throw refusal("a position that is not in exactly one \(kind)")
            }
            areaOf[point.id] = area
        }
        all = points
        self.map = map
        self.kind = kind
        self.day = day
        self.areaOf = areaOf
    }

    /// The area in which a point lies; nil for a point of another map.
    public func area(of point: ApprovedPoint.ID) -> Area? { areaOf[point] }

    /// The crime as it may be shown: at the nearest point of its own area, in its month.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `crime-is-shown-at-an-approved-point` where the position is not in
    /// exactly one area, or its area has no point; the position is not named.
    public func published(
        _ crimeType: CrimeType, in month: CivilMonth, at position: Position
    ) throws(Rejection) -> PublishedCrimePoint {
        guard case .inside(let area) = map.placement(of: position, among: kind, on: day) else {
            throw Rejection(
                .crimeIsShownAtAnApprovedPoint, "a crime of \(month)",
                found: "a place that is not in exactly one \(kind)")
        }
        let candidates = all.filter { areaOf[$0.id] == area }
        let nearest = candidates.min {
            (Self.squaredDistance($0.position, position), $0.id) < (Self.squaredDistance($1.position, position), $1.id)
        }
        guard let nearest else {
            throw Rejection(.crimeIsShownAtAnApprovedPoint, "a crime of \(month)", found: "no point in \(area)")
        }
        return PublishedCrimePoint(crimeType, in: month, at: nearest, area: area)
    }

    /// How far two places lie apart, squared, on a plane that is true about their latitude.
    private static func squaredDistance(_ one: Position, _ other: Position) -> Double {
        let degrees = Double(one.latitude + other.latitude) / 2 / Double(Position.unitsPerDegree)
        let square = (degrees * .pi / 180) * (degrees * .pi / 180)
        let cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56 * (1 - square / 90))))
        let (east, north) = (
            Double(one.longitude - other.longitude) * cosine, Double(one.latitude - other.latitude)
        )
        return east * east + north * north
    }
}
