/// One thing that is wrong with a journal, and where.
public struct JournalFinding: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let fault: JournalFault
    /// At which entry; nil where no entry is to blame.
    public let position: JournalPosition?
    /// With which record; nil where it is about an entry.
    public let key: RecordKey?
    /// With which of its revisions.
    public let revision: Revision?

    /// A finding with those members.
    public init(
        _ fault: JournalFault, at position: JournalPosition? = nil, key: RecordKey? = nil, revision: Revision? = nil
    ) {
        self.fault = fault
        self.position = position
        self.key = key
        self.revision = revision
    }

    /// The fault and where it is; no content.
    public var description: String {
        fault.rawValue + (position.map { " at entry \($0)" } ?? "") + (key.map { ": \($0)" } ?? "")
            + (revision.map { " revision \($0)" } ?? "")
    }
}
