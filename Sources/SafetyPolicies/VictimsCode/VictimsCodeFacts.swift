import PolicyEngine

extension VictimsCode2020 {
    /// The questions that the 2020 edition's rules may ask.
    static let facts: [Fact] = [
        Fact("victim.under_18", "Was the victim under 18 at the time of the offence?"),
        Fact(
            "victim.vulnerable",
            "Was the victim assessed as vulnerable (mental disorder, impairment, disability)?"),
        Fact("victim.intimidated", "Was the victim assessed as intimidated?"),
        Fact("victim.most_serious_crime", "Is the offence on the edition's most-serious-crime list?"),
        Fact("victim.persistently_targeted", "Was the victim persistently targeted?"),
        Fact(
            "victim.bereaved_close_relative",
            "Is the person a close relative of someone whose death was caused by a criminal offence?"),
        Fact(
            "victim.enhanced_by_discretion",
            "Did the provider extend Enhanced Rights to this victim? (2020 only)"),
        Fact("victim.is_business", "Is the victim a business or other legal person?"),
        Fact("victim.violent_crime", "Was the offence a violent crime?"),
        Fact(
            "victim.sexual_or_gendered_or_domestic",
            "Was it sexual violence, gender-based violence or domestic abuse?"),
        Fact(
            "victim.vcs_eligible",
            "Is the victim, or bereaved relative, eligible for the Victim Contact Scheme?"),
        Fact("victim.vcs_member", "Has the victim joined the Victim Contact Scheme?"),
        Fact(
            "victim.special_measures_applied",
            "Has a special measures application been made for the victim?"),
        Fact("victim.sfo", "Is the person a victim of a serious further offence?"),
        Fact("victim.opted_out", "Has the victim declined this service?"),
        Fact("victim.objects_to_referral", "Does the victim object to being referred to a support service?"),
        Fact("victim.family_of_victim", "Is the person a member of the victim's family?"),
        Fact(
            "victim.victims_in_specified_categories",
            "Is the victim in one of the specified categories of serious case?"),
    ]
}
