/// A service for victims, as it stands in a directory: what it gives, to whom, and where.
///
/// Days are UK civil days. Whether one has a right to it is for a code to say; here stands whom it takes.
public struct SupportService: Hashable, Sendable, Identifiable {
    /// The identity of a service.
    public typealias ID = Identifier<SupportService>

    /// Which service it is.
    public let id: ID
    /// What it is called.
    public let name: String
    /// The body that gives it.
    public let provider: PublicBody.ID
    /// The needs it meets.
    public let needs: [SupportNeed]
    /// Where it serves.
    public let areas: [Area]
    /// On which days it is there.
    public let term: DayInterval
    /// Of what its clients are victims; nil for whatever harm.
    public let harms: [HarmKind]?
    /// The lowest age in years that it takes; nil for none.
    public let youngest: Int?
    /// The highest age in years that it takes; nil for none.
    public let oldest: Int?

    /// A service with what it gives.
    ///
    /// - Throws: ``Rejection`` by `service-says-whom-it-takes` where it meets no need, serves nowhere, or its ages are
    ///   none.
    public init(
        id: ID, name: String, by provider: PublicBody.ID, for needs: [SupportNeed], in areas: [Area],
        during term: DayInterval, harms: [HarmKind]? = nil, youngest: Int? = nil, oldest: Int? = nil
    ) throws(Rejection) {
        self.id = id
        self.name = name
        self.provider = provider
        self.needs = needs
        self.areas = areas
        self.term = term
        self.harms = harms
        self.youngest = youngest
        self.oldest = oldest
        try check()
    }

    private func check() throws(Rejection) {
        guard !needs.isEmpty, !areas.isEmpty else {
            throw Rejection(.serviceSaysWhomItTakes, "service \(id)", found: "it meets no need, or serves nowhere")
        }
        guard (youngest ?? 0) >= 0, (youngest ?? 0) <= (oldest ?? .max) else {
            throw Rejection(.serviceSaysWhomItTakes, "service \(id)", found: "nobody is of its ages")
        }
    }
}

extension SupportService: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case provider
        case needs
        case areas
        case term
        case harms
        case youngest
        case oldest
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        provider = try container.decode(PublicBody.ID.self, forKey: .provider)
        needs = try container.decode([SupportNeed].self, forKey: .needs)
        areas = try container.decode([Area].self, forKey: .areas)
        term = try container.decode(DayInterval.self, forKey: .term)
        harms = try container.decodeIfPresent([HarmKind].self, forKey: .harms)
        youngest = try container.decodeIfPresent(Int.self, forKey: .youngest)
        oldest = try container.decodeIfPresent(Int.self, forKey: .oldest)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
