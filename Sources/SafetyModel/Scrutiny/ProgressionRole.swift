/// A role to which somebody progressed after a youth commission.
public struct ProgressionRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A special constable.
    public static let specialConstable: ProgressionRole = "special-constable"
    /// A police community support officer.
    public static let communitySupportOfficer: ProgressionRole = "pcso"
    /// An independent custody visitor.
    public static let custodyVisitor: ProgressionRole = "independent-custody-visitor"
    /// A member of a community court.
    public static let communityCourtMember: ProgressionRole = "community-court-member"

    /// The codes that this edition of the kit knows.
    public static let known: [ProgressionRole] = [
        .specialConstable, .communitySupportOfficer, .custodyVisitor, .communityCourtMember,
    ]
}
