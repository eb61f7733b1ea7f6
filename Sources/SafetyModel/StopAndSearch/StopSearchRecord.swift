public import CivilTime

/// The record of a stop and search: what was written, under which edition, and how long the writing took.
///
/// Fields of which this edition of the kit knows nothing are kept.
public struct StopSearchRecord: Hashable, Sendable, Identifiable {
    /// The identity of a record.
    public typealias ID = Identifier<StopSearchRecord>

    /// Which record it is.
    public let id: ID
    /// The UK civil day of the search.
    public let day: CivilDate
    /// The edition by which it is complete; nil while it is not.
    public internal(set) var edition: SearchRecordEdition.ID?
    /// When the writing began.
    public let begun: Instant
    /// When it was complete; nil while it is not.
    public internal(set) var completed: Instant?
    /// What was written.
    public private(set) var entries: [SearchRecordField: Personal<String>]

    /// A record that is begun.
    public init(id: ID, searchOn day: CivilDate, begun: Instant, entries: [SearchRecordField: Personal<String>] = [:]) {
        self.id = id
        self.day = day
        self.begun = begun
        self.entries = entries
    }

    /// The record with one more field, or another entry in it.
    ///
    /// - Parameters:
    ///   - entry: what is written.
    ///   - field: in which field.
    /// - Throws: ``Rejection`` by `search-record-is-written-before-it-is-complete` where it is complete.
    public func writing(
        _ entry: Personal<String>, in field: SearchRecordField
    ) throws(Rejection) -> StopSearchRecord {
        guard completed == nil else {
            throw rejection(.searchRecordIsWrittenBeforeItIsComplete, "it is complete already")
        }
        var changed = self
        changed.entries[field] = entry
        return changed
    }

    /// The record as complete by an edition: only what the edition makes mandatory is asked.
    ///
    /// - Throws: ``Rejection`` by `search-record-has-its-fields` where the edition does not apply on the day of the
    ///   search or a mandatory field is missing, or by `search-record-is-written-before-it-is-complete` where it is
    ///   complete, or would be before it was begun.
    public func completed(
        under edition: SearchRecordEdition, at instant: Instant
    ) throws(Rejection) -> StopSearchRecord {
        guard completed == nil, instant >= begun else {
            let found = completed == nil ? "it was begun at \(begun), after \(instant)" : "it is complete already"
            throw rejection(.searchRecordIsWrittenBeforeItIsComplete, found)
        }
        guard edition.days.contains(day) else {
            throw rejection(.searchRecordHasItsFields, "edition '\(edition.id)' does not apply on \(day)")
        }
        let missing = edition.mandatory.filter { entries[$0] == nil }.sorted().map(\.rawValue)
        guard missing.isEmpty else {
            throw rejection(.searchRecordHasItsFields, "not there: \(missing.joined(separator: ", "))")
        }
        var changed = self
        changed.edition = edition.id
        changed.completed = instant
        return changed
    }

    /// The fields that are written and that an edition does not ask for.
    public func fields(beyond edition: SearchRecordEdition) -> Set<SearchRecordField> {
        Set(entries.keys).subtracting(edition.mandatory)
    }

    /// How many whole seconds the writing took; nil while it is not complete.
    public var completionSeconds: Int? {
        completed.map { Int(($0.milliseconds - begun.milliseconds) / 1000) }
    }

    private func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, "stop and search record \(id)", found: found)
    }
}

extension StopSearchRecord: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case day
        case edition
        case begun
        case completed
        case entries
    }

    /// Reads a record that was not complete before it was begun.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID.self, forKey: .id),
            searchOn: try container.decode(CivilDate.self, forKey: .day),
            begun: try container.decode(Instant.self, forKey: .begun),
            entries: try container.decode([SearchRecordField: Personal<String>].self, forKey: .entries))
        edition = try container.decodeIfPresent(SearchRecordEdition.ID.self, forKey: .edition)
        completed = try container.decodeIfPresent(Instant.self, forKey: .completed)
        if let completed, completed < begun {
            throw decoder.refusal(
                rejection(.searchRecordIsWrittenBeforeItIsComplete, "it was begun at \(begun), after \(completed)"))
        }
        if (edition == nil) != (completed == nil) {
            throw decoder.refusal(rejection(.searchRecordHasItsFields, "it is complete by no edition, or at no time"))
        }
    }
}

extension RecordRule {
    /// A lean record asks for the least, and for that always.
    public static let searchRecordHasItsFields = RecordRule(
        "search-record-has-its-fields",
        "a record has the fields that the edition of its day makes mandatory, and needs no others", from: lean)
    /// What is complete is not written on.
    public static let searchRecordIsWrittenBeforeItIsComplete = RecordRule(
        "search-record-is-written-before-it-is-complete", "a record is begun, written and then complete", from: lean)

    private static let lean = Passage(.protectingThePublic, "5.1.1, line 137")
}
