public import PolicyEngine

extension Body {
    /// An officer senior enough to authorise searches without suspicion.
    public static let authorisingOfficer: Body = "authorising_officer"
    /// The person who was searched.
    public static let searchedPerson: Body = "searched_person"
}
