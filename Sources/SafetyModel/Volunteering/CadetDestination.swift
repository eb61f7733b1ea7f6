/// What somebody does after their time as a cadet.
public struct CadetDestination: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They became a special constable.
    public static let specialConstable: CadetDestination = "special-constable"
    /// They became a police officer.
    public static let policeOfficer: CadetDestination = "police-officer"
    /// They became a police community support officer.
    public static let communitySupportOfficer: CadetDestination = "community-support-officer"
    /// They became a member of police staff.
    public static let policeStaff: CadetDestination = "police-staff"
    /// They volunteer in another role.
    public static let volunteer: CadetDestination = "volunteer"
    /// They lead cadets.
    public static let cadetLeader: CadetDestination = "cadet-leader"
    /// They went on to something outside policing.
    public static let elsewhere: CadetDestination = "elsewhere"

    /// The codes that this edition of the kit knows.
    public static let known: [CadetDestination] = [
        .specialConstable, .policeOfficer, .communitySupportOfficer, .policeStaff, .volunteer, .cadetLeader, .elsewhere,
    ]
}
