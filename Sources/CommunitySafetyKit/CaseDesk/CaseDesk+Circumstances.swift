public import CivilTime
public import SafetyModel
public import SafetyStorage

extension CaseDesk {
    /// Says that a circumstance of a stored victim always held or never did; nil takes back what was said.
    ///
    /// Every case that names the victim is judged anew, in the same commit; on a guarded store every case that the session
    /// may see. What is stored for the others stays as it was judged before, and does not say so.
    ///
    /// - Parameters:
    ///   - circumstance: what is said of them.
    ///   - value: whether it holds.
    ///   - id: the victim.
    ///   - revision: where the victim must stand; nil takes them as they stand.
    ///   - asOf: the instant as of which is judged, and of the commit.
    ///   - command: the caller's name for the command, by which a repetition is known again.
    ///   - audit: who does it, and why.
    /// - Throws: `StorageError` with `.conflict` where the victim stands at another revision, or with `.notFound` where
    ///   they are not stored.
    public func set(
        _ circumstance: Circumstance, to value: Bool?, of id: Victim.ID, expecting revision: Revision? = nil,
        asOf: Instant, as command: CommandKey, audit: Audit
    ) async throws -> DeskEntry<Victim> {
        try await change(id, expecting: revision, asOf: asOf, as: command, audit: audit) { victim in
            victim.set(circumstance, to: value)
        }
    }

    /// Adds to a circumstance of a stored victim what held from an instant on, and when that was recorded.
    ///
    /// Every case that names the victim is judged anew, in the same commit; on a guarded store every case that the session
    /// may see. What is stored for the others stays as it was judged before, and does not say so.
    ///
    /// - Parameters:
    ///   - circumstance: what is said of them.
    ///   - value: whether it held; nil where that is not known from then on.
    ///   - from: from when on it held.
    ///   - recorded: when that was recorded; nil means: when it came to hold.
    ///   - id: the victim.
    ///   - revision: where the victim must stand; nil takes them as they stand.
    ///   - asOf: the instant as of which is judged, and of the commit.
    ///   - command: the caller's name for the command, by which a repetition is known again.
    ///   - audit: who does it, and why.
    /// - Throws: `CircumstanceError` where a plain value stands, which no dated record can follow; `StorageError` with
    ///   `.conflict` where the victim stands at another revision, or with `.notFound` where they are not stored.
    public func record(
        _ circumstance: Circumstance, _ value: Bool?, from: Instant, recorded: Instant? = nil, of id: Victim.ID,
        expecting revision: Revision? = nil, asOf: Instant, as command: CommandKey, audit: Audit
    ) async throws -> DeskEntry<Victim> {
        try await change(id, expecting: revision, asOf: asOf, as: command, audit: audit) { victim in
            if case .dated(let records) = victim.circumstances[circumstance],
                records.contains(CircumstanceRecord(value, from: from, recorded: recorded))
            {
                return
            }
            try victim.record(circumstance, value, from: from, recorded: recorded)
        }
    }

    private func change(
        _ id: Victim.ID, expecting revision: Revision?, asOf: Instant, as command: CommandKey, audit: Audit,
        by move: (inout Victim) throws -> Void
    ) async throws -> DeskEntry<Victim> {
        try await unlessRepeated {
            let found = try await standing(Victim.self, id, expecting: revision)
            var changed = found.value
            try move(&changed)
            return try await enter(changed, over: found, as: command, Filing(at: self, asOf: asOf, audit: audit))
        } else: {
            try await repetition(of: command, of: id, audit: audit, by: move)
        }
    }

    private func enter(
        _ changed: Victim, over found: Versioned<Victim>, as command: CommandKey, _ empty: Filing
    ) async throws -> DeskEntry<Victim> {
        var filing = empty
        let isChanged = changed != found.value
        if isChanged { try filing.put(changed, after: found.revision) }
        var changes: [DeterminationChange] = []
        var judgements: [Judgement] = []
        for sheet in try await sheets(of: found) {
            let after = judge(sheet.file.value, for: changed, asOf: filing.asOf)
            judgements.append(after)
            guard isChanged else { continue }
            let before = judge(sheet.file.value, for: found.value, asOf: filing.asOf)
            changes += self.changes(from: before, to: after, stored: sheet.stored.map(\.value))
            filing.expect(sheet.file.value.recordKey(in: partition), at: sheet.file.revision)
            try filing.file(
                after, over: sheet, caseRevision: sheet.file.revision, victimRevision: found.revision.next)
        }
        let receipt = isChanged ? try await filing.commit(as: command) : nil
        return DeskEntry(
            subject: isChanged ? Versioned(changed, at: found.revision.next) : found, directives: [],
            changes: changes, judgements: judgements, receipt: receipt)
    }
}
