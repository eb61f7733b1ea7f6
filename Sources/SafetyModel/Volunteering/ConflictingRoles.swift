/// Two records of one person in roles that do not go together.
public struct ConflictingRoles: Hashable, Sendable {
    /// The person.
    public let person: Person.ID
    /// The record of the one role.
    public let first: Volunteer.ID
    /// The record of the other.
    public let second: Volunteer.ID
    /// Why the roles do not go together.
    public let conflict: RoleConflict
}
