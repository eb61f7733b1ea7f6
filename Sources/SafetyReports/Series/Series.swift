public import CivilTime
public import SafetyModel

/// An indicator over time, with its breaks.
public struct Series: Hashable, Codable, Sendable {
    /// Which indicator.
    public let indicator: IndicatorID
    /// In what its figures are, such as `percent` or `crimes`.
    public let unit: String
    /// Where; nil where the source does not say.
    public let area: Area?
    /// The figures, earliest first, one for each period.
    public private(set) var observations: [Observation] = []
    /// Figures that a later publication replaced by others, in the order of replacement.
    public private(set) var revisions: [SeriesRevision] = []

    /// A series without figures yet.
    public init(_ indicator: IndicatorID, in unit: String, area: Area? = nil) {
        self.indicator = indicator
        self.unit = unit
        self.area = area
    }

    /// Adds a figure in its place.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `series-has-one-figure-a-period` where that period has one already.
    public mutating func add(_ observation: Observation) throws(Rejection) {
        guard self[observation.periodEnd] == nil else {
            throw Rejection(
                .seriesHasOneFigureAPeriod, "series \(indicator)",
                found: "a second figure for the period to \(observation.periodEnd)")
        }
        let place = observations.firstIndex { $0.periodEnd > observation.periodEnd } ?? observations.endIndex
        observations.insert(observation, at: place)
    }

    /// Takes a later publication's figure of a period that has one.
    ///
    /// - Returns: What was replaced; nil where the later figure is the same, which confirms it.
    /// - Throws: ``/SafetyModel/Rejection`` by `series-has-one-figure-a-period` where the period has no figure yet.
    @discardableResult
    public mutating func revise(_ observation: Observation) throws(Rejection) -> SeriesRevision? {
        guard let place = observations.firstIndex(where: { $0.periodEnd == observation.periodEnd }) else {
            throw Rejection(
                .seriesHasOneFigureAPeriod, "series \(indicator)",
                found: "nothing to revise for the period to \(observation.periodEnd)")
        }
        guard !observations[place].isConfirmed(by: observation) else { return nil }
        let revision = SeriesRevision(from: observations[place], to: observation)
        observations[place] = observation
        revisions.append(revision)
        return revision
    }

    /// The figure of the period that ends on that day; nil where there is none.
    public subscript(periodEnd: CivilDate) -> Observation? {
        observations.first { $0.periodEnd == periodEnd }
    }

    /// Where the definition changed between one figure and the next.
    public var breaks: [SeriesBreak] {
        zip(observations, observations.dropFirst()).compactMap { earlier, later in
            let changed = later.definition.differences(from: earlier.definition)
            return changed.isEmpty
                ? nil : SeriesBreak(before: earlier.periodEnd, after: later.periodEnd, changed: changed)
        }
    }

    /// The change of the figure from one period to another.
    ///
    /// - Returns: The change; nil where either period has no figure.
    /// - Throws: ``/SafetyModel/Rejection`` by `no-change-across-a-break` where the definition changed in between, even
    ///   if it changed back.
    public func change(from start: CivilDate, to end: CivilDate) throws(Rejection) -> SeriesChange? {
        guard let first = self[min(start, end)], let last = self[max(start, end)] else { return nil }
        let between = breaks.filter { $0.after > first.periodEnd && $0.after <= last.periodEnd }
        guard between.isEmpty else {
            let places = between.map { "\($0.after) (\($0.changed.map(\.rawValue).joined(separator: ", ")))" }
            throw Rejection(
                .noChangeAcrossABreak, "series \(indicator)",
                found: "breaks from the period to \(places.joined(separator: "; "))")
        }
        return start <= end ? SeriesChange(first, last, unit) : SeriesChange(last, first, unit)
    }

    /// The stretches between breaks, each with its own change; nothing is said across.
    public var trend: [Stretch] {
        let starts = Set(breaks.map(\.after))
        var stretches: [[Observation]] = []
        for observation in observations {
            if stretches.isEmpty || starts.contains(observation.periodEnd) { stretches.append([]) }
            stretches[stretches.count - 1].append(observation)
        }
        return stretches.compactMap { Stretch($0, unit) }
    }

    /// A part of a series in which the definition is one.
    public struct Stretch: Hashable, Sendable {
        /// Its figures.
        public let observations: [Observation]
        /// The change from its first figure to its last; of a single figure none.
        public let change: SeriesChange?

        init?(_ observations: [Observation], _ unit: String) {
            guard let first = observations.first, let last = observations.last else { return nil }
            self.observations = observations
            change = observations.count > 1 ? SeriesChange(first, last, unit) : nil
        }
    }

    private enum CodingKeys: String, CodingKey {
        case indicator
        case unit
        case area
        case observations
        case revisions
    }

    /// Reads a series, adding each figure with its check.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(IndicatorID.self, forKey: .indicator),
            in: try container.decode(String.self, forKey: .unit),
            area: try container.decodeIfPresent(Area.self, forKey: .area))
        for observation in try container.decode([Observation].self, forKey: .observations) {
            do throws(Rejection) {
                try add(observation)
            } catch {
                throw decoder.refusal(error)
            }
        }
        revisions = try container.decode([SeriesRevision].self, forKey: .revisions)
    }
}
