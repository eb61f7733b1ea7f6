/// Something that a change of state asks to be planned.
public struct FollowUp: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An assessment of the victim's needs.
    public static let needsAssessment: FollowUp = "needs-assessment"
    /// An assessment of the risk to a victim of anti-social behaviour.
    public static let riskAssessment: FollowUp = "risk-assessment"
    /// Telling the people concerned that the case or the watch is closed, and why.
    public static let closureContact: FollowUp = "closure-contact"
    /// Telling the people concerned that the case or the watch is open again.
    public static let reopeningContact: FollowUp = "reopening-contact"
    /// Telling those who were informed that an entry was made in error.
    public static let correctionNotice: FollowUp = "correction-notice"
    /// Asking whether the service referred to has taken the person on.
    public static let referralFollowUp: FollowUp = "referral-follow-up"
    /// Checking a volunteer's vetting.
    public static let vettingCheck: FollowUp = "vetting-check"
    /// A volunteer's first training.
    public static let firstTraining: FollowUp = "first-training"
    /// Reviewing whether a volunteer is still to be suspended.
    public static let suspensionReview: FollowUp = "suspension-review"
    /// Asking a volunteer who leaves why.
    public static let leavingInterview: FollowUp = "leaving-interview"
    /// Reviewing a watch.
    public static let watchReview: FollowUp = "watch-review"
    /// Looking at how the conditions of a diversion contract stand.
    public static let contractReview: FollowUp = "contract-review"
    /// Deciding what becomes of a contract that is said to be broken.
    public static let breachDecision: FollowUp = "breach-decision"
    /// Deciding whether to prosecute after all.
    public static let prosecutionDecision: FollowUp = "prosecution-decision"
    /// A plan for somebody who was released without one.
    public static let resettlementPlan: FollowUp = "resettlement-plan"
    /// Asking how both sides are after a restorative meeting or exchange.
    public static let restorativeFollowUp: FollowUp = "restorative-follow-up"
    /// Replacing or destroying a kit that was used or is out of date.
    public static let kitReplacement: FollowUp = "kit-replacement"
    /// Warning of what was found in a sample.
    public static let drugAlert: FollowUp = "drug-alert"
    /// Sending what a Speed Watch recorded to those who write the letters.
    public static let speedWatchReturn: FollowUp = "speed-watch-return"
    /// Purging the number plates that may no longer be kept.
    public static let platePurge: FollowUp = "plate-purge"
    /// Asking the court for special measures.
    public static let specialMeasuresRequest: FollowUp = "special-measures-request"
    /// An independent adviser speaking to a victim at high risk, before a conference does.
    public static let advocateContact: FollowUp = "advocate-contact"
    /// Asking what became of a case that was escalated or put to management.
    public static let scrutinyAnswer: FollowUp = "scrutiny-answer"
    /// Telling those who voted or answered what came of it.
    public static let resultNotice: FollowUp = "result-notice"
    /// Telling those who raised a concern what was done about it.
    public static let reportBack: FollowUp = "report-back"

    /// The codes that this edition of the kit knows.
    public static let known: [FollowUp] = [
        .needsAssessment, .riskAssessment, .closureContact, .reopeningContact, .correctionNotice, .referralFollowUp,
        .vettingCheck, .firstTraining, .suspensionReview, .leavingInterview, .watchReview, .contractReview,
        .breachDecision, .prosecutionDecision, .resettlementPlan, .restorativeFollowUp, .kitReplacement, .drugAlert,
        .speedWatchReturn, .platePurge, .specialMeasuresRequest, .advocateContact,
        .resultNotice, .reportBack, .scrutinyAnswer,
    ]
}
