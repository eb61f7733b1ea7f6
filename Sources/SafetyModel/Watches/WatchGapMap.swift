public import CivilTime

/// Where watches are and where they could be: the areas of a kind with their need and the watches that reach into them.
public struct WatchGapMap: Hashable, Sendable {
    /// One area.
    public struct Entry: Hashable, Sendable {
        /// The area.
        public let area: MappedArea
        /// How many households it has.
        public let households: Int
        /// The need, by the method; nil where one of its figures is missing, which is no need of nothing.
        public let need: Figure?
        /// The kinds of figures that are missing, sorted.
        public let missing: [NeedInputKind]
        /// The watches at work whose boundary reaches into it, in the register's order.
        public let watches: [WatchScheme.ID]
        /// The watches at work that name the area and have no boundary on record.
        public let unmapped: [WatchScheme.ID]
        /// What those watches do that others may learn from, sorted.
        public let bestPractices: [BestPractice]

        /// Whether no watch reaches into it; nil where that cannot be told, because a boundary is missing.
        public var isGap: Bool? {
            if !watches.isEmpty { return false }
            return unmapped.isEmpty && area.boundary != nil ? true : nil
        }
    }

    /// By which method.
    public let method: NeedMethod
    /// The UK civil day.
    public let day: CivilDate
    /// The areas, in the order of the map.
    public let entries: [Entry]

    /// The gaps, the greatest need first; those of unknown need last.
    public var gaps: [Entry] {
        entries.filter { $0.isGap == true }.sorted { left, right in
            switch (left.need, right.need) {
            case (.some(let one), .some(let other)) where one != other: one.approximate > other.approximate
            case (.some, .none): true
            case (.none, .some): false
            default: left.area.code < right.area.code
            }
        }
    }
}
