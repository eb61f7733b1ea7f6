public import CivilTime
public import SafetyModel
public import SafetyStorage

extension CaseDesk {
    /// Records on a stored case's timeline that something happened.
    ///
    /// An event of that id with equal content that is there already is not recorded twice.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - id: the case.
    ///   - revision: where the case must stand; nil takes it as it stands.
    ///   - asOf: the instant as of which is judged, and of the commit.
    ///   - command: the caller's name for the command, by which a repetition is known again.
    ///   - audit: who does it, and why.
    /// - Throws: `TimelineError` where the timeline has another event of that id; `StorageError` with `.conflict` where
    ///   the case stands at another revision, or with `.notFound` where it is not stored; ``CaseDeskError`` where a
    ///   victim it names was never taken in.
    public func record(
        _ event: CaseEvent, in id: Case.ID, expecting revision: Revision? = nil, asOf: Instant,
        as command: CommandKey, audit: Audit
    ) async throws -> DeskEntry<Case> {
        try await change(id, expecting: revision, asOf: asOf, as: command, audit: audit) { file in
            Outcome(try file.having(event), directives: [])
        }
    }

    /// Moves a stored case's process on; the directives say what is to be done now.
    ///
    /// - Parameters:
    ///   - move: the move of the lifecycle.
    ///   - instant: when the move was made.
    ///   - id: the case.
    ///   - revision: where the case must stand; nil takes it as it stands.
    ///   - asOf: the instant as of which is judged, and of the commit.
    ///   - command: the caller's name for the command, by which a repetition is known again.
    ///   - audit: who does it, and why.
    /// - Throws: `TransitionError` where the lifecycle does not allow it; `StorageError` with `.conflict` where the case
    ///   stands at another revision, or with `.notFound` where it is not stored; ``CaseDeskError`` where a victim it
    ///   names was never taken in.
    public func apply(
        _ move: Case.Event, at instant: Instant, to id: Case.ID, expecting revision: Revision? = nil, asOf: Instant,
        as command: CommandKey, audit: Audit
    ) async throws -> DeskEntry<Case> {
        try await change(id, expecting: revision, asOf: asOf, as: command, audit: audit) { file in
            try file.applying(move, at: instant)
        }
    }

    /// Records that something happened and, in the same commit, moves the process on: a charge is both.
    ///
    /// - Throws: what recording and moving throw.
    public func record(
        _ event: CaseEvent, applying move: Case.Event, at instant: Instant, in id: Case.ID,
        expecting revision: Revision? = nil, asOf: Instant, as command: CommandKey, audit: Audit
    ) async throws -> DeskEntry<Case> {
        try await change(id, expecting: revision, asOf: asOf, as: command, audit: audit) { file in
            try file.having(event).applying(move, at: instant)
        }
    }

    private func change(
        _ id: Case.ID, expecting revision: Revision?, asOf: Instant, as command: CommandKey, audit: Audit,
        by move: (Case) throws -> Outcome<Case>
    ) async throws -> DeskEntry<Case> {
        try await unlessRepeated {
            let file = try await standing(Case.self, id, expecting: revision)
            let outcome = try move(file.value)
            return try await enter(outcome, in: file, as: command, Filing(at: self, asOf: asOf, audit: audit))
        } else: {
            try await repetition(of: command, in: id, audit: audit, by: move)
        }
    }

    private func enter(
        _ outcome: Outcome<Case>, in file: Versioned<Case>, as command: CommandKey, _ empty: Filing
    ) async throws -> DeskEntry<Case> {
        var filing = empty
        let isChanged = outcome.value != file.value
        if isChanged { try filing.put(outcome.value, after: file.revision) }
        var changes: [DeterminationChange] = []
        var judgements: [Judgement] = []
        for sheet in try await sheets(of: file) {
            let after = judge(outcome.value, for: sheet.victim, asOf: filing.asOf)
            judgements.append(after)
            guard isChanged else { continue }
            let before = judge(file.value, for: sheet.victim, asOf: filing.asOf)
            changes += self.changes(from: before, to: after, stored: sheet.stored.map(\.value))
            filing.expect(sheet.victim)
            try filing.file(
                after, over: sheet, caseRevision: file.revision.next, victimRevision: sheet.victim.revision)
        }
        let receipt = isChanged ? try await filing.commit(as: command) : nil
        return DeskEntry(
            subject: isChanged ? Versioned(outcome.value, at: file.revision.next) : file,
            directives: outcome.directives, changes: changes, judgements: judgements, receipt: receipt)
    }
}

extension Case {
    /// The case with that event on its timeline; as it is where an equal one stands there already.
    fileprivate func having(_ event: CaseEvent) throws(TimelineError) -> Case {
        if timeline.contains(event) { return self }
        var changed = self
        try changed.record(event)
        return changed
    }
}
