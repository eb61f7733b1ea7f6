import CivilTime
public import PolicyEngine

/// The Code of Practice for Victims of Crime in England and Wales, by edition.
public enum VictimsCode {
    /// The edition of 2020, in force from 1 April 2021.
    public static func edition2020() throws(PolicyError) -> Policy {
        try Policy.victimsCode2020.get()
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

extension PolicyID {
    /// The Victims' Code of 2020.
    public static let victimsCode2020: PolicyID = "victims-code/2020"
}

extension Policy {
    /// The Victims' Code of 2020, or the fault in its rules; built once.
    public static let victimsCode2020: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .victimsCode2020,
            title: "Code of Practice for Victims of Crime in England and Wales, 2020",
            instrument: "SI 2020/1314, under the Domestic Violence, Crime and Victims Act 2004, s. 33",
            bindingForce: .statutoryCode,
            inForce: InForce(from: firstOfApril2021),
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: VictimsCode2020.facts,
            duties: VictimsCode2020.duties,
            sources: VictimsCode2020.sources)
    }
}

private let firstOfApril2021 = CivilDate(dayNumber: 18_718)
