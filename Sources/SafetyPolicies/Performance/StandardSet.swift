public import CivilTime
public import PolicyEngine
public import SafetyModel

/// A family of standards that are meant for everywhere, and where each has been adopted.
public struct StandardSet: Hashable, Sendable {
    /// That an area adopted a standard for some days.
    public struct Adoption: Hashable, Sendable {
        /// Which standard.
        public let standard: PolicyID
        /// Where.
        public let area: Area
        /// On which UK civil days.
        public let term: DayInterval

        /// The adoption of a standard in an area.
        public init(of standard: PolicyID, in area: Area, for term: DayInterval) {
            self.standard = standard
            self.area = area
            self.term = term
        }
    }

    /// The standards.
    public let standards: [Policy]
    /// Where they were adopted.
    public let adoptions: [Adoption]

    /// Those standards, adopted there.
    public init(_ standards: [Policy], adoptedBy adoptions: [Adoption]) {
        self.standards = standards
        self.adoptions = adoptions
    }

    /// Of those areas, how many had adopted each standard on a day; a standard not in force then is left out.
    public func coverage(of areas: [Area], on day: CivilDate) -> [PolicyID: Share] {
        var coverage: [PolicyID: Share] = [:]
        for standard in standards where standard.inForce.contains(day) {
            let adopters = Set(
                adoptions.filter { $0.standard == standard.id && $0.term.contains(day) }.map(\.area))
            coverage[standard.id] = Share(of: areas.map { adopters.contains($0) })
        }
        return coverage
    }
}
