public import CivilTime

extension AreaMap {
    /// The pairs of areas of a kind, valid on a day, that enclose some of the same land; those without a boundary are
    /// left out.
    public func overlaps(among kind: AreaKind, on day: CivilDate) -> [AreaOverlap] {
        Self.overlaps(among: areas(of: kind, on: day))
    }

    /// Refuses overlaps among the areas of a kind that are valid on a day.
    ///
    /// - Throws: ``AreaMapError`` with `.overlaps` for the first pair.
    public func requireNoOverlaps(among kind: AreaKind, on day: CivilDate) throws(AreaMapError) {
        guard let pair = overlaps(among: kind, on: day).first else { return }
        throw AreaMapError(pair.second, .overlaps(pair.first, on: day))
    }

    /// Whether the areas of a kind that lie in an area on a day make it up: wholly, and each place in one of them.
    ///
    /// Nil where the area is not in the map on that day.
    public func partition(of whole: Area, by kind: AreaKind, on day: CivilDate) -> AreaPartition? {
        guard let area = area(whole, on: day) else { return nil }
        let parts = parts(of: whole, kind, on: day)
        let overlaps = Self.overlaps(among: parts)
        let unknown = ([area] + parts).filter { $0.boundary == nil }.map(\.code)
        let outside = parts.filter { part in
            guard let boundary = part.boundary, let limit = area.boundary else { return false }
            return !boundary.isCovered(by: limit)
        }
        var uncovered: UInt64?
        if let limit = area.boundary, unknown.isEmpty, overlaps.isEmpty, outside.isEmpty {
            uncovered = parts.reduce(limit.twiceEnclosed) { $0 - ($1.boundary?.twiceEnclosed ?? 0) }
        }
        return AreaPartition(
            whole: whole, parts: parts.map(\.code), overlaps: overlaps, reachingOutside: outside.map(\.code),
            withoutBoundary: unknown, twiceUncovered: uncovered)
    }

    private static func overlaps(among areas: [MappedArea]) -> [AreaOverlap] {
        let drawn = areas.compactMap { area in area.boundary.map { (code: area.code, boundary: $0) } }
        return drawn.enumerated().flatMap { index, area in
            drawn[..<index].filter { $0.boundary.overlaps(area.boundary) }
                .map { AreaOverlap(first: $0.code, second: area.code) }
        }
    }
}
