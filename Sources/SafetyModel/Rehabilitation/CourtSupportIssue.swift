/// One issue with which somebody came to the support at court.
public struct CourtSupportIssue: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an issue.
    public typealias ID = Identifier<CourtSupportIssue>

    /// Which issue it is.
    public let id: ID
    /// On which side of life it lies.
    public let need: OffenderNeed
    /// The service to which the person was referred with it; nil where to none.
    public internal(set) var referredTo: ServiceBody?
    /// Whether it was resolved, and on which UK civil day.
    public internal(set) var resolved: Milestone

    /// An issue that was raised.
    public init(id: ID, _ need: OffenderNeed, referredTo: ServiceBody? = nil, resolved: Milestone = .notRecorded) {
        self.id = id
        self.need = need
        self.referredTo = referredTo
        self.resolved = resolved
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case need
        case referredTo
        case resolved
    }
}
