/// Two roles that one person may not hold at once, and why.
public struct RoleConflict: Hashable, Codable, Sendable {
    /// The one role.
    public let first: VolunteerRole
    /// The other role.
    public let second: VolunteerRole
    /// Why, and on whose word.
    public let ground: String

    /// That the two do not go together.
    public init(_ first: VolunteerRole, _ second: VolunteerRole, ground: String) {
        self.first = first
        self.second = second
        self.ground = ground
    }

    /// The pairs that the kit knows.
    ///
    /// They are readings of documents which are cited in `SafetyPolicies`: the list of occupations of 2011, and the
    /// independence of custody visitors.
    public static let known: [RoleConflict] = [
        RoleConflict(
            .magistrate, .specialConstable,
            ground: "on the list of occupations that restrict appointment (NPIA Circular 01/2011), read in a summary"),
        RoleConflict(
            .custodyVisitor, .specialConstable,
            ground: "custody visitors are independent of the chief officer (Police Reform Act 2002, s. 51(2))"),
        RoleConflict(
            .custodyVisitor, .policeSupportVolunteer,
            ground: "custody visitors are independent of the chief officer (Police Reform Act 2002, s. 51(2))"),
    ]

    /// Whether the two are those roles, in either order.
    public func concerns(_ one: VolunteerRole, _ other: VolunteerRole) -> Bool {
        (first, second) == (one, other) || (first, second) == (other, one)
    }

    private enum CodingKeys: String, CodingKey {
        case first
        case second
        case ground
    }
}
