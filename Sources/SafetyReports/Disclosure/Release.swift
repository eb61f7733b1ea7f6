public import CivilTime

/// A table that was published, when it was drawn from the records.
public struct Release: Hashable, Codable, Sendable {
    /// Its name.
    public let id: ReleaseID
    /// The UK civil day on which its counts were drawn from the records.
    public let extracted: CivilDate
    /// The table.
    public let table: PublishedTable

    init(_ id: ReleaseID, extracted: CivilDate, _ table: PublishedTable) {
        self.id = id
        self.extracted = extracted
        self.table = table
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case extracted
        case table
    }
}
