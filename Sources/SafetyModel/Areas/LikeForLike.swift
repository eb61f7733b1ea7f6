public import CivilTime

/// Figures of areas put side by side only where the areas are of one class: urban with urban, rural with rural.
public struct LikeForLike: Hashable, Sendable {
    /// The shares of each setting, summed over its areas.
    public let bySetting: [UrbanRuralClass.Setting: Share]
    /// The areas whose class is not known by the scheme, and which are in neither sum.
    public let withoutClass: [Area]

    /// The figures of those areas on a day, by one classification.
    ///
    /// - Parameters:
    ///   - shares: the figure of each area, such as how many calls were attended in time.
    ///   - map: says of which class an area is.
    ///   - scheme: the classification; a class by another one counts as none.
    ///   - asOf: the UK civil day as of which areas are classed; a class of another day counts as none.
    ///   - day: the UK civil day on which the map is read.
    public init(
        _ shares: [Area: Share], in map: AreaMap, by scheme: UrbanRuralClass.Scheme, asOf: CivilDate, on day: CivilDate
    ) {
        var sums: [UrbanRuralClass.Setting: Share] = [:]
        var without: [Area] = []
        for (area, share) in shares {
            guard let own = map.area(area, on: day)?.setting, own.scheme == scheme, own.asOf == asOf else {
                without.append(area)
                continue
            }
            let sum = sums[own.setting, default: Share()]
            sums[own.setting] = Share(
                sum.part.addingCapped(share.part), of: sum.whole.addingCapped(share.whole),
                unknown: sum.unknown.addingCapped(share.unknown))
        }
        bySetting = sums
        withoutClass = without.sorted()
    }

    /// By how many percentage points this is above another in each setting that both have, to one place.
    ///
    /// A setting in which one of them has no certain percentage is left out.
    public func pointsAbove(_ other: LikeForLike) -> [UrbanRuralClass.Setting: Figure] {
        var points: [UrbanRuralClass.Setting: Figure] = [:]
        for (setting, share) in bySetting {
            guard let own = share.percentage(), let others = other.bySetting[setting]?.percentage() else { continue }
            points[setting] = Figure(units: own.units - others.units, places: 1)
        }
        return points
    }
}
