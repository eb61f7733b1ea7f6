public import CivilTime

extension WatchRegister {
    /// Refuses boundaries of watches at work of one kind that enclose some of the same land.
    ///
    /// - Throws: ``Rejection`` by `watch-boundaries-are-apart`, naming the first two.
    public func requireNoOverlaps(among kind: WatchKind) throws(Rejection) {
        let drawn = watches.filter { $0.state == .active && $0.kind == kind }
        for (index, watch) in drawn.enumerated() {
            for other in drawn[..<index] {
                guard let boundary = watch.boundary, let otherBoundary = other.boundary,
                    boundary.overlaps(otherBoundary)
                else { continue }
                throw Rejection(
                    .watchBoundariesAreApart, watch.subject, found: "it encloses land of \(other.subject) too")
            }
        }
    }

    /// Where watches of a kind are and where they could be.
    ///
    /// Nothing is shown of an area that is smaller than the method allows.
    ///
    /// - Parameters:
    ///   - kind: the kind of watch.
    ///   - areas: the areas, with their boundaries.
    ///   - inputs: the figures of the areas, one of a kind for each, with the number of households among them.
    ///   - method: how the need is scored.
    ///   - day: the UK civil day; later figures are refused.
    /// - Throws: ``Rejection`` by `watch-boundaries-are-apart`, `need-inputs-are-dated` where a figure has no date, a
    ///   later one, or stands twice, or `gap-map-shows-no-household` where an area has fewer households than the method
    ///   allows, or nobody counted them.
    public func gapMap(
        of kind: WatchKind, over areas: [MappedArea], from inputs: [NeedInput], by method: NeedMethod, on day: CivilDate
    ) throws(Rejection) -> WatchGapMap {
        try requireNoOverlaps(among: kind)
        let figures = try Self.figures(from: inputs, on: day)
        let working = watches.filter { $0.state == .active && $0.kind == kind }
        var entries: [WatchGapMap.Entry] = []
        for area in areas {
            let own = figures[area.code] ?? [:]
            let households = own[.households].flatMap { $0.places == 0 ? $0.units : nil }
            guard let households, households >= method.leastHouseholds else {
                throw Rejection(
                    .gapMapShowsNoHousehold, "area '\(area.code)'",
                    found: "it has \(households.map(String.init) ?? "an unknown number of") households; "
                        + "at least \(method.leastHouseholds) are needed")
            }
            entries.append(Self.entry(of: area, households, own, method, working))
        }
        return WatchGapMap(method: method, day: day, entries: entries)
    }

    private static func figures(
        from inputs: [NeedInput], on day: CivilDate
    ) throws(Rejection) -> [Area: [NeedInputKind: Figure]] {
        var figures: [Area: [NeedInputKind: Figure]] = [:]
        for input in inputs {
            let subject = "need input '\(input.kind)' of '\(input.area)'"
            guard let asOf = input.asOf, asOf <= day else {
                throw Rejection(
                    .needInputsAreDated, subject,
                    found: input.asOf.map { "it is of \($0), after \(day)" } ?? "it has no date")
            }
            guard figures[input.area, default: [:]].updateValue(input.figure, forKey: input.kind) == nil else {
                throw Rejection(.needInputsAreDated, subject, found: "it is given twice")
            }
        }
        return figures
    }

    private static func entry(
        of area: MappedArea, _ households: Int, _ figures: [NeedInputKind: Figure], _ method: NeedMethod,
        _ working: [WatchScheme]
    ) -> WatchGapMap.Entry {
        let reaching = working.filter { watch in
            guard let boundary = watch.boundary, let limit = area.boundary else { return false }
            return boundary.overlaps(limit)
        }
        let missing = method.weights.keys.filter { figures[$0] == nil }.sorted()
        return WatchGapMap.Entry(
            area: area, households: households, need: missing.isEmpty ? need(figures, method) : nil, missing: missing,
            watches: reaching.map(\.id),
            unmapped: working.filter { $0.boundary == nil && $0.area == area.code }.map(\.id),
            bestPractices: Set(reaching.flatMap { $0.bestPractices ?? [] }).sorted())
    }

    /// The weighted sum, exact; nil where it is out of range.
    private static func need(_ figures: [NeedInputKind: Figure], _ method: NeedMethod) -> Figure? {
        let parts = method.weights.compactMap { kind, weight in figures[kind].map { ($0, weight) } }
        let places = parts.map(\.0.places).max() ?? 0
        var sum = 0
        for (figure, weight) in parts {
            var units = figure.units
            for _ in figure.places..<places {
                let (scaled, isTooMuch) = units.multipliedReportingOverflow(by: 10)
                if isTooMuch { return nil }
                units = scaled
            }
            let (product, isTooMuch) = units.multipliedReportingOverflow(by: weight)
            let (next, isTooMany) = sum.addingReportingOverflow(product)
            if isTooMuch || isTooMany { return nil }
            sum = next
        }
        return Figure(units: sum, places: places)
    }
}
