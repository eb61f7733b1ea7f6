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

    /// Reads a complaint, with the same checks as its moves.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID.self, forKey: .id),
            about: try container.decode(PublicBody.ID.self, forKey: .body),
            try container.decode(ComplaintMatter.self, forKey: .matter),
            seriousness: try container.decodeIfPresent(ComplaintSeriousness.self, forKey: .seriousness),
            complainant: try container.decodeIfPresent(Personal<String>.self, forKey: .complainant),
            received: try container.decode(Instant.self, forKey: .received))
        early = try container.decodeIfPresent(EarlyResolution.self, forKey: .early)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        let updates = try container.decode([Instant].self, forKey: .updates)
        let pauses = try container.decode([ComplaintPause].self, forKey: .pauses)
        do throws(Rejection) {
            for update in updates { self = try updated(at: update) }
            for pause in pauses { self = try paused(pause) }
            if let first = progress.history.first, first.event != .enterInError, first.at < received {
                throw Rejection(.complaintComesFirst, subject, found: "it came in at \(received), after \(first.at)")
            }
            if early == nil, progress.count(of: .tryEarlyResolution) > 0 {
                throw Rejection(.earlyResolutionIsAgreed, subject, found: "nothing is said of the attempt")
            }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
