/// What was found when a journal was verified.
///
/// A journal that was cut off at its end, or written anew from its beginning, looks whole by itself: only a checkpoint
/// that somebody else kept tells. ``provenThrough`` says how far that proof goes.
public struct JournalReport: Hashable, Sendable {
    /// How many findings and unsealed stretches a report lists at most; all are counted.
    public static let listLimit = 1000

    /// The partition.
    public let partition: Partition
    /// How many entries were read.
    public internal(set) var entries = 0
    /// The last entry read; nil for an empty journal.
    public internal(set) var head: JournalHead?
    /// The first entry that has a link; nil where none has.
    public internal(set) var sealedFrom: JournalPosition?
    /// Stretches of entries without a link, of which nothing can be told; the first ``listLimit``.
    public internal(set) var unsealed: [ClosedRange<JournalPosition>] = []
    /// What is wrong, in the order it was found; the first ``listLimit``.
    public private(set) var findings: [JournalFinding] = []
    /// How many things are wrong.
    public private(set) var findingCount = 0
    /// How many redactions the journal tells of.
    public internal(set) var redactions = 0
    /// How many erasures the journal tells of.
    public internal(set) var erasures = 0
    /// How many contents that are still there were compared with their commitments; nil where only entries were read.
    public internal(set) var contents: Int?
    /// What became of each checkpoint, in the order given.
    public internal(set) var checkpoints: [CheckpointReading] = []
    private var firstLinkFault: JournalFinding?

    init(of partition: Partition) { self.partition = partition }

    /// True where nothing is wrong and every checkpoint of this partition is reached.
    ///
    /// It says nothing of what is listed under ``unsealed``, nor of what lies beyond ``provenThrough``.
    public var isSound: Bool {
        findingCount == 0 && checkpoints.allSatisfy { $0.outcome == .reached || $0.outcome == .otherPartition }
    }

    /// The first link that is broken, and how; nil where none is.
    public var firstBrokenLink: JournalFinding? { firstLinkFault }

    /// Up to which entry a checkpoint proves that nothing was altered, cut off or written anew; nil where none does.
    ///
    /// The proof begins with ``sealedFrom``: of entries before it the link says nothing.
    public var provenThrough: JournalPosition? {
        let reached = checkpoints.filter { $0.outcome == .reached }.map(\.checkpoint.position)
        guard let broken = firstLinkFault?.position else { return reached.max() }
        // Where a link is broken only what lies before it hangs together with an earlier checkpoint.
        return reached.filter { $0 < broken }.max()
    }

    mutating func add(_ finding: JournalFinding) {
        findingCount += 1
        if findings.count < Self.listLimit { findings.append(finding) }
        switch finding.fault {
        case .gap, .outOfOrder, .otherPartition, .linkMissing, .linkStartsAnew, .linkDoesNotFollow, .unreadable:
            firstLinkFault = firstLinkFault ?? finding
        case .contentAltered, .saltMissing, .contentMissing, .contentLeft, .stateDiffers, .latestDiffers: break
        }
    }

    mutating func addUnsealed(_ position: JournalPosition) {
        if let last = unsealed.last, position.follows(last.upperBound) {
            unsealed[unsealed.count - 1] = last.lowerBound...position
        } else if unsealed.count < Self.listLimit {
            unsealed.append(position...position)
        }
    }
}

extension JournalReport: CustomStringConvertible {
    /// The report in words, a line each: what was read, what is wrong, and what cannot be told.
    public var description: String {
        var lines = [
            "journal of '\(partition)': \(entries) entries" + (head.map { " to position \($0.position)" } ?? "")
        ]
        lines.append(sealedFrom.map { "sealed from entry \($0)" } ?? "not sealed: whatever was altered cannot be told")
        lines += unsealed.map { "not sealed: entries \($0.lowerBound) to \($0.upperBound)" }
        lines.append(
            "\(redactions) redactions, \(erasures) erasures" + (contents.map { ", \($0) contents compared" } ?? ""))
        lines += findings.map(\.description)
        if findingCount > findings.count { lines.append("and \(findingCount - findings.count) more findings") }
        lines += checkpoints.map(\.description)
        lines.append(
            provenThrough.map {
                "proven through entry \($0): what was cut off or written anew after it cannot be told"
            } ?? "no checkpoint is reached: whether the journal was cut off or written anew cannot be told")
        return lines.joined(separator: "\n")
    }
}
