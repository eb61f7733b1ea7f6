public import CivilTime

/// Custody work that a civilian did on one day.
public struct CustodyTurn: Hashable, Codable, Sendable {
    /// Who did it.
    public let person: Person.ID
    /// As what.
    public let role: CustodyRole
    /// The UK civil day on which it began.
    public let day: CivilDate
    /// How many minutes it lasted.
    public let minutes: Int
    /// Whether an officer would have done it otherwise; nil where nobody recorded that.
    public let releasedOfficer: Bool?

    /// Work of so many minutes.
    ///
    /// - Throws: ``Rejection`` by `designation-is-current` where the minutes are not 1 to 1440.
    public init(
        of person: Person.ID, as role: CustodyRole, on day: CivilDate, minutes: Int, releasedOfficer: Bool?
    ) throws(Rejection) {
        guard (1...1440).contains(minutes) else {
            throw Rejection(
                .designationIsCurrent, "custody work on \(day)", found: "it lasted \(minutes) minutes; 1 to 1440 can be"
            )
        }
        self.person = person
        self.role = role
        self.day = day
        self.minutes = minutes
        self.releasedOfficer = releasedOfficer
    }

    private enum CodingKeys: String, CodingKey {
        case person
        case role
        case day
        case minutes
        case releasedOfficer
    }

    /// Reads a turn, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let person = try container.decode(Person.ID.self, forKey: .person)
        let role = try container.decode(CustodyRole.self, forKey: .role)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let minutes = try container.decode(Int.self, forKey: .minutes)
        let releasedOfficer = try container.decodeIfPresent(Bool.self, forKey: .releasedOfficer)
        do throws(Rejection) {
            try self.init(of: person, as: role, on: day, minutes: minutes, releasedOfficer: releasedOfficer)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
