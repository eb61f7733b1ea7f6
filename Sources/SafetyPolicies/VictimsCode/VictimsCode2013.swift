import PolicyEngine

/// The rules of the Code of 2013, by chapter, part and section.
///
/// Nobody who wrote them could read the whole Code: each field says by its verification how well it was checked.
enum VictimsCode2013 {
    /// Every rule, in the order of the Code but for its introduction, which stands with the shorter chapters.
    static var duties: [Duty] {
        let chapters = [
            report, investigation, decisions, hearings, trial, outcome, appeals, offender, otherChapters,
        ]
        return chapters.flatMap { $0 }
    }

    /// The questions that the rules of this edition ask.
    static let facts: [Fact] = [
        .under18, .vulnerable, .intimidated, .mostSeriousCrime, .persistentlyTargeted, .bereavedCloseRelative,
        .isBusiness, .parentOfUnder18, .vcsEligible, .vcsMember, .seriousFurtherOffence, .optedOut,
        .objectsToReferral,
    ]

    /// A citation of a chapter, and of its paragraph where a number is known or believed.
    static func chapter(
        _ chapter: VictimsCodeChapter, _ paragraph: String? = nil, located: Verification = .unverified,
        seenIn sources: [SourceID] = []
    ) -> Citation {
        .victimsCode(
            "2013", paragraph.map { "\(chapter.rawValue), \($0)" } ?? chapter.rawValue, located: located,
            seenIn: sources)
    }
}
