public import PolicyEngine

/// The Code of Practice for Victims of Crime in England and Wales, by edition.
public enum VictimsCode {
    /// The edition of 2006, in force from 3 April 2006 until 10 December 2013.
    public static func edition2006() throws(PolicyError) -> Policy {
        try Policy.victimsCode2006.get()
    }

    /// The edition of 2013, in force from 10 December 2013 until 16 November 2015.
    public static func edition2013() throws(PolicyError) -> Policy {
        try Policy.victimsCode2013.get()
    }

    /// The edition of 2015, in force from 16 November 2015 until 1 April 2021.
    public static func edition2015() throws(PolicyError) -> Policy {
        try Policy.victimsCode2015.get()
    }

    /// The edition of 2020, in force from 1 April 2021.
    public static func edition2020() throws(PolicyError) -> Policy {
        try Policy.victimsCode2020.get()
    }

    /// Every edition, from the oldest to the newest.
    public static func editions() throws(PolicyError) -> [Policy] {
        [try edition2006(), try edition2013(), try edition2015(), try edition2020()]
    }

    /// The register of every edition, which picks the one that was in force on the day the clock starts.
    ///
    /// - Throws: `PolicyError` where an edition cannot be built, and `RegisterError` where two would be in force on
    ///   one day.
    public static func register() throws -> Register {
        try Register(editions())
    }

    /// Why a determination under the Code rests on each reading that no text was found to settle.
    public static let assumptionNotes: [Assumption: String] = [
        .workingDaysCounted: """
        No edition that could be read defines a working day. Counted are Monday to Friday without the bank \
        holidays of England and Wales; the day of the event does not count.
        """,
        .editionOfClockStart: """
        No transitional rule was found: the edition in force on the day the clock starts is applied.
        """,
        .betterLimitFromChange: """
        The Code does not say what happens when a victim becomes eligible for Enhanced Rights after the clock \
        has started: the shorter limit is counted from the change, and the earlier due instant holds.
        """,
        .everyPossibleDecider: """
        Police and Crown Prosecution Service decisions are different decisions; where the decider is not \
        recorded, the duties upon both are raised.
        """,
    ]
}
