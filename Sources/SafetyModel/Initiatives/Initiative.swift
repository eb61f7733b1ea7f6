/// A strategy, a fund, a figure or another thing that a document names and that a service may cite and not carry out.
///
/// Its figures are what the document states: claims with their source, on which nothing in the kit rests.
public struct Initiative: Hashable, Sendable, Identifiable {
    /// Which initiative it is.
    public let id: ID
    /// What it is.
    public let title: String
    /// What kind of thing it is.
    public let kind: Kind
    /// Whose it is, in the document's words; none where the document does not say.
    public let owners: [String]
    /// Where it is named.
    public let passages: [Passage]
    /// The figures that are printed of it.
    public let statistics: [Statistic]

    /// An initiative as a document names it.
    ///
    /// - Throws: ``Rejection`` by `initiative-has-its-source` where the title is blank or no passage names it.
    public init(
        id: ID, _ title: String, _ kind: Kind, of owners: [String] = [], at passages: [Passage],
        figures statistics: [Statistic] = []
    ) throws(Rejection) {
        guard !title.allSatisfy(\.isWhitespace), !passages.isEmpty else {
            throw Rejection(
                .initiativeHasItsSource, "initiative \(id)", found: "the title '\(title)' at \(passages.count) passages"
            )
        }
        self.id = id
        self.title = title
        self.kind = kind
        self.owners = owners
        self.passages = passages
        self.statistics = statistics
    }
}

extension Initiative: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case kind
        case owners
        case passages
        case statistics
    }

    /// Reads an initiative, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let kind = try container.decode(Kind.self, forKey: .kind)
        let owners = try container.decode([String].self, forKey: .owners)
        let passages = try container.decode([Passage].self, forKey: .passages)
        let statistics = try container.decode([Statistic].self, forKey: .statistics)
        do throws(Rejection) {
            try self.init(id: id, title, kind, of: owners, at: passages, figures: statistics)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
