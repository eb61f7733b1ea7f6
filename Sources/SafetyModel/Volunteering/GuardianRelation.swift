/// How somebody who consents for a child is related to it.
public struct GuardianRelation: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A parent.
    public static let parent: GuardianRelation = "parent"
    /// A legal guardian.
    public static let guardian: GuardianRelation = "guardian"
    /// A local authority that has parental responsibility.
    public static let localAuthority: GuardianRelation = "local-authority"

    /// The codes that this edition of the kit knows.
    public static let known: [GuardianRelation] = [
        .parent, .guardian, .localAuthority,
    ]
}
