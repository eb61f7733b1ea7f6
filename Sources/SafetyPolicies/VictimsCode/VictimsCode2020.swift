import PolicyEngine

/// The rules of the Code of 2020, one file for each Right.
///
/// Nobody who wrote them could read the whole Code: each field says by its verification how well it was checked.
enum VictimsCode2020 {
    /// Every rule, in the order of the Code.
    static var duties: [Duty] {
        let rights = [
            optOut, right1, right2, right3, right4, right5, right6Investigation, right6Decisions, right7, right8,
            right9, right10, right11, right12,
        ]
        return rights.flatMap { $0 }
    }

    /// The questions that the rules of this edition ask.
    static let facts: [Fact] = [
        .under18, .vulnerable, .intimidated, .mostSeriousCrime, .persistentlyTargeted, .bereavedCloseRelative,
        .enhancedByDiscretion, .isBusiness, .violentCrime, .sexualOrGenderedOrDomestic, .vcsEligible, .vcsMember,
        .specialMeasuresApplied, .seriousFurtherOffence, .optedOut, .objectsToReferral, .familyOfVictim,
        .victimsInSpecifiedCategories,
    ]

    /// A citation of a Right, and of its paragraph where a number is known or believed.
    static func right(
        _ number: Int, _ paragraph: String? = nil, located: Verification = .unverified,
        seenIn sources: [SourceID] = []
    ) -> Citation {
        let right = "Right \(number)"
        return citation(paragraph.map { "\(right), \($0)" } ?? right, located: located, seenIn: sources)
    }

    /// A citation of what stands before the Rights.
    static let introduction = citation("Introduction", located: .unverified, seenIn: [])

    private static func citation(
        _ locator: String, located: Verification, seenIn sources: [SourceID]
    ) -> Citation {
        .victimsCode("2020", locator, located: located, seenIn: sources)
    }
}
