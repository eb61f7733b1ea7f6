/// Who resolves a complaint early and informally.
public struct EarlyResolver: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A police community support officer.
    public static let communitySupportOfficer: EarlyResolver = "pcso"
    /// A police officer.
    public static let policeOfficer: EarlyResolver = "police-officer"
    /// A supervisor.
    public static let supervisor: EarlyResolver = "supervisor"
    /// The team that deals with complaints.
    public static let complaintsTeam: EarlyResolver = "complaints-team"

    /// The codes that this edition of the kit knows.
    public static let known: [EarlyResolver] = [
        .communitySupportOfficer, .policeOfficer, .supervisor, .complaintsTeam,
    ]
}
