public import CivilTime
public import SafetyModel

/// Until when a record is kept, what stands against its disposal, and what became of it.
///
/// It is a record beside the one that it is about, so that whoever rewrites that one does not lose its days. They are
/// terms, as ISO days in clear: a day from which a personal value could be worked out must not become one. An entry with
/// a day outside the years 0 to 9999 is refused when it is written, as such a day does not sort as its text does.
public struct RetentionEntry: Storable, Hashable {
    /// The identity of an entry: the kind and the id of the record that it is about.
    public struct ID: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
        /// The text as it is stored.
        public let rawValue: String

        /// The identity with that text.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The identity of the entry about that record.
        public init(about kind: RecordKind, _ id: String) { rawValue = "\(kind)/\(id)" }

        /// The text as it is stored.
        public var description: String { rawValue }
    }

    /// That the record was disposed of; from then on it is due no more.
    ///
    /// A record that was ended or redacted can be put again, and nothing looks at it then: whoever does so puts its entry
    /// anew, without the disposal, in the same batch.
    public struct Disposal: Hashable, Codable, Sendable {
        /// How: ended, redacted or erased.
        public let verb: Verb
        /// When.
        public let instant: Instant

        /// A disposal at an instant.
        public init(_ verb: Verb, at instant: Instant) {
            self.verb = verb
            self.instant = instant
        }

        private enum CodingKeys: String, CodingKey {
            case verb
            case instant
        }
    }

    /// The kind of the record.
    public let kind: RecordKind
    /// The record's id.
    public let recordID: String
    /// When it is due, by which rules.
    public var schedule: RetentionSchedule
    /// What stands, or stood, against its disposal.
    public var holds: [RetentionHold]
    /// What became of it; nil while it is kept.
    public var disposal: Disposal?

    /// An entry about a record.
    public init(
        about kind: RecordKind, _ recordID: String, schedule: RetentionSchedule, holds: [RetentionHold] = [],
        disposal: Disposal? = nil
    ) {
        self.kind = kind
        self.recordID = recordID
        self.schedule = schedule
        self.holds = holds
        self.disposal = disposal
    }

    /// An entry about an entity.
    public init<Entity: Storable>(about entity: Entity, schedule: RetentionSchedule, holds: [RetentionHold] = []) {
        self.init(about: Entity.recordKind, entity.id.description, schedule: schedule, holds: holds)
    }

    /// The kind and the id of the record.
    public var id: ID { ID(about: kind, recordID) }

    /// True while a hold stands; one that is to be lifted later stands until then.
    public func isHeld(at instant: Instant) -> Bool {
        holds.contains { hold in hold.lifted.map { instant < $0 } ?? true }
    }

    /// The day from which it is due; nil where that is not known, or it was disposed of.
    public func day(of step: RetentionStep) -> CivilDate? {
        guard disposal == nil else { return nil }
        switch step {
        case .review: return schedule.review?.day
        case .disposal: return schedule.disposal?.day
        }
    }

    /// Retention entries are records of the kind `retention`.
    public static var recordKind: RecordKind { "retention" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// The kind of record, and the days from which it is due, as far as they are known.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("record-kind", kind.rawValue)]
            + RetentionStep.allCases.compactMap { step in
                day(of: step).map { IndexTerm(step.termName, $0.description) }
            }
    }

    /// The days that an entry can hold: those of the years 0 to 9999, whose texts sort as they do.
    static let days = CivilDate(dayNumber: -719_528)...CivilDate(dayNumber: 2_932_896)

    private enum CodingKeys: String, CodingKey {
        case kind
        case recordID
        case schedule
        case holds
        case disposal
    }

    /// Writes the entry.
    ///
    /// - Throws: ``StorageError`` with `.malformed` for a day outside the years 0 to 9999, which is not named.
    public func encode(to encoder: any Encoder) throws {
        guard [schedule.review, schedule.disposal].allSatisfy({ $0.map { Self.days.contains($0.day) } ?? true }) else {
            throw StorageError(.malformed, "a retention entry has a day outside the years 0 to 9999")
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(recordID, forKey: .recordID)
        try container.encode(schedule, forKey: .schedule)
        try container.encode(holds, forKey: .holds)
        try container.encodeIfPresent(disposal, forKey: .disposal)
    }
}
