public import CivilTime

/// Since when a body, and in it a person, has owned a case.
public struct CaseOwnership: Hashable, Codable, Sendable {
    /// The body.
    public let body: PublicBody.ID
    /// The person in it; nil where nobody in particular.
    public let person: Person.ID?
    /// Since when.
    public let since: Instant

    init(body: PublicBody.ID, person: Person.ID?, since: Instant) {
        self.body = body
        self.person = person
        self.since = since
    }

    private enum CodingKeys: String, CodingKey {
        case body
        case person
        case since
    }
}
