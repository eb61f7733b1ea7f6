public import CivilTime
public import PolicyEngine
public import SafetyStorage

/// The desk at which casework is done: it joins a store and a register, and holds no rule of its own.
///
/// Take in a case, record an event, set a circumstance; the desk applies it to what is stored, asks the register what
/// that changes, and keeps all of it together:
///
/// ```swift
/// let desk = CaseDesk(store: store, partition: "beds", register: register, calendar: .englandAndWales)
/// _ = try await desk.takeIn([CaseFile(burglary, victims: [tenant])], asOf: monday, as: "c-1", audit: clerk)
/// let entry = try await desk.record(arrest, in: burglary.id, asOf: tuesday, as: "c-2", audit: clerk)
/// for change in entry.changes { print(change) }
/// ```
///
/// - **One commit.** Whatever a command changes lands in one commit or not at all: the case or the victim, the
///   determinations stored for them, and on what these rest.
/// - **What changed.** The changes are the command's own doing: before and after are both judged as of the instant
///   given, so that time which has merely passed is no change. What is stored is brought up to that instant all the
///   same, so that after a command the stored determinations are those of its instant.
/// - **Repeating is safe.** A command key names a command. Repeating one that was committed writes nothing and returns
///   the first receipt and the case or victim as they stood then. Directives, changes and judgements are worked out
///   anew from the revisions that were judged then, as of that first instant, by the register and the calendar of this
///   desk: under the same ones they are the same, and where an edition was registered meanwhile they are what it says
///   of that moment, while what is stored stays as the first commit left it. The same key for something else, by
///   somebody else or for another reason is a conflict. Content that is stored already is not written again under any
///   key: no revision, no entry in the journal. Taking cases in is repeated by that alone, and calls them known.
/// - **Conflict.** Where a revision is expected and another is found, or somebody else changed anything that the
///   judgement rests on, nothing is written, and `StorageError` with `.conflict` names the record, the revision
///   expected and the one found. Read again and decide again; the command key may be used again.
/// - **What cannot be judged is not lost.** Where a case contradicts itself, such as by a correction of an event that
///   is not there, the event is recorded all the same, and the error stands in the result. The determinations stored
///   for that victim are left as they were and marked so, until the case can be judged again. So it is with a victim
///   whose record was erased, or redacted to nothing that can be read: the case goes on, and its other victims are
///   judged. A command of before that is repeated after it is a conflict, as nothing is left to work it out from.
///
/// - **On a guarded store** the desk works with what the session may see. A victim's cases that it may not see are not
///   judged anew when the victim is changed; see ``determinations(_:dueOn:limit:after:)``.
///
/// The desk reads no clock: the instant given is also that of the commit.
public struct CaseDesk: Sendable {
    /// Where everything is kept.
    public let store: any RecordStore
    /// The force or tenant whose cases these are.
    public let partition: Partition
    /// The editions by which is judged.
    public let register: Register
    /// The working days and the clock that apply.
    public let calendar: WorkingCalendar

    /// A desk for the cases of one partition.
    public init(store: any RecordStore, partition: Partition, register: Register, calendar: WorkingCalendar) {
        self.store = store
        self.partition = partition
        self.register = register
        self.calendar = calendar
    }
}
