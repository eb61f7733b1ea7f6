import PolicyEngine

extension Rulebook {
    /// The Victims' Code, edition by edition, and the law that came after it.
    static let victims: [Result<Policy, PolicyError>] = [
        Policy.victimsCode2006,
        Policy.victimsCode2013,
        Policy.victimsCode2015,
        Policy.victimsCode2020,
        Policy.victimsAndPrisonersAct2024,
        Policy.undulyLenientSentences1988,
        Policy.victimsAndCourtsAct2026,
        Policy.expeditedReviewPilot2025,
    ]
}
