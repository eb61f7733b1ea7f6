extension CaseEvent {
    /// What kind of event it was, in the words that policies and vectors use.
    ///
    /// The static members are the trigger words. Services given and receipts are made with ``service(_:)`` and
    /// ``receipt(of:by:)``.
    public struct Kind: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Acquittal or lesser conviction.
        public static let acquittalOrLesserConviction: Kind = "acquittal_or_lesser_conviction"
        /// Appeal hearing listed.
        public static let appealHearingListed: Kind = "appeal_hearing_listed"
        /// Appeal outcome.
        public static let appealOutcome: Kind = "appeal_outcome"
        /// Appeal to crown court lodged.
        public static let appealToCrownCourtLodged: Kind = "appeal_to_crown_court_lodged"
        /// Appellant bail decision.
        public static let appellantBailDecision: Kind = "appellant_bail_decision"
        /// Arrest warrant issued.
        public static let arrestWarrantIssued: Kind = "arrest_warrant_issued"
        /// CCRC review or referral.
        public static let ccrcReviewOrReferral: Kind = "ccrc_review_or_referral"
        /// Charge substantially altered.
        public static let chargeSubstantiallyAltered: Kind = "charge_substantially_altered"
        /// Charging decision made.
        public static let chargingDecisionMade: Kind = "charging_decision_made"
        /// Complaint received.
        public static let complaintReceived: Kind = "complaint_received"
        /// Complaint unresolved.
        public static let complaintUnresolved: Kind = "complaint_unresolved"
        /// Conviction.
        public static let conviction: Kind = "conviction"
        /// Court bail hearing outcome.
        public static let courtBailHearingOutcome: Kind = "court_bail_hearing_outcome"
        /// Court hearing date set or changed.
        public static let courtHearingDateSetOrChanged: Kind = "court_hearing_date_set_or_changed"
        /// Crime reported.
        public static let crimeReported: Kind = "crime_reported"
        /// Death caused by criminal offence.
        public static let deathCausedByCriminalOffence: Kind = "death_caused_by_criminal_offence"
        /// Decision not to investigate.
        public static let decisionNotToInvestigate: Kind = "decision_not_to_investigate"
        /// Decision not to prosecute.
        public static let decisionNotToProsecute: Kind = "decision_not_to_prosecute"
        /// Deportation considered.
        public static let deportationConsidered: Kind = "deportation_considered"
        /// Enhanced rights eligible.
        public static let enhancedRightsEligible: Kind = "enhanced_rights_eligible"
        /// Essential document for interview or hearing.
        public static let essentialDocumentForInterviewOrHearing: Kind = "essential_document_for_interview_or_hearing"
        /// Expenses claim received.
        public static let expensesClaimReceived: Kind = "expenses_claim_received"
        /// First contact with police.
        public static let firstContactWithPolice: Kind = "first_contact_with_police"
        /// The provision came into force on 29 January 2025.
        public static let provisionInForceFrom29January2025: Kind = "from_2025-01-29"
        /// Hearing after re arrest.
        public static let hearingAfterReArrest: Kind = "hearing_after_re_arrest"
        /// Hospital order without restriction.
        public static let hospitalOrderWithoutRestriction: Kind = "hospital_order_without_restriction"
        /// Investigation closed no charge.
        public static let investigationClosedNoCharge: Kind = "investigation_closed_no_charge"
        /// Investigation opened.
        public static let investigationOpened: Kind = "investigation_opened"
        /// Language need identified.
        public static let languageNeedIdentified: Kind = "language_need_identified"
        /// Medical examination proposed.
        public static let medicalExaminationProposed: Kind = "medical_examination_proposed"
        /// Notification review application.
        public static let notificationReviewApplication: Kind = "notification_review_application"
        /// Offender eligible for open conditions.
        public static let offenderEligibleForOpenConditions: Kind = "offender_eligible_for_open_conditions"
        /// Offender identified.
        public static let offenderIdentified: Kind = "offender_identified"
        /// Offender is adult.
        public static let offenderIsAdult: Kind = "offender_is_adult"
        /// Offender is under 18.
        public static let offenderIsUnder18: Kind = "offender_is_under_18"
        /// Offender moved to open conditions.
        public static let offenderMovedToOpenConditions: Kind = "offender_moved_to_open_conditions"
        /// Offender recalled.
        public static let offenderRecalled: Kind = "offender_recalled"
        /// Offender released or discharged.
        public static let offenderReleasedOrDischarged: Kind = "offender_released_or_discharged"
        /// Out of court disposal considered.
        public static let outOfCourtDisposalConsidered: Kind = "out_of_court_disposal_considered"
        /// Out of court disposal given.
        public static let outOfCourtDisposalGiven: Kind = "out_of_court_disposal_given"
        /// Parole board review.
        public static let paroleBoardReview: Kind = "parole_board_review"
        /// Parole decision.
        public static let paroleDecision: Kind = "parole_decision"
        /// Parole oral hearing.
        public static let paroleOralHearing: Kind = "parole_oral_hearing"
        /// Permission to appeal decided.
        public static let permissionToAppealDecided: Kind = "permission_to_appeal_decided"
        /// Police bail cancelled.
        public static let policeBailCancelled: Kind = "police_bail_cancelled"
        /// Police bail conditions changed.
        public static let policeBailConditionsChanged: Kind = "police_bail_conditions_changed"
        /// Proceedings discontinued.
        public static let proceedingsDiscontinued: Kind = "proceedings_discontinued"
        /// Property no longer required.
        public static let propertyNoLongerRequired: Kind = "property_no_longer_required"
        /// Provisional decision to offer no evidence.
        public static let provisionalDecisionToOfferNoEvidence: Kind = "provisional_decision_to_offer_no_evidence"
        /// Release or conditional discharge considered.
        public static let releaseOrConditionalDischargeConsidered: Kind = "release_or_conditional_discharge_considered"
        /// Restorative intervention progress.
        public static let restorativeInterventionProgress: Kind = "restorative_intervention_progress"
        /// Risk from written confirmation identified.
        public static let riskFromWrittenConfirmationIdentified: Kind = "risk_from_written_confirmation_identified"
        /// Sentence passed.
        public static let sentencePassed: Kind = "sentence_passed"
        /// Sentence passed VCS eligible.
        public static let sentencePassedVcsEligible: Kind = "sentence_passed_vcs_eligible"
        /// Serious further offence charged.
        public static let seriousFurtherOffenceCharged: Kind = "serious_further_offence_charged"
        /// Special measures decided.
        public static let specialMeasuresDecided: Kind = "special_measures_decided"
        /// Suspect arrested.
        public static let suspectArrested: Kind = "suspect_arrested"
        /// Suspect charged.
        public static let suspectCharged: Kind = "suspect_charged"
        /// Suspect interviewed under caution.
        public static let suspectInterviewedUnderCaution: Kind = "suspect_interviewed_under_caution"
        /// Suspect released on police bail.
        public static let suspectReleasedOnPoliceBail: Kind = "suspect_released_on_police_bail"
        /// Suspect released on police bail to court.
        public static let suspectReleasedOnPoliceBailToCourt: Kind = "suspect_released_on_police_bail_to_court"
        /// Suspect released under investigation.
        public static let suspectReleasedUnderInvestigation: Kind = "suspect_released_under_investigation"
        /// Suspect released without charge.
        public static let suspectReleasedWithoutCharge: Kind = "suspect_released_without_charge"
        /// Suspect reported for summons.
        public static let suspectReportedForSummons: Kind = "suspect_reported_for_summons"
        /// Trial day.
        public static let trialDay: Kind = "trial_day"
        /// Trial listed.
        public static let trialListed: Kind = "trial_listed"
        /// Tribunal application or reference.
        public static let tribunalApplicationOrReference: Kind = "tribunal_application_or_reference"
        /// Unsolved case review.
        public static let unsolvedCaseReview: Kind = "unsolved_case_review"
        /// Unwanted contact.
        public static let unwantedContact: Kind = "unwanted_contact"
        /// Update or contact method not possible.
        public static let updateOrContactMethodNotPossible: Kind = "update_or_contact_method_not_possible"
        /// VCS opt in.
        public static let vcsOptIn: Kind = "vcs_opt_in"
        /// VCS referral made.
        public static let vcsReferralMade: Kind = "vcs_referral_made"
        /// Verdict or case outcome.
        public static let verdictOrCaseOutcome: Kind = "verdict_or_case_outcome"
        /// Victim cross examined.
        public static let victimCrossExamined: Kind = "victim_cross_examined"
        /// Victim interview planned.
        public static let victimInterviewPlanned: Kind = "victim_interview_planned"
        /// Victim makes witness statement.
        public static let victimMakesWitnessStatement: Kind = "victim_makes_witness_statement"
        /// Victim opt out.
        public static let victimOptOut: Kind = "victim_opt_out"
        /// Victim reports change of needs.
        public static let victimReportsChangeOfNeeds: Kind = "victim_reports_change_of_needs"
        /// Victim required to give evidence.
        public static let victimRequiredToGiveEvidence: Kind = "victim_required_to_give_evidence"
        /// Victim under 18.
        public static let victimUnder18: Kind = "victim_under_18"
        /// Violent crime injury.
        public static let violentCrimeInjury: Kind = "violent_crime_injury"
        /// VPS made.
        public static let vpsMade: Kind = "vps_made"
        /// An outcome is kept that raises no duty.
        public static let outcomeRecorded: Kind = "outcome_recorded"
        /// A clock is paused, on an authority.
        public static let clockPaused: Kind = "clock_paused"
        /// A paused clock runs again.
        public static let clockResumed: Kind = "clock_resumed"
        /// The terms of an agreement on how often to give updates.
        public static let agreedUpdateFrequency: Kind = "agreed.update-frequency"

        /// The codes that this edition of the kit knows.
        public static let known: [Kind] = [
            .acquittalOrLesserConviction, .appealHearingListed, .appealOutcome, .appealToCrownCourtLodged,
            .appellantBailDecision, .arrestWarrantIssued, .ccrcReviewOrReferral, .chargeSubstantiallyAltered,
            .chargingDecisionMade, .complaintReceived, .complaintUnresolved, .conviction,
            .courtBailHearingOutcome, .courtHearingDateSetOrChanged, .crimeReported,
            .deathCausedByCriminalOffence, .decisionNotToInvestigate, .decisionNotToProsecute,
            .deportationConsidered, .enhancedRightsEligible, .essentialDocumentForInterviewOrHearing,
            .expensesClaimReceived, .firstContactWithPolice, .provisionInForceFrom29January2025,
            .hearingAfterReArrest, .hospitalOrderWithoutRestriction, .investigationClosedNoCharge,
            .investigationOpened, .languageNeedIdentified, .medicalExaminationProposed,
            .notificationReviewApplication, .offenderEligibleForOpenConditions, .offenderIdentified,
            .offenderIsAdult, .offenderIsUnder18, .offenderMovedToOpenConditions, .offenderRecalled,
            .offenderReleasedOrDischarged, .outOfCourtDisposalConsidered, .outOfCourtDisposalGiven,
            .paroleBoardReview, .paroleDecision, .paroleOralHearing, .permissionToAppealDecided,
            .policeBailCancelled, .policeBailConditionsChanged, .proceedingsDiscontinued,
            .propertyNoLongerRequired, .provisionalDecisionToOfferNoEvidence,
            .releaseOrConditionalDischargeConsidered, .restorativeInterventionProgress,
            .riskFromWrittenConfirmationIdentified, .sentencePassed, .sentencePassedVcsEligible,
            .seriousFurtherOffenceCharged, .specialMeasuresDecided, .suspectArrested, .suspectCharged,
            .suspectInterviewedUnderCaution, .suspectReleasedOnPoliceBail, .suspectReleasedOnPoliceBailToCourt,
            .suspectReleasedUnderInvestigation, .suspectReleasedWithoutCharge, .suspectReportedForSummons,
            .trialDay, .trialListed, .tribunalApplicationOrReference, .unsolvedCaseReview, .unwantedContact,
            .updateOrContactMethodNotPossible, .vcsOptIn, .vcsReferralMade, .verdictOrCaseOutcome,
            .victimCrossExamined, .victimInterviewPlanned, .victimMakesWitnessStatement, .victimOptOut,
            .victimReportsChangeOfNeeds, .victimRequiredToGiveEvidence, .victimUnder18, .violentCrimeInjury,
            .vpsMade, .outcomeRecorded, .clockPaused, .clockResumed, .agreedUpdateFrequency,
        ]

        /// A service that was given, such as `service.notify-arrest`.
        public static func service(_ word: String) -> Kind { Kind(rawValue: "service." + word) }

        /// The receipt of the news of an event by the Witness Care Unit or the prosecution service.
        public static func receipt(of kind: Kind, by recipient: ReceiptRecipient) -> Kind {
            Kind(rawValue: recipient.rawValue + "_received." + kind.rawValue)
        }

        /// The service word, such as `notify-arrest`; nil where the kind is no service.
        public var serviceWord: String? {
            let prefix = "service."
            return rawValue.hasPrefix(prefix) ? String(rawValue.dropFirst(prefix.count)) : nil
        }
    }
}
