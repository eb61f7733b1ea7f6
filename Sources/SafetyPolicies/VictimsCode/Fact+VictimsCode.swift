import PolicyEngine

/// The questions that the rules of the Code may ask, worded once for every edition.
extension Fact {
    static let under17 = Fact("victim.under_17", "Was the victim under 17 at the time of the offence? (2006 only)")
    static let under18 = Fact("victim.under_18", "Was the victim under 18 at the time of the offence?")
    static let vulnerable = Fact(
        "victim.vulnerable", "Was the victim assessed as vulnerable (mental disorder, impairment, disability)?")
    static let intimidated = Fact("victim.intimidated", "Was the victim assessed as intimidated?")
    static let mostSeriousCrime = Fact(
        "victim.most_serious_crime", "Is the offence on the edition's most-serious-crime list?")
    static let persistentlyTargeted = Fact(
        "victim.persistently_targeted", "Was the victim persistently targeted?")
    static let bereavedCloseRelative = Fact(
        "victim.bereaved_close_relative",
        "Is the person a close relative of someone whose death was caused by a criminal offence?")
    static let enhancedByDiscretion = Fact(
        "victim.enhanced_by_discretion", "Did the provider extend Enhanced Rights to this victim? (2020 only)")
    static let isBusiness = Fact("victim.is_business", "Is the victim a business or other legal person?")
    static let parentOfUnder18 = Fact(
        "victim.parent_of_under_18", "Is the person the parent or guardian of a victim under 18?")
    static let violentCrime = Fact("victim.violent_crime", "Was the offence a violent crime?")
    static let sexualOrGenderedOrDomestic = Fact(
        "victim.sexual_or_gendered_or_domestic",
        "Was it sexual violence, gender-based violence or domestic abuse?")
    static let vcsEligible = Fact(
        "victim.vcs_eligible", "Is the victim, or bereaved relative, eligible for the Victim Contact Scheme?")
    static let vcsMember = Fact("victim.vcs_member", "Has the victim joined the Victim Contact Scheme?")
    static let specialMeasuresApplied = Fact(
        "victim.special_measures_applied", "Has a special measures application been made for the victim?")
    static let seriousFurtherOffence = Fact(
        "victim.sfo", "Is the person a victim of a serious further offence?")
    static let optedOut = Fact("victim.opted_out", "Has the victim declined this service?")
    static let objectsToReferral = Fact(
        "victim.objects_to_referral", "Does the victim object to being referred to a support service?")
    static let familyOfVictim = Fact(
        "victim.family_of_victim", "Is the person a member of the victim's family?")
    static let victimsInSpecifiedCategories = Fact(
        "victim.victims_in_specified_categories",
        "Is the victim in one of the specified categories of serious case?")
    static let victimsOfSeriousCrime = Fact(
        "victim.victims_of_serious_crime", "Is the person a victim of a serious crime? (2006 only)")
}
