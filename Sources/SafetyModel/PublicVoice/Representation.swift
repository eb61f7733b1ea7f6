/// How a group's part of a panel stands to its part of the people.
public struct Representation: Hashable, Sendable {
    /// Its part of the members; those whose group nobody knows are unknown.
    public let members: Share
    /// Its part of the people.
    public let people: Share

    /// Percentage points by which its part of the members is above that of the people, to one place; nil where one of
    /// them is not known.
    public var pointsAbove: Figure? {
        guard let members = members.percentage(), let people = people.percentage() else { return nil }
        return Figure(units: members.units - people.units, places: 1)
    }
}
