import CommunitySafetyKit
import SafetyInterchange

/// What became of a caseload at the desk, through which every case goes into the store.
struct FiledCases: CustomStringConvertible {
    /// So many cases go into one commit: a crash loses at most these, and the next run takes them in again.
    private static let batch = 100
    private static let partition: Partition = "casework"
    private static let audit = Audit(
        who: "casework", role: "example", purpose: .victimSupport,
        reason: "to say what falls due under the Victims' Code")

    private(set) var new = 0
    private(set) var known = 0
    /// Stored with other content, which was left as it stands.
    private(set) var different = 0
    /// Records written for the first time, and records written over.
    private(set) var firstRevisions = 0
    private(set) var laterRevisions = 0
    private(set) var journal: JournalPosition?
    /// What the desk has judged: the new cases.
    private(set) var judgements: [Case.ID: [Judgement]] = [:]

    init(_ caseload: Caseload, in store: any RecordStore, under register: Register, asOf: Instant) async throws {
        let desk = CaseDesk(
            store: store, partition: Self.partition, register: register, calendar: .englandAndWales)
        let files = caseload.items.map { CaseFile($0.value, victims: $0.victims ?? []) }
        for start in stride(from: 0, to: files.count, by: Self.batch) {
            let some = Array(files[start..<min(start + Self.batch, files.count)])
            add(try await desk.takeIn(some, asOf: asOf, as: Self.command(for: some), audit: Self.audit))
            let done = start + some.count
            if done % 2000 == 0 { Progress.say("… \(done) of \(files.count) cases at the desk") }
        }
        journal = try await store.lastJournalPosition(of: Self.partition)
    }

    /// The numbers as the screen says them.
    var description: String {
        let other = different == 0 ? "" : ", \(different) stored with other content and left so"
        return "\(new) new cases, \(known) known already\(other); "
            + "\(firstRevisions) records written, \(laterRevisions) written over; "
            + "the journal stands at \(journal?.description ?? "no entry")"
    }

    private mutating func add(_ outcome: IntakeOutcome) {
        for change in outcome.receipt?.changes ?? [] {
            if change.revision == Revision(1) { firstRevisions += 1 } else { laterRevisions += 1 }
        }
        for entry in outcome.entries {
            switch entry.standing {
            case .new:
                new += 1
                judgements[entry.id] = entry.judgements
            case .known: known += 1
            case .different: different += 1
            }
        }
    }

    /// The same cases always make the same command, whichever run takes them in.
    private static func command(for files: [CaseFile]) -> CommandKey {
        CommandKey(rawValue: "intake \(Case.ID(naming: files.map(\.value.id.description)))")
    }
}
