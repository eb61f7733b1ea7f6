/// Which fields the record of a search must have, in one edition of the rules on it.
public struct SearchRecordEdition: Hashable, Sendable, Identifiable {
    /// The name of an edition.
    public struct ID: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Editions belong to a rulebook, so none is listed here.
        public static let known: [ID] = []
    }

    /// Its name.
    public let id: ID
    /// The UK civil days of the searches to which it applies.
    public let days: DayInterval
    /// The fields that a record must have.
    public let mandatory: Set<SearchRecordField>

    /// An edition that asks for those fields.
    public init(_ id: ID, days: DayInterval, mandatory: Set<SearchRecordField>) {
        self.id = id
        self.days = days
        self.mandatory = mandatory
    }

    /// What changes from this edition to another, field by field.
    public func changes(to other: SearchRecordEdition) -> SearchRecordChange {
        SearchRecordChange(
            added: other.mandatory.subtracting(mandatory), removed: mandatory.subtracting(other.mandatory),
            kept: mandatory.intersection(other.mandatory))
    }
}

/// How the mandatory fields of two editions differ.
public struct SearchRecordChange: Hashable, Sendable {
    /// Those that only the later one asks for.
    public let added: Set<SearchRecordField>
    /// Those that only the earlier one asks for.
    public let removed: Set<SearchRecordField>
    /// Those that both ask for.
    public let kept: Set<SearchRecordField>
}

extension SearchRecordEdition: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case days
        case mandatory
    }

    /// Reads an edition.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(ID.self, forKey: .id), days: try container.decode(DayInterval.self, forKey: .days),
            mandatory: Set(try container.decode([SearchRecordField].self, forKey: .mandatory)))
    }

    /// Writes the fields sorted, so that equal editions have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(days, forKey: .days)
        try container.encode(mandatory.sorted(), forKey: .mandatory)
    }
}
