public import PolicyEngine

// MARK: Court

extension EventKind {
    /// The date of a hearing was set or changed.
    public static let courtHearingDateSetOrChanged: EventKind = "court_hearing_date_set_or_changed"
    /// A bail hearing had an outcome.
    public static let courtBailHearingOutcome: EventKind = "court_bail_hearing_outcome"
    /// A warrant for arrest was issued.
    public static let arrestWarrantIssued: EventKind = "arrest_warrant_issued"
    /// A hearing after a re-arrest had an outcome.
    public static let hearingAfterReArrest: EventKind = "hearing_after_re_arrest"
    /// The victim was required to give evidence.
    public static let victimRequiredToGiveEvidence: EventKind = "victim_required_to_give_evidence"
    /// A special measures application was decided.
    public static let specialMeasuresDecided: EventKind = "special_measures_decided"
    /// A trial was listed.
    public static let trialListed: EventKind = "trial_listed"
    /// It is the day of the trial.
    public static let trialDay: EventKind = "trial_day"
    /// The victim was cross-examined.
    public static let victimCrossExamined: EventKind = "victim_cross_examined"
    /// A claim for witness expenses was received.
    public static let expensesClaimReceived: EventKind = "expenses_claim_received"
    /// Property taken as evidence is no longer required.
    public static let propertyNoLongerRequired: EventKind = "property_no_longer_required"
    /// There was a verdict, or the case had another outcome.
    public static let verdictOrCaseOutcome: EventKind = "verdict_or_case_outcome"
    /// The defendant was convicted.
    public static let conviction: EventKind = "conviction"
    /// The defendant was acquitted, or convicted of a lesser charge.
    public static let acquittalOrLesserConviction: EventKind = "acquittal_or_lesser_conviction"
    /// A sentence was passed.
    public static let sentencePassed: EventKind = "sentence_passed"
}

// MARK: Appeals

extension EventKind {
    /// Notice of an appeal to the Crown Court was given.
    public static let appealToCrownCourtLodged: EventKind = "appeal_to_crown_court_lodged"
    /// Permission to appeal was given or refused.
    public static let permissionToAppealDecided: EventKind = "permission_to_appeal_decided"
    /// An appeal hearing was listed.
    public static let appealHearingListed: EventKind = "appeal_hearing_listed"
    /// An appellant's bail was decided or changed.
    public static let appellantBailDecision: EventKind = "appellant_bail_decision"
    /// An appeal had an outcome.
    public static let appealOutcome: EventKind = "appeal_outcome"
    /// The Criminal Cases Review Commission reviewed or referred a case.
    public static let ccrcReviewOrReferral: EventKind = "ccrc_review_or_referral"
}

// MARK: After conviction

extension EventKind {
    /// A sentence was passed that makes the victim eligible for the Victim Contact Scheme.
    public static let sentencePassedVCSEligible: EventKind = "sentence_passed_vcs_eligible"
    /// A referral to the Victim Contact Scheme was made.
    public static let vcsReferralMade: EventKind = "vcs_referral_made"
    /// The victim joined the Victim Contact Scheme.
    public static let vcsOptIn: EventKind = "vcs_opt_in"
    /// A hospital order without restriction was made.
    public static let hospitalOrderWithoutRestriction: EventKind = "hospital_order_without_restriction"
    /// The offender is an adult.
    public static let offenderIsAdult: EventKind = "offender_is_adult"
    /// The offender is under 18.
    public static let offenderIsUnder18: EventKind = "offender_is_under_18"
    /// A restorative intervention with the offender went on or came to an end.
    public static let restorativeInterventionProgress: EventKind = "restorative_intervention_progress"
    /// The offender became eligible to be considered for open conditions.
    public static let offenderEligibleForOpenConditions: EventKind = "offender_eligible_for_open_conditions"
    /// The offender was moved to open conditions.
    public static let offenderMovedToOpenConditions: EventKind = "offender_moved_to_open_conditions"
    /// Release or conditional discharge of the offender was considered.
    public static let releaseOrConditionalDischargeConsidered: EventKind = "release_or_conditional_discharge_considered"
    /// The offender was released or discharged.
    public static let offenderReleasedOrDischarged: EventKind = "offender_released_or_discharged"
    /// The offender was recalled to prison or hospital.
    public static let offenderRecalled: EventKind = "offender_recalled"
    /// The Parole Board began a review.
    public static let paroleBoardReview: EventKind = "parole_board_review"
    /// The Parole Board set an oral hearing.
    public static let paroleOralHearing: EventKind = "parole_oral_hearing"
    /// The Parole Board decided.
    public static let paroleDecision: EventKind = "parole_decision"
    /// A restricted patient's case was brought before the mental health tribunal, by application or reference.
    public static let tribunalApplicationOrReference: EventKind = "tribunal_application_or_reference"
    /// Deportation of the offender was considered.
    public static let deportationConsidered: EventKind = "deportation_considered"
    /// A serious further offence was charged.
    public static let seriousFurtherOffenceCharged: EventKind = "serious_further_offence_charged"
    /// The offender applied to come off the notification requirements.
    public static let notificationReviewApplication: EventKind = "notification_review_application"
    /// The offender made unwanted contact.
    public static let unwantedContact: EventKind = "unwanted_contact"
}

// MARK: Complaints

extension EventKind {
    /// A service provider received a complaint.
    public static let complaintReceived: EventKind = "complaint_received"
    /// A complaint remained unresolved.
    public static let complaintUnresolved: EventKind = "complaint_unresolved"
}
