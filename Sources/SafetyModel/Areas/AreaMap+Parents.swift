public import CivilTime

extension AreaMap {
    /// All areas in which an area lies on a day, nearest first; none for an area that is not in the map then.
    public func ancestors(of code: Area, on day: CivilDate) -> [MappedArea] {
        var found: [MappedArea] = []
        var next = area(code, on: day)?.parents ?? []
        while !next.isEmpty {
            var further: [Area] = []
            for parent in next {
                guard !found.contains(where: { $0.code == parent }), let area = area(parent, on: day) else { continue }
                found.append(area)
                further += area.parents
            }
            next = further
        }
        return found
    }

    /// True where an area is another or lies in it on a day; nil where one of them is not in the map then.
    public func isWithin(_ code: Area, _ whole: Area, on day: CivilDate) -> Bool? {
        guard area(code, on: day) != nil, area(whole, on: day) != nil else { return nil }
        return code == whole || ancestors(of: code, on: day).contains { $0.code == whole }
    }

    /// The areas of a kind that lie in an area on a day, near or far, in the order in which they were added.
    public func parts(of whole: Area, _ kind: AreaKind, on day: CivilDate) -> [MappedArea] {
        areas(of: kind, on: day).filter { area in
            area.code != whole && ancestors(of: area.code, on: day).contains { $0.code == whole }
        }
    }

    /// Counts of areas, summed up to the areas of a kind in which these lie on a day.
    ///
    /// A count is summed only where it is certain to which one: an area that is not in the map, or lies in no area of
    /// that kind or in several, is listed apart with its count.
    public func rollup(_ counts: [Area: Int], to kind: AreaKind, on day: CivilDate) -> AreaRollup {
        var totals: [Area: Int] = [:]
        var apart: [Area: Int] = [:]
        for (code, count) in counts {
            let own = area(code, on: day).map { [$0] } ?? []
            let wholes = (own + ancestors(of: code, on: day)).filter { $0.kind == kind }
            if let whole = wholes.first, wholes.count == 1 {
                totals[whole.code] = totals[whole.code, default: 0].addingCapped(count)
            } else {
                apart[code] = count
            }
        }
        return AreaRollup(totals: totals, notSummed: apart)
    }
}
