public import CivilTime

/// The places that serve victims, and which police areas have one.
public struct ServiceFacilities: Hashable, Sendable {
    /// Which areas have a place of a kind on a day.
    public struct Coverage: Hashable, Sendable {
        /// The areas with at least one, in the order in which they were asked for.
        public let covered: [Area]
        /// The areas with none.
        public let gaps: [Area]
        /// The areas of which it is not known.
        public let unknown: [Area]
    }

    /// The places, in the order in which they were added.
    public private(set) var all: [ServiceFacility] = []

    /// A register without a place.
    public init() {}

    /// Adds a place.
    ///
    /// - Throws: ``Rejection`` by `facility-stands-once` where one of its id is there; the register is then unchanged.
    public mutating func add(_ facility: ServiceFacility) throws(Rejection) {
        guard !all.contains(where: { $0.id == facility.id }) else {
            throw Rejection(.facilityStandsOnce, "facility \(facility.id)", found: "the register has it already")
        }
        all.append(facility)
    }

    /// Which of those areas have a place of that kind on a UK civil day.
    public func coverage(of areas: [Area], by kind: FacilityKind, on day: CivilDate) -> Coverage {
        let answers = areas.map { area in
            let found = all.filter { $0.kind == kind }.map { $0.serves(area, on: day) }
            return (area, found.contains(.yes) ? Answer.yes : found.contains(.unknown) ? .unknown : .no)
        }
        func those(_ answer: Answer) -> [Area] { answers.filter { $0.1 == answer }.map(\.0) }
        return Coverage(covered: those(.yes), gaps: those(.no), unknown: those(.unknown))
    }

    /// Asks that each of those areas has a place of that kind on a UK civil day.
    ///
    /// - Throws: ``Rejection`` by `every-area-is-covered` naming the areas that have none, or may have none.
    public func requireCoverage(of areas: [Area], by kind: FacilityKind, on day: CivilDate) throws(Rejection) {
        let coverage = coverage(of: areas, by: kind, on: day)
        let missing = coverage.gaps + coverage.unknown
        guard missing.isEmpty else {
            throw Rejection(
                .everyAreaIsCovered, "facilities '\(kind)' on \(day)",
                found: "none is known in \(missing.map(\.rawValue).joined(separator: ", "))")
        }
    }
}
