public import CivilTime

/// The members of a police authority who lead for its basic command units, one for each.
public struct LeadMembers: Hashable, Sendable {
    /// How many units had a lead on a day.
    public struct Coverage: Hashable, Sendable {
        /// The units with a lead, and by which appointment, sorted by unit.
        public let led: [Appointment]
        /// The units without, sorted.
        public let vacant: [Area]
    }

    /// The basic command units of the force.
    public let units: Set<Area>
    /// Who leads, and when.
    public let appointments: Appointments

    /// The leads of those units.
    ///
    /// - Throws: ``Rejection`` by `every-unit-has-a-lead` where there is no unit, or an appointment is to another post
    ///   or in an area that is none of the units.
    public init(units: Set<Area>, appointments: Appointments) throws(Rejection) {
        guard !units.isEmpty else {
            throw Rejection(.everyUnitHasALead, "lead members", found: "there is no basic command unit")
        }
        for appointment in appointments.all
        where appointment.post != .leadAuthorityMember || !units.contains(appointment.area) {
            throw Rejection(
                .everyUnitHasALead, "appointment \(appointment.id)",
                found: "it is to the post '\(appointment.post)' in '\(appointment.area)'; the units are: "
                    + units.sorted().map(\.description).joined(separator: ", "))
        }
        self.units = units
        self.appointments = appointments
    }

    /// Which units had a lead on a UK civil day.
    public func coverage(on day: CivilDate) -> Coverage {
        let held = units.sorted().map { ($0, appointments.holding(.leadAuthorityMember, in: $0, on: day)) }
        return Coverage(led: held.compactMap(\.1.first), vacant: held.filter(\.1.isEmpty).map(\.0))
    }

    /// Asks that every unit has a lead on a UK civil day.
    ///
    /// - Throws: ``Rejection`` by `every-unit-has-a-lead` naming the units that have none.
    public func requireLeads(on day: CivilDate) throws(Rejection) {
        let vacant = coverage(on: day).vacant
        guard vacant.isEmpty else {
            throw Rejection(
                .everyUnitHasALead, "lead members",
                found: "\(vacant.count) of \(units.count) have none on \(day): "
                    + vacant.map(\.description).joined(separator: ", "))
        }
    }
}

extension LeadMembers: Codable {
    private enum CodingKeys: String, CodingKey {
        case units
        case appointments
    }

    /// Reads leads, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let units = try container.decode([Area].self, forKey: .units)
        let appointments = try container.decode(Appointments.self, forKey: .appointments)
        do throws(Rejection) {
            try self.init(units: Set(units), appointments: appointments)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the units sorted, so that equal ones have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(units.sorted(), forKey: .units)
        try container.encode(appointments, forKey: .appointments)
    }
}
