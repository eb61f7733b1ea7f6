import PolicyEngine

extension StandardsAudit {
    /// What a status of the fact base is as the status of a policy.
    static let statuses: [String: PolicyStatus] = [
        "announced_start_date_unknown": .announced,
        "developing": .draft,
        "enacted_commencement_unknown": .enacted,
        "enacted_not_commenced_on_last_knowledge": .enacted,
        "historic": .superseded,
        "in_force": .inForce,
        "in_force_as_benchmark": .inForce,
        "repeal_enacted_commencement_unclear": .inForce,
        "superseded": .superseded,
        "superseded_no_national_target": .superseded,
        "withdrawn": .withdrawn,
    ]

    /// What binds so in the fact base, and as which force it may stand.
    static let forces: [String: Set<BindingForce>] = [
        "government_commitment": [.commitment],
        "government_target": [.commitment],
        "local_policy": [.localScheme],
        "local_scheme": [.localScheme],
        "partnership_agreement": [.commitment, .localScheme],
        "policy_commitment": [.commitment],
        "policy_guidance": [.guidance],
        "professional_standard": [.guidance],
        "published_benchmark": [.guidance],
        "regulation_and_guidance": [.statute, .statutoryGuidance],
        "scheme_rule": [.guidance, .commitment, .localScheme],
        "statute": [.statute],
        "statutory_code": [.statutoryCode],
        // Rules that the Home Secretary makes for returns which an Act demands.
        "statutory_data_requirement": [.statutoryCode],
        "statutory_guidance": [.statutoryGuidance],
        "voluntary_scheme": [.guidance, .commitment, .localScheme],
    ]

    static let comparisons: [String: Comparison] = [
        "at_least": .atLeast, "at_most": .atMost, "less_than": .less, "more_than": .more,
    ]

    static let places = [
        "england": "England",
        "england_and_wales": "England and Wales",
        "england_wales_ni": "England, Wales and Northern Ireland",
        "scotland": "Scotland",
        "uk": "United Kingdom",
        "wales": "Wales",
    ]
}

extension StandardsBase {
    /// What the record's confidence and the tiers of its sources allow at the most.
    func level(of id: String) -> Verification {
        guard let record = records[id], record.text("confidence") == "text", !record.sources.isEmpty else {
            return .unverified
        }
        return record.sources.contains { tiers[$0] == "primary" } ? .primary : .secondary
    }
}
