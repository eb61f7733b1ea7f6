public import PolicyEngine

extension EventKind {
    /// From here a crime and disorder committee is to meet within the year.
    public static let scrutinyCommitteeBegan: EventKind = "scrutiny_committee_began"
    /// A crime and disorder committee ceased to be.
    public static let scrutinyCommitteeEnded: EventKind = "scrutiny_committee_ended"
    /// A crime and disorder committee made a report or recommendations.
    public static let scrutinyReportMade: EventKind = "scrutiny_report_made"
    /// A crime and disorder committee requested information of a responsible authority.
    public static let scrutinyInformationRequested: EventKind = "scrutiny_information_requested"
}
