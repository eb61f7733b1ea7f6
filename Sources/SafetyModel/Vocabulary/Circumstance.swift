/// A circumstance of a victim that the Victims' Code asks about, named as the policy's fact without `victim.`.
public struct Circumstance: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Whether the victim was under 18 at the time of the offence.
    public static let under18: Circumstance = "under_18"
    /// Whether the victim was under 17 at the time of the offence (2006 only).
    public static let under17: Circumstance = "under_17"
    /// Whether the victim was assessed as vulnerable (mental disorder, impairment, disability).
    public static let vulnerable: Circumstance = "vulnerable"
    /// Whether the victim was assessed as intimidated.
    public static let intimidated: Circumstance = "intimidated"
    /// Whether the offence is on the edition's most-serious-crime list.
    public static let mostSeriousCrime: Circumstance = "most_serious_crime"
    /// Whether the victim was persistently targeted.
    public static let persistentlyTargeted: Circumstance = "persistently_targeted"
    /// Whether the person is a close relative of someone whose death was caused by a criminal offence.
    public static let bereavedCloseRelative: Circumstance = "bereaved_close_relative"
    /// Whether the provider extended Enhanced Rights to this victim (2020 only).
    public static let enhancedByDiscretion: Circumstance = "enhanced_by_discretion"
    /// Whether the victim is a business or other legal person.
    public static let isBusiness: Circumstance = "is_business"
    /// Whether the person is the parent or guardian of a victim under 18.
    public static let parentOfUnder18: Circumstance = "parent_of_under_18"
    /// Whether the offence was a violent crime.
    public static let violentCrime: Circumstance = "violent_crime"
    /// Whether it was sexual violence, gender-based violence or domestic abuse.
    public static let sexualOrGenderedOrDomestic: Circumstance = "sexual_or_gendered_or_domestic"
    /// Whether the victim, or bereaved relative, is eligible for the Victim Contact Scheme.
    public static let contactSchemeEligible: Circumstance = "vcs_eligible"
    /// Whether the victim has joined the Victim Contact Scheme.
    public static let contactSchemeMember: Circumstance = "vcs_member"
    /// Whether a special measures application has been made for the victim.
    public static let specialMeasuresApplied: Circumstance = "special_measures_applied"
    /// Whether the person is a victim of a serious further offence.
    public static let seriousFurtherOffence: Circumstance = "sfo"
    /// Whether the victim has declined this service.
    public static let optedOut: Circumstance = "opted_out"
    /// Whether the victim objects to being referred to a support service.
    public static let objectsToReferral: Circumstance = "objects_to_referral"

    /// The codes that this edition of the kit knows.
    public static let known: [Circumstance] = [
        .under18, .under17, .vulnerable, .intimidated, .mostSeriousCrime, .persistentlyTargeted,
        .bereavedCloseRelative, .enhancedByDiscretion, .isBusiness, .parentOfUnder18, .violentCrime,
        .sexualOrGenderedOrDomestic, .contactSchemeEligible, .contactSchemeMember, .specialMeasuresApplied,
        .seriousFurtherOffence, .optedOut, .objectsToReferral,
    ]
}
