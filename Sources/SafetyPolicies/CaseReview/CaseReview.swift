import CivilTime
public import PolicyEngine

/// The review of how anti-social behaviour was dealt with, which a victim may ask for, in England and Wales.
public enum CaseReview {
    /// The threshold of the Act of 2014, in force from 20 October 2014.
    public static func edition2014() throws(PolicyError) -> Policy {
        try Policy.asbCaseReview2014.get()
    }
}

extension PolicyID {
    /// The anti-social behaviour case review under the Act of 2014.
    public static let asbCaseReview2014: PolicyID = "asb-case-review/2014"
}

extension Policy {
    /// The anti-social behaviour case review under the Act of 2014, or the fault in its rules; built once.
    public static let asbCaseReview2014: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .asbCaseReview2014,
            title: "Anti-social behaviour case review: the threshold",
            instrument: "Anti-social Behaviour, Crime and Policing Act 2014, s. 104",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 16_363)),  // 20 October 2014
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            criteria: [CaseReview.threshold],
            sources: CaseReview.sources)
    }
}
