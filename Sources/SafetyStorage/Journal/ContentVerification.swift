/// Compares what a store holds with what its journal says of it, change by change.
struct ContentVerification {
    private let sealing: any JournalSealing
    private(set) var findings: [JournalFinding] = []
    private(set) var contents = 0
    private var claims: ClaimTally
    /// How many changes were read: no record has more revisions than that, whatever a tampered one says.
    private var changes = 0

    init(sealing: any JournalSealing) {
        self.sealing = sealing
        claims = ClaimTally(sealing: sealing)
    }

    /// The same from the beginning, to name what the sums of the first reading only hinted at; nil where they agree.
    var secondReading: ContentVerification? {
        guard let telling = claims.secondTelling else { return nil }
        var second = ContentVerification(sealing: sealing)
        second.claims = telling
        return second
    }

    /// After a second reading: what the journal and the store do not both say.
    var disagreements: [JournalFinding] {
        var named: Set<RecordKey> = []
        return claims.unmatched.compactMap { claim, count in
            switch claim.matter {
            case .latest:
                guard named.insert(claim.key).inserted else { return nil }
                return JournalFinding(.latestDiffers, key: claim.key, revision: claim.revision)
            case .redaction:
                // Told by the store alone, the revision before it lost its content to no redaction.
                return JournalFinding(
                    count < 0 ? .contentMissing : .stateDiffers, key: claim.key, revision: claim.revision)
            }
        }
    }

    mutating func check(_ entry: JournalEntry, in store: some RecordStore) async throws {
        for change in entry.receipt.changes where change.verb != .reserve {
            do {
                try await check(change, of: entry, in: store)
            } catch let error as StorageError where error.code == .corrupt {
                note(.unreadable, change, at: entry.position)
            }
        }
    }

    private mutating func check(
        _ change: RecordChange, of entry: JournalEntry, in store: some RecordStore
    ) async throws {
        let position = entry.position
        changes += 1
        guard let revision = change.revision, revision.number <= changes,
            let latest = try await store.committedRecord(change.key, at: nil),
            revision.number >= 1, revision <= latest.revision
        else {
            note(.latestDiffers, change, at: position)
            return
        }
        claimLatest(change.key, revision, in: latest)
        let stored = try await store.committedRecord(change.key, at: revision)
        if let stored, stored.changed != entry.receipt.instant { note(.stateDiffers, change, at: position) }
        if change.verb == .erase || change.verb == .redact {
            try await checkNothingIsLeft(below: revision, of: change, at: position, in: store)
        }
        guard change.verb != .erase else {
            if stored?.state != .erased || stored?.envelope != nil { note(.stateDiffers, change, at: position) }
            return
        }
        guard let stored else {
            if latest.state != .erased { note(.contentMissing, change, at: position) }
            return
        }
        if change.verb == .redact, stored.state != .redacted {
            claims.journal(.init(matter: .redaction, key: change.key, revision: revision))
        }
        if let envelope = stored.envelope {
            compare(envelope, of: stored, with: change, at: position)
        } else {
            try await checkRedaction(of: stored, change, at: position, in: store)
        }
    }

    /// The journal's last revision of a record is what is left of claiming each one and taking back the one before.
    private mutating func claimLatest(_ key: RecordKey, _ revision: Revision, in latest: StoredRecord) {
        claims.journal(.init(matter: .latest, key: key, revision: revision))
        if revision.number > 1 {
            claims.store(.init(matter: .latest, key: key, revision: Revision(revision.number - 1)))
        } else {
            claims.store(.init(matter: .latest, key: key, revision: latest.revision))
        }
    }

    private mutating func checkNothingIsLeft(
        below revision: Revision, of change: RecordChange, at position: JournalPosition, in store: some RecordStore
    ) async throws {
        for number in 1..<revision.number {
            guard try await store.committedRecord(change.key, at: Revision(number))?.envelope != nil else { continue }
            findings.append(JournalFinding(.contentLeft, at: position, key: change.key, revision: Revision(number)))
        }
    }

    private mutating func compare(
        _ envelope: Envelope, of stored: StoredRecord, with change: RecordChange, at position: JournalPosition
    ) {
        contents += 1
        let isAsMade =
            switch change.verb {
            case .put: stored.state == .current
            case .end: stored.state == .ended
            default: stored.state == .current || stored.state == .ended
            }
        if !isAsMade { note(.stateDiffers, change, at: position) }
        guard let commitment = change.commitment else { return }
        guard let salt = stored.salt else { return note(.saltMissing, change, at: position) }
        let made = envelope.commitment(for: stored.key, at: stored.revision, salt: salt, sealing: sealing)
        if made != commitment { note(.contentAltered, change, at: position) }
    }

    /// A revision without content must lie below a redaction; the store says which, and the journal must say so too.
    private mutating func checkRedaction(
        of stored: StoredRecord, _ change: RecordChange, at position: JournalPosition, in store: some RecordStore
    ) async throws {
        guard stored.state == .redacted, stored.revision.number < .max,
            let above = try await store.committedRecord(change.key, at: stored.revision.next)
        else { return note(.contentMissing, change, at: position) }
        guard above.state != .redacted else { return }
        claims.store(.init(matter: .redaction, key: change.key, revision: above.revision))
    }

    private mutating func note(_ fault: JournalFault, _ change: RecordChange, at position: JournalPosition) {
        findings.append(JournalFinding(fault, at: position, key: change.key, revision: change.revision))
    }
}
