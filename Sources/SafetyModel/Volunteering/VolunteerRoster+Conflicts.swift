extension VolunteerRoster {
    /// Everybody who holds, or is on the way to, two roles that do not go together.
    ///
    /// Who left a role no longer holds it. Records are of one person where they say so: two records without a person,
    /// or with different ones, are not compared.
    public func conflicts(among pairs: [RoleConflict] = RoleConflict.known) -> [ConflictingRoles] {
        let holders = Dictionary(grouping: volunteers.filter { $0.person != nil && $0.holdsRole }) { $0.person }
        return holders.values.flatMap { records in
            records.indices.flatMap { index in
                records[index...].dropFirst().compactMap { Self.conflict(of: records[index], and: $0, among: pairs) }
            }
        }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// Adds somebody whose other roles go together with this one.
    ///
    /// - Throws: ``Rejection`` by `roles-are-compatible` naming the other record and the ground, or by
    ///   `volunteer-stands-once`; the roster is then unchanged.
    public mutating func add(_ volunteer: Volunteer, unlessAgainst pairs: [RoleConflict]) throws(Rejection) {
        for other in volunteers where other.person != nil && other.person == volunteer.person && other.holdsRole {
            guard let conflict = pairs.first(where: { $0.concerns(volunteer.role, other.role) }) else { continue }
            throw Rejection(
                .rolesAreCompatible, volunteer.subject,
                found: "the same person is '\(other.role)' as \(other.subject), beside '\(volunteer.role)': "
                    + conflict.ground)
        }
        try add(volunteer)
    }

    private static func conflict(
        of one: Volunteer, and other: Volunteer, among pairs: [RoleConflict]
    ) -> ConflictingRoles? {
        guard let person = one.person, let pair = pairs.first(where: { $0.concerns(one.role, other.role) }) else {
            return nil
        }
        return ConflictingRoles(person: person, first: one.id, second: other.id, conflict: pair)
    }
}

extension Volunteer {
    fileprivate var holdsRole: Bool { state != .left && state != .enteredInError }
}
