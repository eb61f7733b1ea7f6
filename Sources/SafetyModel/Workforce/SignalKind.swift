/// What tells early that something is wrong in a workforce.
public struct SignalKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A concern that a staff association raised.
    public static let associationConcern: SignalKind = "association-concern"
    /// A complaint.
    public static let complaint: SignalKind = "complaint"
    /// A grievance of a member of the workforce.
    public static let grievance: SignalKind = "grievance"
    /// A claim to an employment tribunal.
    public static let tribunalClaim: SignalKind = "employment-tribunal-claim"
    /// A resignation.
    public static let resignation: SignalKind = "resignation"
    /// An absence through sickness.
    public static let sicknessAbsence: SignalKind = "sickness-absence"

    /// The codes that this edition of the kit knows.
    public static let known: [SignalKind] = [
        .associationConcern, .complaint, .grievance, .tribunalClaim, .resignation, .sicknessAbsence,
    ]
}
