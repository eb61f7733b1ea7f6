public import CivilTime
public import PolicyEngine
public import SafetyModel
public import SafetyStorage

extension CaseDesk {
    /// What is owed now in a stored case: a judgement for each of its victims, or one for whoever it may have been.
    ///
    /// It is judged afresh, whatever determinations are stored, and nothing is written.
    ///
    /// - Parameters:
    ///   - id: the case.
    ///   - asOf: the instant at which the duties are looked at.
    ///   - knownAt: leaves out what was recorded after that instant; nil leaves out nothing.
    /// - Throws: `StorageError` with `.notFound` where the case is not stored; ``CaseDeskError`` where a victim it names
    ///   was never taken in.
    public func owed(in id: Case.ID, asOf: Instant, knownAt: Instant? = nil) async throws -> [Judgement] {
        let key = Case.recordKey(of: id, in: partition)
        guard let file = try await store.load(Case.self, id, in: partition) else {
            throw StorageError(.notFound, "\(key) is not there", key: key)
        }
        return try await victims(of: file.value).map { judge(file.value, for: $0, asOf: asOf, knownAt: knownAt) }
    }

    /// The stored determinations of a status, what falls due first before all others, a page at a time.
    ///
    /// Those without a due instant come last. Each stood so when its case was last judged: a duty that was `pending`
    /// then may be overdue by now, which its due instant tells.
    ///
    /// A victim who was changed over a guarded store, by a session that may not see one of their cases, leaves that case
    /// as it was judged before: its basis then has an earlier ``JudgementBasis/victimRevision`` than the victim's record.
    /// The next command about the case judges it anew, and ``owed(in:asOf:knownAt:)`` does at once.
    ///
    /// - Parameters:
    ///   - status: such as `.pending` for what falls due next, or `.undetermined` for what must still be asked.
    ///   - day: the last day with time left; nil takes every day.
    ///   - limit: how many a page has at most.
    ///   - place: where to go on; nil starts from the beginning.
    /// - Throws: `StorageError` with `.malformed` for a limit below one.
    public func determinations(
        _ status: Status, dueOn day: CivilDate? = nil, limit: Int = 100, after place: PageToken? = nil
    ) async throws -> EntityPage<StoredDetermination> {
        try await store.page(
            of: StoredDetermination.self, in: partition,
            having: [.ofStatus(status)] + (day.map { [.ofDueDay($0)] } ?? []),
            orderedBy: .term(StoredDetermination.dueTerm), limit: limit, after: place)
    }

    /// The victims and cases that could not be judged when they last were to be, a page at a time.
    ///
    /// - Throws: `StorageError` with `.malformed` for a limit below one.
    public func unjudged(limit: Int = 100, after place: PageToken? = nil) async throws -> EntityPage<JudgementBasis> {
        try await store.page(
            of: JudgementBasis.self, in: partition, having: [.ofUnjudged], limit: limit, after: place)
    }
}
