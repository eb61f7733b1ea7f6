import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyPolicies
import SafetyStorage

let clerk = Audit(who: "u1", role: "clerk", purpose: .victimSupport, reason: "test")
let partition: Partition = "beds"

func instant(_ text: String) throws -> Instant { try Instant(text) }

func event(
    _ number: UInt64, _ kind: CaseEvent.Kind, _ time: String, for victims: [Victim.ID] = [],
    answers: [UInt64] = [], replaces: UInt64? = nil, isVoid: Bool = false
) throws -> CaseEvent {
    CaseEvent(
        .init(high: 3, low: number), kind, at: .instant(try instant(time)), for: victims,
        answers: answers.map { .init(high: 3, low: $0) }, replaces: replaces.map { .init(high: 3, low: $0) },
        isVoid: isVoid)
}

/// A burglary with an arrest on the Friday before Christmas, and a tenant of whom nothing is known.
struct Sample {
    let tenant = Victim(
        id: .init(high: 1, low: 1), kind: .person, name: Personal("Ada Example", purpose: .victimSupport))
    let owner = Victim(id: .init(high: 1, low: 2), kind: .business)
    var burglary: Case
    let register: Register
    /// Before the arrest's due instant, whichever limit holds.
    let now: Instant

    init() throws {
        burglary = Case(id: .init(high: 2, low: 1), kind: .crime, victims: [tenant.id, owner.id])
        try burglary.record(event(1, .suspectArrested, "2023-12-22T15:10:00Z"))
        register = try Register([VictimsCode.edition2020()])
        now = try instant("2023-12-27T09:00:00Z")
    }

    var file: CaseFile { CaseFile(burglary, victims: [tenant, owner]) }

    func desk(over store: any RecordStore) -> CaseDesk {
        CaseDesk(store: store, partition: partition, register: register, calendar: .englandAndWales)
    }

    /// A desk with the burglary on it.
    func deskWithBurglary(over store: any RecordStore = MemoryStore()) async throws -> CaseDesk {
        let desk = desk(over: store)
        _ = try await desk.takeIn([file], asOf: now, as: "intake", audit: clerk)
        return desk
    }
}

/// The storage error that the work throws; nil where it throws none.
func refusal(_ work: () async throws -> Void) async -> StorageError? {
    do {
        try await work()
        return nil
    } catch {
        return error as? StorageError
    }
}
