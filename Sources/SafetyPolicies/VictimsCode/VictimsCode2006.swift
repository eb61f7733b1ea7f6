import PolicyEngine

/// The rules of the Code of 2006, by the provider that owes them.
///
/// Nobody who wrote them could read the whole Code: each field says by its verification how well it was checked.
enum VictimsCode2006 {
    /// The places of the Code: a section for each provider.
    enum Section: String {
        case police = "section 5 (police)"
        case witnessCareUnits = "section 6 (joint police and CPS Witness Care Units)"
        case prosecutors = "section 7 (CPS)"
        case courts = "section 8 (HM Courts Service)"
        case complaints = "section 16 (complaints)"
        case ombudsman = "1.4"
        case youthOffendingTeams = "section on youth offending teams (number not known)"
        case probation = "section on probation (number not known)"
        case prisons = "section on the Prison Service (number not known)"
        case paroleBoard = "section on the Parole Board (number not known)"
        case compensation = "section on CICA (number not known)"
        case general = "general (place not known)"
    }

    /// Every rule: those of the police, the Witness Care Units and the prosecution, then those of others.
    static var duties: [Duty] {
        let sections = [
            report, investigation, decisions, witnessCareUnits, prosecutors, courts, otherProviders, anyProvider,
        ]
        return sections.flatMap { $0 }
    }

    /// The questions that the rules of this edition ask.
    static let facts: [Fact] = [
        .under17, .vulnerable, .intimidated, .bereavedCloseRelative, .isBusiness, .violentCrime, .vcsEligible,
        .objectsToReferral, .victimsInSpecifiedCategories, .victimsOfSeriousCrime,
    ]

    /// A citation of a section.
    static func section(
        _ section: Section, located: Verification = .unverified, seenIn sources: [SourceID] = []
    ) -> Citation {
        .victimsCode("2006", section.rawValue, located: located, seenIn: sources)
    }

    /// A citation of the direction by which the Judicial Office of the House of Lords took on the Code of its own will.
    static func judicialOffice(_ direction: String, seenIn sources: [SourceID]) -> Citation {
        Citation(
            instrument: "House of Lords practice directions", edition: "2006", locator: "direction \(direction)",
            locatorVerification: .unverified, sources: sources, bindingForce: .guidance)
    }
}
