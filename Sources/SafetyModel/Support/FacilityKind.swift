/// A kind of place that serves victims.
public struct FacilityKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A specialist domestic violence court.
    public static let domesticViolenceCourt: FacilityKind = "sdvc"
    /// A sexual assault referral centre.
    public static let sexualAssaultReferralCentre: FacilityKind = "sarc"

    /// The codes that this edition of the kit knows.
    public static let known: [FacilityKind] = [.domesticViolenceCourt, .sexualAssaultReferralCentre]
}
