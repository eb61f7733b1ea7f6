/// Something that a rule may ask about a volunteer and that is true, false or unknown.
public struct VolunteerCircumstance: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Whether they gave DNA and fingerprints.
    public static let biometricsGiven: VolunteerCircumstance = "biometrics_given"
    /// Whether the occupation was checked and found compatible with the role: false where found incompatible.
    public static let occupationCompatible: VolunteerCircumstance = "occupation_compatible"
    /// Whether they lived in the United Kingdom for the three years before they applied.
    public static let residentThreeYears: VolunteerCircumstance = "resident_three_years"
    /// Whether they may stay in the country without restriction.
    public static let freeToRemain: VolunteerCircumstance = "free_to_remain"
    /// Whether the service was extended beyond the normal age of retirement.
    public static let serviceExtended: VolunteerCircumstance = "service_extended"

    /// The codes that this edition of the kit knows.
    public static let known: [VolunteerCircumstance] = [
        .biometricsGiven, .occupationCompatible, .residentThreeYears, .freeToRemain,
        .serviceExtended,
    ]
}
