/// Reads a journal entry by entry, from its first, and tells whether it hangs together.
///
/// It keeps nothing but the end of what it has read, so a journal may be of any length. The records are not looked at:
/// ``RecordStore/verifyJournal(of:against:sealing:)`` looks at them too.
public struct JournalVerification: Sendable {
    private let sealing: any JournalSealing
    private let checkpoints: [JournalCheckpoint]
    private var outcomes: [CheckpointReading.Outcome]
    private var found: JournalReport
    private var lastLink: Digest?

    /// A verification that has read nothing yet.
    ///
    /// - Parameters:
    ///   - partition: whose journal it is.
    ///   - checkpoints: what was kept of it outside.
    ///   - sealing: what the journal was sealed with; the digest alone is used.
    public init(
        of partition: Partition, against checkpoints: [JournalCheckpoint] = [], sealing: any JournalSealing
    ) {
        self.sealing = sealing
        self.checkpoints = checkpoints
        // Until it is passed, the journal ends before it.
        outcomes = checkpoints.map { $0.partition.isSame(as: partition) ? .cutOff : .otherPartition }
        found = JournalReport(of: partition)
    }

    /// What is found so far; once everything was read, the report.
    public var report: JournalReport {
        var report = found
        report.checkpoints = zip(checkpoints, outcomes).map { CheckpointReading($0, $1) }
        return report
    }

    /// Reads the entries that follow.
    public mutating func read(_ entries: some Sequence<JournalEntry>) {
        for entry in entries { read(entry) }
    }

    mutating func read(_ entry: JournalEntry) {
        found.entries += 1
        checkPlace(of: entry)
        checkPartition(of: entry)
        checkLink(of: entry)
        compareCheckpoints(with: entry)
        found.redactions += entry.receipt.changes.count { $0.verb == .redact }
        found.erasures += entry.receipt.changes.count { $0.verb == .erase }
        found.head = JournalHead(position: entry.position, link: entry.link)
        lastLink = entry.link ?? lastLink
    }

    mutating func take(_ findings: [JournalFinding], contents: Int) {
        for finding in findings { found.add(finding) }
        found.contents = contents
    }

    mutating func breakOff() {
        found.add(JournalFinding(.unreadable, at: JournalPosition((found.head?.position.number ?? 0) &+ 1)))
    }

    /// What was read is not to be had a second time.
    mutating func breakOffContents() {
        found.add(JournalFinding(.unreadable))
    }

    private mutating func checkPlace(of entry: JournalEntry) {
        let last = found.head?.position ?? JournalPosition(0)
        guard !entry.position.follows(last) else { return }
        found.add(JournalFinding(entry.position > last ? .gap : .outOfOrder, at: entry.position))
    }

    /// The keys of the changes too: their partition is not among what the link covers.
    private mutating func checkPartition(of entry: JournalEntry) {
        if !entry.receipt.partition.isSame(as: found.partition) {
            found.add(JournalFinding(.otherPartition, at: entry.position))
        }
        for change in entry.receipt.changes where !change.key.partition.isSame(as: found.partition) {
            found.add(JournalFinding(.otherPartition, at: entry.position, key: change.key))
        }
    }

    private mutating func checkLink(of entry: JournalEntry) {
        guard let link = entry.link else {
            found.addUnsealed(entry.position)
            if lastLink != nil { found.add(JournalFinding(.linkMissing, at: entry.position)) }
            return
        }
        found.sealedFrom = found.sealedFrom ?? entry.position
        guard entry.link(after: lastLink, sealing: sealing) != link else { return }
        let startsAnew = lastLink != nil && entry.link(after: nil, sealing: sealing) == link
        found.add(JournalFinding(startsAnew ? .linkStartsAnew : .linkDoesNotFollow, at: entry.position))
    }

    private mutating func compareCheckpoints(with entry: JournalEntry) {
        for place in checkpoints.indices where outcomes[place] == .cutOff {
            let checkpoint = checkpoints[place]
            if checkpoint.position == entry.position {
                outcomes[place] = checkpoint.link == entry.link ? .reached : .leadsElsewhere
            } else if checkpoint.position < entry.position {
                outcomes[place] = .leadsElsewhere
            }
        }
    }
}

extension Partition {
    /// True where the bytes are the same; texts that only look alike to Unicode are two partitions.
    func isSame(as other: Partition) -> Bool { rawValue.utf8.elementsEqual(other.rawValue.utf8) }
}
