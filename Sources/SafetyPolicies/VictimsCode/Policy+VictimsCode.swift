import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The Victims' Code of 2006.
    public static let victimsCode2006: PolicyID = "victims-code/2006"
    /// The Victims' Code of 2013.
    public static let victimsCode2013: PolicyID = "victims-code/2013"
    /// The Victims' Code of 2015.
    public static let victimsCode2015: PolicyID = "victims-code/2015"
    /// The Victims' Code of 2020.
    public static let victimsCode2020: PolicyID = "victims-code/2020"
}

extension Policy {
    /// The Victims' Code of 2006, or the fault in its rules; built once.
    public static let victimsCode2006: Result<Policy, PolicyError> = victimsCode(
        .victimsCode2006, of: "2006",
        instrument: """
            SI 2006/629 (number from memory), under the Domestic Violence, Crime and Victims Act 2004, s. 32
            """,
        inForce: InForce(from: thirdOfApril2006, until: tenthOfDecember2013), status: .superseded,
        facts: VictimsCode2006.facts, duties: VictimsCode2006.duties)

    /// The Victims' Code of 2013, or the fault in its rules; built once.
    public static let victimsCode2013: Result<Policy, PolicyError> = victimsCode(
        .victimsCode2013, of: "2013",
        instrument: "SI 2013/2907, under the Domestic Violence, Crime and Victims Act 2004, ss. 32-33",
        inForce: InForce(from: tenthOfDecember2013, until: sixteenthOfNovember2015), status: .superseded,
        facts: VictimsCode2013.facts, duties: VictimsCode2013.duties)

    /// The Victims' Code of 2015, or the fault in its rules; built once.
    public static let victimsCode2015: Result<Policy, PolicyError> = victimsCode(
        .victimsCode2015, of: "2015",
        instrument: """
            SI 2015/1817 (number from memory), under the Domestic Violence, Crime and Victims Act 2004, s. 33
            """,
        inForce: InForce(from: sixteenthOfNovember2015, until: firstOfApril2021), status: .superseded,
        facts: VictimsCode2015.facts, duties: VictimsCode2015.duties)

    /// The Victims' Code of 2020, or the fault in its rules; built once.
    public static let victimsCode2020: Result<Policy, PolicyError> = victimsCode(
        .victimsCode2020, of: "2020",
        instrument: "SI 2020/1314, under the Domestic Violence, Crime and Victims Act 2004, s. 33",
        inForce: InForce(from: firstOfApril2021), status: .inForce,
        facts: VictimsCode2020.facts, duties: VictimsCode2020.duties)

    private static func victimsCode(
        _ id: PolicyID, of edition: String, instrument: String, inForce: InForce, status: PolicyStatus,
        facts: [Fact], duties: [Duty]
    ) -> Result<Policy, PolicyError> {
        Result { () throws(PolicyError) in
            try Policy(
                id, title: "Code of Practice for Victims of Crime in England and Wales, \(edition)",
                instrument: instrument, bindingForce: .statutoryCode, inForce: inForce, status: status,
                jurisdiction: "England and Wales", facts: facts, duties: duties,
                sources: VictimsSources.cited(by: duties))
        }
    }
}

private let thirdOfApril2006 = CivilDate(dayNumber: 13_241)
private let tenthOfDecember2013 = CivilDate(dayNumber: 16_049)
private let sixteenthOfNovember2015 = CivilDate(dayNumber: 16_755)
private let firstOfApril2021 = CivilDate(dayNumber: 18_718)
