import PolicyEngine
import Testing

/// The readings that were settled of the fact base's words.
extension FactBase {
    /// The weakest level a source of the row gives to a field that its text covers.
    func level(of field: String, in row: Row) -> Verification {
        guard row.scalars["confidence"] == "text", row.lists["text_covers"]?.contains(field) == true else {
            return .unverified
        }
        return sight(of: row)
    }

    /// What the row's sources are worth.
    private func sight(of row: Row) -> Verification {
        let kinds = row.lists["source"]?.map { sourceKinds[$0] } ?? []
        return kinds.contains("official") || kinds.contains("primary") ? .primary : .secondary
    }

    /// How well the place of a provision is known: a number that was seen is worth what its source is worth.
    func placeLevel(of row: Row) -> Verification {
        switch row.scalars["paragraph_confidence"] {
        case "seen": sight(of: row)
        case "inferred_from_source_order": .secondary
        default: .unverified
        }
    }

    /// The levels of both tiers' limits: standard, enhanced.
    func limitLevels(of row: Row) -> (standard: Verification, enhanced: Verification) {
        switch row.limitConfidence {
        case "text": (level(of: "time_limit", in: row), level(of: "time_limit", in: row))
        case "text_standard_only": (level(of: "time_limit_standard", in: row), .unverified)
        default: (.unverified, .unverified)
        }
    }
}

extension FactBase.Row {
    var trigger: Trigger {
        let underlying = EventKind(scalars["trigger"] ?? "")
        return switch clockStarts {
        case "wcu_receives_information_from_court", "wcu_receives_information_from_cps", "receipt_from_court":
            .receipt(EventKind("wcu_received.\(underlying)"), of: underlying)
        case "cps_receives_correct_claim":
            .receipt(EventKind("cps_received.\(underlying)"), of: underlying)
        default:
            .event(underlying)
        }
    }

    /// The periods of the enhanced and the standard limit, with no difference where the enhanced one is empty.
    var periods: [String?] {
        // The two years to claim compensation are the applicant's, not a limit for telling of them.
        if id.hasSuffix("s8.compensation-information") { return ["unstated"] }
        let standard = Self.reading(limits["standard"])
        let enhanced = Self.reading(limits["enhanced"])
        return enhanced == standard || enhanced == "unstated" ? [standard] : [enhanced, standard]
    }

    /// A limit of the fact base, with the words for no period as one.
    private static func reading(_ limit: String?) -> String? {
        let unstated: Set<String?> = ["none_stated", "unknown", "before_sentence"]
        return unstated.contains(limit) ? "unstated" : limit
    }

    /// The instrument and the place in it, as a citation should have them.
    var place: (instrument: String, locator: String) {
        let right = scalars["right"] ?? ""
        let paragraph = scalars["paragraph"].flatMap { $0 == "null" ? nil : $0 }
        if edition == "2020" {
            let first = Int(right) == nil ? "Introduction" : "Right \(right)"
            return ("Victims' Code", [first, paragraph].compactMap(\.self).joined(separator: ", "))
        }
        if let place = Self.otherInstruments[right] { return place }
        let first = Self.places[right] ?? "?"
        return (
            "Victims' Code", [first, paragraph == first ? nil : paragraph].compactMap(\.self).joined(separator: ", ")
        )
    }

    private static let places = [
        "5 police": "section 5 (police)",
        "6 joint police/CPS Witness Care Units": "section 6 (joint police and CPS Witness Care Units)",
        "7 CPS": "section 7 (CPS)",
        "8 HM Courts Service": "section 8 (HM Courts Service)",
        "16 complaints": "section 16 (complaints)",
        "1.4": "1.4",
        "general": "general (place not known)",
        "YOT section (number not known)": "section on youth offending teams (number not known)",
        "Probation section": "section on probation (number not known)",
        "Prison Service section": "section on the Prison Service (number not known)",
        "Parole Board section": "section on the Parole Board (number not known)",
        "CICA section": "section on CICA (number not known)",
        "introduction": "Introduction",
        "ch2.partA.s1 police investigation": "ch. 2, Part A, section 1 (police investigation)",
        "ch2.partA.s2 pre-trial": "ch. 2, Part A, section 2 (pre-trial)",
        "ch2.partA.s3 trial": "ch. 2, Part A, section 3 (trial)",
        "ch2.partA.s4-5 post-trial": "ch. 2, Part A, sections 4-5 (post-trial)",
        "ch2.partA.s7 restorative justice": "ch. 2, Part A, section 7 (restorative justice)",
        "ch2.partA compensation": "ch. 2, Part A (compensation)",
        "ch2.partB.s3": "ch. 2, Part B, section 3",
        "ch3 children": "ch. 3 (children)",
        "ch4 businesses": "ch. 4 (businesses)",
        "ch5": "ch. 5",
    ]

    private static let otherInstruments = [
        "voluntary (House of Lords direction 41.6)": ("House of Lords practice directions", "direction 41.6"),
        "voluntary (House of Lords direction 41.7)": ("House of Lords practice directions", "direction 41.7"),
        "VPA 2024 s.5": ("Victims and Prisoners Act", "s. 5"),
        "VPA 2024 s.21 / DVCVA s.37ZA": ("Victims and Prisoners Act", "s. 21 / DVCVA 2004 s. 37ZA"),
        "VPA 2024 s.27": ("Victims and Prisoners Act", "s. 27"),
        "Victims and Courts Act 2026 (section not seen)": ("Victims and Courts Act", "section not seen"),
        "Criminal Justice Act 1988 Sch 3": ("Criminal Justice Act", "Sch. 3"),
        "CPS pilot": ("CPS expedited right to review", "pilot"),
    ]

    /// The conditions that the audience, the exception or the days in force express.
    static let judgedConditions: Set<String> = [
        "victim may object", "unless the victim objects", "victim may decline or opt out", "opted in",
        "opt out and back in at any time during sentence", "specified violent or sexual offence",
        "12 months custody or more, or hospital order with or without restriction",
        "violent or sexual offence with 12 months or more, or detained under the Mental Health Act 1983",
        "sexual or violent offence, 12 months or more", "e.g. domestic abuse", "from 29 January 2025",
        "applications or references made on or after 25 June 2025",
    ]
}
