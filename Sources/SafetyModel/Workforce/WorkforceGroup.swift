/// A group of the people who police, or who help to.
public struct WorkforceGroup: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Police officers.
    public static let officers: WorkforceGroup = "officers"
    /// Police staff.
    public static let staff: WorkforceGroup = "staff"
    /// Police community support officers.
    public static let communitySupportOfficers: WorkforceGroup = "community-support-officers"
    /// Special constables.
    public static let specials: WorkforceGroup = "specials"
    /// Police cadets.
    public static let cadets: WorkforceGroup = "cadets"
    /// Other volunteers.
    public static let volunteers: WorkforceGroup = "volunteers"
    /// Members of watches.
    public static let watchMembers: WorkforceGroup = "watch-members"
    /// Members of the body that governs the police: an authority or a panel.
    public static let governingBody: WorkforceGroup = "governing-body"

    /// The codes that this edition of the kit knows.
    public static let known: [WorkforceGroup] = [
        .officers, .staff, .communitySupportOfficers, .specials, .cadets, .volunteers, .watchMembers, .governingBody,
    ]
}
