public import PolicyEngine
public import SafetyModel

/// What a row of police open data says happened: the outcome of an outcomes file, or a street file's last outcome.
///
/// An outcome's time is its month, and who decided is not known from it.
public enum OpenDataOutcomes {
    /// The kinds of event that an outcome reports, never none.
    ///
    /// Outcomes are matched by the exact text of the files. Any other is kept as `EventKind.outcomeRecorded`, which
    /// raises no duty.
    public static func eventKinds(for outcome: OutcomeType) -> [EventKind] {
        kinds[outcome] ?? [.outcomeRecorded]
    }

    /// The outcomes that report more than that there was one.
    public static var telling: Set<OutcomeType> {
        Set(kinds.keys)
    }

    private static let kinds: [OutcomeType: [EventKind]] = [
        .suspectCharged: [.suspectCharged],
        .suspectChargedAsPartOfAnotherCase: [.suspectCharged],
        .localResolution: [.outOfCourtDisposalGiven],
        .offenderGivenACaution: [.outOfCourtDisposalGiven],
        .offenderGivenPenaltyNotice: [.outOfCourtDisposalGiven],
        .offenderGivenADrugsPossessionWarning: [.outOfCourtDisposalGiven],
        .unableToProsecuteSuspect: [.decisionNotToProsecute],
        .formalActionIsNotInThePublicInterest: [.decisionNotToProsecute],
        .investigationCompleteNoSuspectIdentified: [.investigationClosedNoCharge],
        .furtherInvestigationIsNotInThePublicInterest: [.investigationClosedNoCharge],
        .furtherActionIsNotInThePublicInterest: [.investigationClosedNoCharge],
        .courtCaseUnableToProceed: [.proceedingsDiscontinued],
        .defendantFoundNotGuilty: [.verdictOrCaseOutcome, .acquittalOrLesserConviction],
        .offenderSentToPrison: sentenced,
        .offenderGivenCommunitySentence: sentenced,
        .offenderGivenSuspendedPrisonSentence: sentenced,
        .offenderFined: sentenced,
        .offenderGivenConditionalDischarge: sentenced,
        .offenderGivenAbsoluteDischarge: sentenced,
        .offenderOrderedToPayCompensation: sentenced,
        .offenderDeprivedOfProperty: sentenced,
        .offenderOtherwiseDealtWith: sentenced,
    ]

    private static let sentenced: [EventKind] = [.verdictOrCaseOutcome, .conviction, .sentencePassed]
}
