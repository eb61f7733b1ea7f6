public import CivilTime

/// A member of the public whom a committee or panel has co-opted.
public struct LayMember: Hashable, Codable, Sendable {
    /// On which ground somebody is co-opted.
    public struct Basis: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// As a member of the public.
        public static let memberOfThePublic: Basis = "member-of-the-public"
        /// As somebody whom a community group put forward.
        public static let communityGroup: Basis = "community-group"
        /// As somebody with expertise.
        public static let expertise: Basis = "expertise"

        /// The codes that this edition of the kit knows.
        public static let known: [Basis] = [.memberOfThePublic, .communityGroup, .expertise]
    }

    /// Who it is, to which panel's area and for how long.
    public let appointment: Appointment
    /// On which ground.
    public let basis: Basis
    /// The UK civil day on which interests were declared, none included; nil where they were not.
    public let interestsDeclared: CivilDate?
    /// The group that the member is counted in when the panel is held against its community; nil where not known.
    public let group: Personal<SampleGroup>?

    /// A member by that appointment.
    public init(
        _ appointment: Appointment, on basis: Basis, interestsDeclared: CivilDate?, group: Personal<SampleGroup>? = nil
    ) {
        self.appointment = appointment
        self.basis = basis
        self.interestsDeclared = interestsDeclared
        self.group = group
    }

    private enum CodingKeys: String, CodingKey {
        case appointment
        case basis
        case interestsDeclared
        case group
    }
}
