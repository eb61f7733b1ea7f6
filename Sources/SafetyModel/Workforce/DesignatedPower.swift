/// A power that a civilian has by designation.
public struct DesignatedPower: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// To search a detainee.
    public static let search: DesignatedPower = "search"
    /// To take fingerprints and photographs.
    public static let fingerprints: DesignatedPower = "fingerprints"
    /// To escort detainees and keep them in custody.
    public static let escort: DesignatedPower = "escort"
    /// To use reasonable force where an officer could.
    public static let reasonableForce: DesignatedPower = "reasonable-force"

    /// The codes that this edition of the kit knows.
    public static let known: [DesignatedPower] = [
        .search, .fingerprints, .escort, .reasonableForce,
    ]
}
