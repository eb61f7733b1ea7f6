public import PolicyEngine

// MARK: Reporting and needs

extension EventKind {
    /// A crime was reported to the police.
    public static let crimeReported: EventKind = "crime_reported"
    /// The victim had a first contact with the police.
    public static let firstContactWithPolice: EventKind = "first_contact_with_police"
    /// The victim was found to have difficulty understanding or speaking English.
    public static let languageNeedIdentified: EventKind = "language_need_identified"
    /// There is a document that the victim must see for an interview or a hearing.
    public static let essentialDocumentForInterviewOrHearing: EventKind = "essential_document_for_interview_or_hearing"
    /// A written confirmation was found to put the victim at risk.
    public static let riskFromWrittenConfirmationIdentified: EventKind = "risk_from_written_confirmation_identified"
    /// An interview of the victim was planned.
    public static let victimInterviewPlanned: EventKind = "victim_interview_planned"
    /// A medical examination of the victim was proposed.
    public static let medicalExaminationProposed: EventKind = "medical_examination_proposed"
    /// The victim made a witness statement.
    public static let victimMakesWitnessStatement: EventKind = "victim_makes_witness_statement"
    /// The victim was found to be under 18.
    public static let victimUnder18: EventKind = "victim_under_18"
    /// The victim was found eligible for Enhanced Rights.
    public static let enhancedRightsEligible: EventKind = "enhanced_rights_eligible"
    /// The victim reported that their needs have changed.
    public static let victimReportsChangeOfNeeds: EventKind = "victim_reports_change_of_needs"
    /// The victim declined services.
    public static let victimOptOut: EventKind = "victim_opt_out"
    /// The victim was injured by a violent crime.
    public static let violentCrimeInjury: EventKind = "violent_crime_injury"
    /// A death was caused by a criminal offence.
    public static let deathCausedByCriminalOffence: EventKind = "death_caused_by_criminal_offence"
    /// A Victim Personal Statement was made.
    public static let vpsMade: EventKind = "vps_made"
    /// An update, or the preferred way of contact, was not possible.
    public static let updateOrContactMethodNotPossible: EventKind = "update_or_contact_method_not_possible"
}

// MARK: Investigation

extension EventKind {
    /// The police decided not to investigate.
    public static let decisionNotToInvestigate: EventKind = "decision_not_to_investigate"
    /// An investigation was opened.
    public static let investigationOpened: EventKind = "investigation_opened"
    /// A suspect was arrested.
    public static let suspectArrested: EventKind = "suspect_arrested"
    /// A suspect was interviewed under caution.
    public static let suspectInterviewedUnderCaution: EventKind = "suspect_interviewed_under_caution"
    /// A suspect was reported, so that a summons can be asked for.
    public static let suspectReportedForSummons: EventKind = "suspect_reported_for_summons"
    /// An offender was identified.
    public static let offenderIdentified: EventKind = "offender_identified"
    /// A suspect was released without charge.
    public static let suspectReleasedWithoutCharge: EventKind = "suspect_released_without_charge"
    /// A suspect was released on police bail.
    public static let suspectReleasedOnPoliceBail: EventKind = "suspect_released_on_police_bail"
    /// A suspect was released on police bail to appear at court.
    public static let suspectReleasedOnPoliceBailToCourt: EventKind = "suspect_released_on_police_bail_to_court"
    /// A suspect was released under investigation.
    public static let suspectReleasedUnderInvestigation: EventKind = "suspect_released_under_investigation"
    /// The conditions of police bail changed.
    public static let policeBailConditionsChanged: EventKind = "police_bail_conditions_changed"
    /// Police bail was cancelled.
    public static let policeBailCancelled: EventKind = "police_bail_cancelled"
    /// An unsolved case was reviewed.
    public static let unsolvedCaseReview: EventKind = "unsolved_case_review"
    /// An investigation was closed without a charge.
    public static let investigationClosedNoCharge: EventKind = "investigation_closed_no_charge"
}

// MARK: Decisions on the case

extension EventKind {
    /// An out of court disposal was considered.
    public static let outOfCourtDisposalConsidered: EventKind = "out_of_court_disposal_considered"
    /// An out of court disposal was given.
    public static let outOfCourtDisposalGiven: EventKind = "out_of_court_disposal_given"
    /// A charging decision was made.
    public static let chargingDecisionMade: EventKind = "charging_decision_made"
    /// A suspect was charged.
    public static let suspectCharged: EventKind = "suspect_charged"
    /// It was decided not to prosecute; `by` says by whom.
    public static let decisionNotToProsecute: EventKind = "decision_not_to_prosecute"
    /// A charge was substantially altered.
    public static let chargeSubstantiallyAltered: EventKind = "charge_substantially_altered"
    /// Proceedings were discontinued, or no evidence is to be offered.
    public static let proceedingsDiscontinued: EventKind = "proceedings_discontinued"
    /// A prosecutor decided, for the time being, to offer no evidence.
    public static let provisionalDecisionToOfferNoEvidence: EventKind = "provisional_decision_to_offer_no_evidence"
}
