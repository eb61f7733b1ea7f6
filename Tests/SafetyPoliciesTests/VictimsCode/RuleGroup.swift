import PolicyEngine
import SafetyPolicies
import Testing

/// An edition of the Code, or the later law, with what the fact base is known to hold of it.
enum RuleGroup: String, CaseIterable, CustomTestStringConvertible {
    case of2006 = "2006"
    case of2013 = "2013"
    case of2015 = "2015"
    case of2020 = "2020"
    case later = "post-2020"

    static let editions: [RuleGroup] = [.of2006, .of2013, .of2015, .of2020]

    var testDescription: String { rawValue }

    func policies() throws -> [Policy] {
        switch self {
        case .of2006: [try VictimsCode.edition2006()]
        case .of2013: [try VictimsCode.edition2013()]
        case .of2015: [try VictimsCode.edition2015()]
        case .of2020: [try VictimsCode.edition2020()]
        case .later: try VictimsLaw.policies()
        }
    }

    /// The rows, those of them with a number as a limit, and the limits of courts.
    var counts: (rows: Int, numeric: Int, courts: Int) {
        switch self {
        case .of2006: (42, 24, 0)
        case .of2013: (60, 31, 0)
        case .of2015: (62, 31, 0)
        case .of2020: (106, 33, 6)
        case .later: (6, 3, 0)
        }
    }

    /// The rows by their kind in the fact base.
    var kinds: [String: Int] {
        switch self {
        case .of2006: ["provider_duty": 39, "provider_to_provider": 3]
        case .of2013: ["provider_duty": 60]
        case .of2015: ["provider_duty": 62]
        case .of2020: ["provider_duty": 105, "applicant_deadline": 1]
        case .later: ["provider_duty": 3, "applicant_deadline": 2, "scheme": 1]
        }
    }

    /// The facts of which any makes a victim one who is told sooner.
    var enhanced: [String] {
        let categories = [
            "under_18", "vulnerable", "intimidated", "most_serious_crime", "persistently_targeted",
            "bereaved_close_relative",
        ]
        return switch self {
        case .of2006: ["under_17", "vulnerable", "intimidated"]
        case .of2013, .of2015: categories
        case .of2020: categories + ["enhanced_by_discretion"]
        case .later: []
        }
    }

    /// Whom a word of the fact base names.
    func condition(_ word: String) -> Condition {
        let facts = [
            "bereaved_close_relatives": "bereaved_close_relative", "businesses": "is_business",
            "parents_of_under_18": "parent_of_under_18", "victims_of_violent_crime": "violent_crime",
            "vcs_eligible_victims_and_bereaved": "vcs_eligible", "vcs_members": "vcs_member", "sfo_victims": "sfo",
            "victims_with_special_measures_application": "special_measures_applied",
            "victims_of_sexual_gender_based_or_domestic_abuse": "sexual_or_gendered_or_domestic",
        ]
        return switch word {
        case "all_victims": .not(.fact("victim.is_business"))
        case "enhanced_victims": .any(enhanced.map { .fact(FactID("victim.\($0)")) })
        case "anyone", "victims_of_any_criminal_offence": .always
        default: .fact(FactID("victim.\(facts[word] ?? word)"))
        }
    }
}
