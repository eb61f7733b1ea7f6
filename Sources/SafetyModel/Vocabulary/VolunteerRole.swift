/// What a volunteer does.
public struct VolunteerRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A volunteer constable, with a constable's powers once attested.
    public static let specialConstable: VolunteerRole = "special-constable"
    /// A volunteer who supports the police and has no powers.
    public static let policeSupportVolunteer: VolunteerRole = "police-support-volunteer"
    /// A volunteer who measures traffic speeds.
    public static let communitySpeedWatch: VolunteerRole = "community-speed-watch"
    /// A volunteer who walks the streets of a watch.
    public static let streetWatch: VolunteerRole = "street-watch"
    /// A volunteer who leads police cadets.
    public static let policeCadetLeader: VolunteerRole = "police-cadet-leader"
    /// A volunteer who visits people in custody, independent of the police.
    public static let custodyVisitor: VolunteerRole = "independent-custody-visitor"
    /// A volunteer who supports victims.
    public static let victimSupportVolunteer: VolunteerRole = "victim-support-volunteer"

    /// A citizen who sits in judgment in a magistrates' court.
    public static let magistrate: VolunteerRole = "magistrate"
    /// A volunteer who helps those who come to court.
    public static let courtVolunteer: VolunteerRole = "court-volunteer"
    /// A member of a community court.
    public static let communityCourtMember: VolunteerRole = "community-court-member"
    /// A trained citizen who takes up crime in a neighbourhood.
    public static let communityCrimeFighter: VolunteerRole = "community-crime-fighter"

    /// The codes that this edition of the kit knows.
    public static let known: [VolunteerRole] = [
        .specialConstable, .policeSupportVolunteer, .communitySpeedWatch, .streetWatch, .policeCadetLeader,
        .custodyVisitor, .victimSupportVolunteer, .magistrate, .courtVolunteer, .communityCourtMember,
        .communityCrimeFighter,
    ]
}
