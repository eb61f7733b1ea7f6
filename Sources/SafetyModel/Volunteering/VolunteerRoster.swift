public import CivilTime

/// The volunteers of an organisation, each of them once.
public struct VolunteerRoster: Hashable, Sendable {
    /// The volunteers, in the order in which they were added.
    public private(set) var volunteers: [Volunteer] = []
    private var positions: [Volunteer.ID: Int] = [:]

    /// A roster with nobody on it.
    public init() {}

    /// A roster of those volunteers.
    ///
    /// - Throws: ``Rejection`` by `volunteer-stands-once` where two have one id.
    public init(_ volunteers: [Volunteer]) throws(Rejection) {
        for volunteer in volunteers { try add(volunteer) }
    }

    /// Adds somebody.
    ///
    /// - Throws: ``Rejection`` by `volunteer-stands-once` where there is somebody of that id.
    public mutating func add(_ volunteer: Volunteer) throws(Rejection) {
        guard positions[volunteer.id] == nil else {
            throw Rejection(.volunteerStandsOnce, volunteer.subject, found: "they are on the roster already")
        }
        positions[volunteer.id] = volunteers.count
        volunteers.append(volunteer)
    }

    /// Puts the present record of somebody in the place of an earlier one; false where they are not on the roster.
    public mutating func replace(with volunteer: Volunteer) -> Bool {
        guard let position = positions[volunteer.id] else { return false }
        volunteers[position] = volunteer
        return true
    }

    /// The record of somebody; nil where they are not on the roster.
    public subscript(id: Volunteer.ID) -> Volunteer? {
        positions[id].map { volunteers[$0] }
    }

    /// Those in a role who serve at an instant; of every role where none is given.
    ///
    /// Who is suspended or has lapsed does not serve, and who was entered in error never did.
    public func serving(as role: VolunteerRole? = nil, at instant: Instant) -> [Volunteer] {
        volunteers.filter {
            $0.state != .enteredInError && $0.state(at: instant) == .serving && (role == nil || $0.role == role)
        }
    }

    /// How many there are in a role at an instant; records entered in error since do not count.
    public func strength(of role: VolunteerRole, at instant: Instant) -> VolunteerStrength {
        var strength = VolunteerStrength(of: role)
        for volunteer in volunteers where volunteer.role == role && volunteer.state != .enteredInError {
            strength.count(volunteer, as: volunteer.state(at: instant))
        }
        return strength
    }
}
