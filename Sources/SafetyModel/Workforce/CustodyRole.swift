/// What a civilian does in custody work.
public struct CustodyRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A detention officer.
    public static let detentionOfficer: CustodyRole = "detention-officer"
    /// An escort officer.
    public static let escortOfficer: CustodyRole = "escort-officer"

    /// The codes that this edition of the kit knows.
    public static let known: [CustodyRole] = [
        .detentionOfficer, .escortOfficer,
    ]
}
