public import CivilTime
public import PolicyEngine
public import SafetyModel
public import SafetyStorage

/// A determination as a record: how a duty stood when the case was last judged.
///
/// It is a new revision only where something about it changed. A duty that the case no longer raises, such as after
/// its event was struck out, is an ended record.
///
/// Its terms answer what a service asks: `status`, `due` to order by, `due-day`, `duty`, `case` and `victim`; and
/// `standing`, which is `left` for one that could not be judged anew.
public struct StoredDetermination: Hashable, Sendable {
    /// The case.
    public let caseID: Case.ID
    /// The victim; nil where the case names none.
    public let victimID: Victim.ID?
    /// Which one it is among those of the same policy, duty and event, counted from 1; there is hardly ever a second.
    public let occurrence: Int
    /// The determination.
    public let determination: Determination
    /// The last day, local time, with time left before the earliest possible due instant; nil where it has none.
    public let dueDay: CivilDate?
    /// The instant as of which it was first found to stand so.
    public let since: Instant
    /// Why it was left as it was when the case was last judged; nil where it is up to date.
    public internal(set) var left: String?

    init(_ determination: Determination, id: ID, since: Instant, on clock: CivilClock) {
        self.caseID = id.caseID
        self.victimID = id.victimID
        self.occurrence = id.occurrence
        self.determination = determination
        // A due instant beyond the clock has no day here, and keeps its instant.
        self.dueDay = determination.dueEarliest.flatMap { try? clock.date(at: $0.adding(milliseconds: -1)) }
        self.since = since
        self.left = nil
    }
}

extension StoredDetermination: Storable {
    /// Determinations are records of the kind `determination`.
    public static var recordKind: RecordKind { "determination" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// The identity: that of its case, victim, policy, duty and event.
    public var id: ID { ID(determination, in: caseID, for: victimID, occurrence: occurrence) }

    /// Case, victim, duty, status, the earliest due instant to the second, the due day, and whether it was left.
    public var indexTerms: [IndexTerm] {
        [
            .ofCase(caseID), victimID.map { .ofVictim($0) }, IndexTerm("duty", determination.duty.rawValue),
            .ofStatus(determination.status),
            determination.dueEarliest.map { IndexTerm(Self.dueTerm, Self.sortable($0)) }, dueDay.map { .ofDueDay($0) },
            left.map { _ in IndexTerm("standing", "left") },
        ].compactMap(\.self)
    }

    static let dueTerm = "due"

    /// Text of one width, so that its bytes sort as the instants do.
    private static func sortable(_ instant: Instant) -> String {
        let rest = instant.milliseconds % 1000
        return instant.adding(milliseconds: rest < 0 ? -rest - 1000 : -rest).description
    }
}

extension StoredDetermination: Codable {
    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case victimID = "victim"
        case occurrence
        case determination
        case dueDay
        case since
        case left
    }
}

extension IndexTerm {
    static func ofCase(_ id: Case.ID) -> IndexTerm { IndexTerm("case", id.description) }
    static func ofVictim(_ id: Victim.ID) -> IndexTerm { IndexTerm("victim", id.description) }
    static func ofStatus(_ status: Status) -> IndexTerm { IndexTerm("status", status.rawValue) }
    static let ofUnjudged = IndexTerm("judged", "no")
    static func ofDueDay(_ day: CivilDate) -> IndexTerm { IndexTerm("due-day", day.description) }
}
