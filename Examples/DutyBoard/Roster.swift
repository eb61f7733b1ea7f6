import CommunitySafetyKit

/// What the store holds for the board, after everything of the sample that was not there yet was taken in.
struct Roster {
    private static let partition: Partition = "wexley"
    private static let audit = Audit(
        who: "duty-board", role: "example", purpose: .volunteering, reason: "to plan the evening")

    /// The special constables: no rulebook here says who else may go on duty.
    private(set) var specials: [Volunteer] = []
    private(set) var otherVolunteers = 0
    private(set) var watches: [WatchScheme] = []
    private(set) var agreements: [Agreement] = []
    private(set) var partnerships: [Partnership] = []
    private(set) var bodies: [PublicBody] = []
    /// How many records were taken in, and how many were there already and left as they stood.
    private(set) var new = 0
    private(set) var known = 0
    private(set) var journal: JournalPosition?

    init(taking sample: SampleForce, into store: any RecordStore, at instant: Instant) async throws {
        var operations = try await newcomers(sample.volunteers, in: store)
        operations += try await newcomers(sample.watches, in: store)
        operations += try await newcomers(sample.agreements, in: store)
        operations += try await newcomers(sample.partnerships, in: store)
        operations += try await newcomers(sample.bodies, in: store)
        new = operations.count
        if !operations.isEmpty {
            let names = operations.map { "\($0.key.kind) \($0.key.id)" }.joined(separator: ", ")
            _ = try await store.commit(
                Batch(
                    CommandKey(rawValue: "take in \(names)"), in: Self.partition, operations: operations,
                    preconditions: operations.map { .absent($0.key) }, audit: Self.audit, at: instant))
        }
        specials = try await all(in: store, having: [IndexTerm("role", VolunteerRole.specialConstable.rawValue)])
        otherVolunteers = try await all(in: store).count { (one: Volunteer) in one.role != .specialConstable }
        watches = try await all(in: store)
        agreements = try await all(in: store)
        partnerships = try await all(in: store)
        bodies = try await all(in: store)
        journal = try await store.lastJournalPosition(of: Self.partition)
    }

    /// The operations for what is not in the store; what is there stays as it stands.
    private mutating func newcomers(
        _ entities: [some Storable], in store: any RecordStore
    ) async throws -> [Operation] {
        var operations: [Operation] = []
        for entity in entities {
            if try await store.record(entity.recordKey(in: Self.partition)) == nil {
                operations.append(
                    try .put(entity, in: Self.partition, disclosing: .storage(reason: "to plan the evening")))
            } else {
                known += 1
            }
        }
        return operations
    }

    private func all<Entity: Storable>(
        in store: any RecordStore, having terms: [IndexTerm] = []
    ) async throws -> [Entity] {
        try await store.all(Entity.self, in: Self.partition, having: terms).map(\.value)
    }
}
