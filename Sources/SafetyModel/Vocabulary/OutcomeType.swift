/// The outcome of police open data, spelled as in the published files.
///
/// The list joins the outcome files' outcome types and the street files' last outcome categories.
public struct OutcomeType: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// "Action to be taken by another organisation".
    public static let actionToBeTakenByAnotherOrganisation: OutcomeType = "Action to be taken by another organisation"
    /// "Awaiting court outcome".
    public static let awaitingCourtOutcome: OutcomeType = "Awaiting court outcome"
    /// "Court case unable to proceed".
    public static let courtCaseUnableToProceed: OutcomeType = "Court case unable to proceed"
    /// "Court result unavailable".
    public static let courtResultUnavailable: OutcomeType = "Court result unavailable"
    /// "Defendant found not guilty".
    public static let defendantFoundNotGuilty: OutcomeType = "Defendant found not guilty"
    /// "Defendant sent to Crown Court".
    public static let defendantSentToCrownCourt: OutcomeType = "Defendant sent to Crown Court"
    /// "Formal action is not in the public interest".
    public static let formalActionIsNotInThePublicInterest: OutcomeType = "Formal action is not in the public interest"
    /// "Further action is not in the public interest".
    public static let furtherActionIsNotInThePublicInterest: OutcomeType =
        "Further action is not in the public interest"
    /// "Further investigation is not in the public interest".
    public static let furtherInvestigationIsNotInThePublicInterest: OutcomeType =
        "Further investigation is not in the public interest"
    /// "Investigation complete; no suspect identified".
    public static let investigationCompleteNoSuspectIdentified: OutcomeType =
        "Investigation complete; no suspect identified"
    /// "Local resolution".
    public static let localResolution: OutcomeType = "Local resolution"
    /// "Offender deprived of property".
    public static let offenderDeprivedOfProperty: OutcomeType = "Offender deprived of property"
    /// "Offender fined".
    public static let offenderFined: OutcomeType = "Offender fined"
    /// "Offender given a caution".
    public static let offenderGivenACaution: OutcomeType = "Offender given a caution"
    /// "Offender given a drugs possession warning".
    public static let offenderGivenADrugsPossessionWarning: OutcomeType = "Offender given a drugs possession warning"
    /// "Offender given absolute discharge".
    public static let offenderGivenAbsoluteDischarge: OutcomeType = "Offender given absolute discharge"
    /// "Offender given community sentence".
    public static let offenderGivenCommunitySentence: OutcomeType = "Offender given community sentence"
    /// "Offender given conditional discharge".
    public static let offenderGivenConditionalDischarge: OutcomeType = "Offender given conditional discharge"
    /// "Offender given penalty notice".
    public static let offenderGivenPenaltyNotice: OutcomeType = "Offender given penalty notice"
    /// "Offender given suspended prison sentence".
    public static let offenderGivenSuspendedPrisonSentence: OutcomeType = "Offender given suspended prison sentence"
    /// "Offender ordered to pay compensation".
    public static let offenderOrderedToPayCompensation: OutcomeType = "Offender ordered to pay compensation"
    /// "Offender otherwise dealt with".
    public static let offenderOtherwiseDealtWith: OutcomeType = "Offender otherwise dealt with"
    /// "Offender sent to prison".
    public static let offenderSentToPrison: OutcomeType = "Offender sent to prison"
    /// "Status update unavailable".
    public static let statusUpdateUnavailable: OutcomeType = "Status update unavailable"
    /// "Suspect charged".
    public static let suspectCharged: OutcomeType = "Suspect charged"
    /// "Suspect charged as part of another case".
    public static let suspectChargedAsPartOfAnotherCase: OutcomeType = "Suspect charged as part of another case"
    /// "Unable to prosecute suspect".
    public static let unableToProsecuteSuspect: OutcomeType = "Unable to prosecute suspect"
    /// "Under investigation".
    public static let underInvestigation: OutcomeType = "Under investigation"

    /// The codes that this edition of the kit knows.
    public static let known: [OutcomeType] = [
        .actionToBeTakenByAnotherOrganisation, .awaitingCourtOutcome, .courtCaseUnableToProceed,
        .courtResultUnavailable, .defendantFoundNotGuilty, .defendantSentToCrownCourt,
        .formalActionIsNotInThePublicInterest, .furtherActionIsNotInThePublicInterest,
        .furtherInvestigationIsNotInThePublicInterest, .investigationCompleteNoSuspectIdentified,
        .localResolution, .offenderDeprivedOfProperty, .offenderFined, .offenderGivenACaution,
        .offenderGivenADrugsPossessionWarning, .offenderGivenAbsoluteDischarge,
        .offenderGivenCommunitySentence, .offenderGivenConditionalDischarge, .offenderGivenPenaltyNotice,
        .offenderGivenSuspendedPrisonSentence, .offenderOrderedToPayCompensation, .offenderOtherwiseDealtWith,
        .offenderSentToPrison, .statusUpdateUnavailable, .suspectCharged, .suspectChargedAsPartOfAnotherCase,
        .unableToProsecuteSuspect, .underInvestigation,
    ]
}
