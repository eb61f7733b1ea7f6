public import CivilTime

/// An area cannot stand in a map beside the others.
public struct AreaMapError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// The map has the same code already on those days.
        case isThere(overlap: DayInterval)
        /// A parent is not in the map on that day, on which the area is valid.
        case noParent(Area, on: CivilDate)
        /// A parent is given twice.
        case duplicateParent(Area)
        /// It overlaps another area of its kind, valid on the same day.
        case overlaps(Area, on: CivilDate)
    }

    /// The area.
    public let area: Area
    /// What is wrong.
    public let problem: Problem

    /// The error for that area.
    public init(_ area: Area, _ problem: Problem) {
        self.area = area
        self.problem = problem
    }

    /// Which area, what is wrong, and what would have been accepted.
    public var description: String {
        switch problem {
        case .isThere(let overlap): "area '\(area)': the map has it already \(overlap)"
        case .noParent(let parent, let day):
            "area '\(area)': its parent '\(parent)' is not in the map on \(day); a parent is added first, and for all "
                + "the days of its parts"
        case .duplicateParent(let parent): "area '\(area)': the parent '\(parent)' is given twice"
        case .overlaps(let other, let day):
            "area '\(area)': it overlaps '\(other)', which is of the same kind, on \(day)"
        }
    }
}
