/// What kind of thing is wrong with a journal, or with what a store holds by it.
@nonexhaustive
public enum JournalFault: String, Hashable, CaseIterable, Codable, Sendable {
    /// Entries between this one and the one before are not there.
    case gap
    /// The entry stands at a place that is taken, or lies before the one before.
    case outOfOrder = "out-of-order"
    /// The entry, or the key of one of its changes, belongs to another partition.
    case otherPartition = "other-partition"
    /// The entry has no link, though one before it has.
    case linkMissing = "link-missing"
    /// The link is that of a first entry, though others come before: the journal was begun anew here.
    case linkStartsAnew = "link-starts-anew"
    /// The link is not that of this entry after the one before: one of the two was altered, or something that stood
    /// between them is gone.
    case linkDoesNotFollow = "link-does-not-follow"
    /// The store cannot read it: nothing after an unreadable entry was read.
    case unreadable
    /// The content of a revision is not what its commitment was made from.
    case contentAltered = "content-altered"
    /// A revision has a commitment, and its content has no salt to compare it with.
    case saltMissing = "salt-missing"
    /// The content of a revision is not there, and no redaction or erasure in the journal took it away.
    case contentMissing = "content-missing"
    /// The content of a revision is there, though the journal says that it was taken away.
    case contentLeft = "content-left"
    /// A revision is in another state than its entry made it, or has another instant.
    case stateDiffers = "state-differs"
    /// The record's latest revision in the store is another than its last in the journal.
    case latestDiffers = "latest-differs"
}
