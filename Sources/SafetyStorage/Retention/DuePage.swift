/// Some of what is due for review or disposal, in order, and what could not be read.
public struct DuePage: Hashable, Sendable {
    /// The entries, each with its revision.
    public let entries: [Versioned<RetentionEntry>]
    /// The entries that are due by their terms, and are written by a newer edition or cannot be read.
    public let unreadable: [RetentionEntry.ID]
    /// Where to go on; nil where nothing more is due.
    public let next: PageToken?

    /// A page with those entries.
    public init(entries: [Versioned<RetentionEntry>], unreadable: [RetentionEntry.ID], next: PageToken?) {
        self.entries = entries
        self.unreadable = unreadable
        self.next = next
    }
}
