/// As what a body belongs to a partnership.
///
/// Which bodies must be members on a day is a rule and not here.
public struct MembershipRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// One of the bodies on which the law puts the partnership.
    public static let responsibleAuthority: MembershipRole = "responsible-authority"
    /// A body that has to work with the responsible authorities.
    public static let cooperatingBody: MembershipRole = "co-operating-body"
    /// A body that is invited to take part.
    public static let invitee: MembershipRole = "invitee"

    /// The codes that this edition of the kit knows.
    public static let known: [MembershipRole] = [
        .responsibleAuthority, .cooperatingBody, .invitee,
    ]
}
