public import PolicyEngine

/// Law and schemes later than the Victims' Code of 2020, or beside it, each a policy of its own instrument.
///
/// None of them is the Code: the 2020 edition stays in operation until the first Code under the Act of 2024.
public enum VictimsLaw {
    /// The Victims and Prisoners Act 2024, as far as it has begun: from 29 January 2025.
    public static func victimsAndPrisonersAct2024() throws(PolicyError) -> Policy {
        try Policy.victimsAndPrisonersAct2024.get()
    }

    /// The 28 days for asking that an unduly lenient sentence be reviewed: the Criminal Justice Act 1988, Schedule 3.
    public static func undulyLenientSentences1988() throws(PolicyError) -> Policy {
        try Policy.undulyLenientSentences1988.get()
    }

    /// The Victims and Courts Act 2026: made law, and not known to have begun, so that nothing follows from it.
    public static func victimsAndCourtsAct2026() throws(PolicyError) -> Policy {
        try Policy.victimsAndCourtsAct2026.get()
    }

    /// The CPS pilot of an expedited right to review in rape and serious sexual offence cases: a scheme of some areas.
    public static func expeditedReviewPilot2025() throws(PolicyError) -> Policy {
        try Policy.expeditedReviewPilot2025.get()
    }

    /// All of them.
    public static func policies() throws(PolicyError) -> [Policy] {
        [
            try victimsAndPrisonersAct2024(), try undulyLenientSentences1988(), try victimsAndCourtsAct2026(),
            try expeditedReviewPilot2025(),
        ]
    }
}
