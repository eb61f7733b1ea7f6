public import PolicyEngine

extension EventKind {
    /// A person was stopped and searched.
    public static let personSearched: EventKind = "person_searched"
    /// Searches without suspicion were authorised under section 60.
    public static let section60Authorised: EventKind = "section_60_authorised"
    /// Such an authorisation ended.
    public static let section60Ended: EventKind = "section_60_ended"
}
