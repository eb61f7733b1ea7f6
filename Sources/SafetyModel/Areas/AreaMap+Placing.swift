public import CivilTime

extension AreaMap {
    /// The areas of a kind whose boundary holds a position on a day, in the order in which they were added.
    public func areas(of kind: AreaKind, holding position: Position, on day: CivilDate) -> [MappedArea] {
        areas(of: kind, on: day).filter { $0.boundary?.contains(position) ?? false }
    }

    /// In which area of a kind a position lies on a day; never a guess at the nearest.
    public func placement(of position: Position?, among kind: AreaKind, on day: CivilDate) -> Placement {
        Self.placement(of: position, among: areas(of: kind, on: day))
    }

    /// How many of those positions lie in each area of a kind on a day; nil stands for something without a position.
    public func tally(
        of positions: some Sequence<Position?>, among kind: AreaKind, on day: CivilDate
    ) -> PlacementTally {
        let areas = areas(of: kind, on: day)
        var tally = PlacementTally()
        for position in positions { tally.add(Self.placement(of: position, among: areas)) }
        return tally
    }

    private static func placement(of position: Position?, among areas: [MappedArea]) -> Placement {
        guard let position else { return .withoutPosition }
        let holding = areas.filter { $0.boundary?.contains(position) ?? false }
        if let area = holding.first {
            return holding.count == 1 ? .inside(area.code) : .inSeveral(holding.map(\.code).sorted())
        }
        let unknown = areas.filter { $0.boundary == nil }
        return unknown.isEmpty ? .outside : .undetermined(unknown.map(\.code).sorted())
    }
}
