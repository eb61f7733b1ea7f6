public import CivilTime

/// A complaint about a body, from its receipt to its end.
///
/// What the law on complaints about the police asks stands in `SafetyPolicies`; a body's own limits in a
/// ``ComplaintStandard``.
public struct Complaint: Hashable, Sendable, Identifiable {
    /// The identity of a complaint.
    public typealias ID = Identifier<Complaint>

    /// Which complaint it is.
    public let id: ID
    /// About which body.
    public let body: PublicBody.ID
    /// About what.
    public let matter: ComplaintMatter
    /// How serious the allegation is; nil where nobody has judged it.
    public internal(set) var seriousness: ComplaintSeriousness?
    /// Who complains, where known.
    public let complainant: Personal<String>?
    /// When it came in.
    public let received: Instant
    /// The attempt to put it right informally; nil where there was none.
    public internal(set) var early: EarlyResolution?
    /// When the complainant was told how it goes, in order.
    public internal(set) var updates: [Instant]
    /// When the clocks stood still, in order.
    public internal(set) var pauses: [ComplaintPause]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A complaint that came in.
    public init(
        id: ID, about body: PublicBody.ID, _ matter: ComplaintMatter, seriousness: ComplaintSeriousness? = nil,
        complainant: Personal<String>? = nil, received: Instant
    ) {
        self.id = id
        self.body = body
        self.matter = matter
        self.seriousness = seriousness
        self.complainant = complainant
        self.received = received
        self.updates = []
        self.pauses = []
    }

    var subject: String { "complaint \(id)" }
}

extension Complaint: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case body
        case matter
        case seriousness
        case complainant
        case received
        case early
        case updates
        case pauses
        case progress
    }
}
