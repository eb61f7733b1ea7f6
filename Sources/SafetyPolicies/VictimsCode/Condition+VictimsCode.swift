import PolicyEngine

/// Audiences of the Code, each a condition over declared facts.
extension Condition {
    /// A victim in the Code's sense is a natural person.
    static let allVictims: Condition = .not(.businesses)
    static let businesses: Condition = .fact("victim.is_business")

    static let bereavedCloseRelatives: Condition = .fact("victim.bereaved_close_relative")
    static let parentsOfUnder18: Condition = .fact("victim.parent_of_under_18")
    static let victimsOfViolentCrime: Condition = .fact("victim.violent_crime")
    static let victimsOfSeriousCrime: Condition = .fact("victim.victims_of_serious_crime")
    static let victimsOfSexualGenderBasedOrDomesticAbuse: Condition = .fact("victim.sexual_or_gendered_or_domestic")
    static let victimsWithSpecialMeasuresApplication: Condition = .fact("victim.special_measures_applied")
    static let sfoVictims: Condition = .fact("victim.sfo")
    static let vcsEligible: Condition = .fact("victim.vcs_eligible")
    static let vcsMembers: Condition = .fact("victim.vcs_member")
    static let familyOfVictim: Condition = .fact("victim.family_of_victim")
    static let victimsInSpecifiedCategories: Condition = .fact("victim.victims_in_specified_categories")

    static let optedOut: Condition = .fact("victim.opted_out")
    static let objectsToReferral: Condition = .fact("victim.objects_to_referral")
}

/// Who is told sooner, by edition.
extension Condition {
    /// Vulnerable or intimidated victims only, and among them whoever was under 17.
    static let enhanced2006: Condition = .any([
        .fact("victim.under_17"),
        .fact("victim.vulnerable"),
        .fact("victim.intimidated"),
    ])

    /// The six categories of 2013 and 2015.
    static let enhanced2013: Condition = .any([
        .fact("victim.under_18"),
        .fact("victim.vulnerable"),
        .fact("victim.intimidated"),
        .fact("victim.most_serious_crime"),
        .fact("victim.persistently_targeted"),
        .bereavedCloseRelatives,
    ])

    /// The six categories, and since 2020 the provider's discretion for anyone else.
    static let enhanced2020: Condition = .any([
        .fact("victim.under_18"),
        .fact("victim.vulnerable"),
        .fact("victim.intimidated"),
        .fact("victim.most_serious_crime"),
        .fact("victim.persistently_targeted"),
        .bereavedCloseRelatives,
        .fact("victim.enhanced_by_discretion"),
    ])
}
