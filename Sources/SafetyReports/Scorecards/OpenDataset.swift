public import CivilTime
public import SafetyModel

/// A data set that is published: what it is, under which licence, and its tables, which all passed disclosure control
/// together.
public struct OpenDataset: Hashable, Encodable, Sendable {
    /// Its title.
    public let title: String
    /// Who publishes it.
    public let publisher: String
    /// Its licence, such as `OGL-UK-3.0`.
    public let licence: String
    /// The UK civil day of publication.
    public let issued: CivilDate
    /// The releases that it bundles.
    public let releases: [Release]

    /// The bundle of some releases of a ledger.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `dataset-passed-disclosure-control` where title, publisher or licence is
    ///   blank, no release is named, one is not in the ledger, or one was drawn after the day of issue.
    public init(
        _ title: String, by publisher: String, licence: String, issued: CivilDate, of ids: [ReleaseID],
        from ledger: ReleaseLedger
    ) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.datasetPassedDisclosureControl, "data set '\(title)'", found: found)
        }
        for (name, text) in [("title", title), ("publisher", publisher), ("licence", licence)]
        where text.allSatisfy(\.isWhitespace) {
            throw refusal("its \(name) is blank")
        }
        guard !ids.isEmpty else { throw refusal("no release") }
        var releases: [Release] = []
        for id in ids {
            guard let release = ledger.release(id) else { throw refusal("'\(id)', which is not in the ledger") }
            guard release.extracted <= issued else {
                throw refusal("'\(id)' of \(release.extracted), issued on \(issued)")
            }
            releases.append(release)
        }
        self.title = title
        self.publisher = publisher
        self.licence = licence
        self.issued = issued
        self.releases = releases
    }

    /// How many cells are hidden in each release to protect somebody.
    public var suppressions: [ReleaseID: Int] {
        Dictionary(releases.map { ($0.id, $0.table.protectedCount) }, uniquingKeysWith: { first, _ in first })
    }

    private enum CodingKeys: String, CodingKey {
        case title
        case publisher
        case licence
        case issued
        case releases
    }
}
