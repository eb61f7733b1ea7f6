import CivilTime
import SafetyModel

extension JournalEntry {
    /// The link of this entry after that of the entry before it; nil before is for the first that is sealed.
    ///
    /// It is the digest of these values, in this order: the text `community-safety-journal/1`; the link before, if
    /// any; partition, position, command and instant in milliseconds; who, role, purpose and reason; the number of
    /// changes, and of each its verb, kind, id, revision if any, and commitment if any. A number is eight bytes, the
    /// highest first; text and bytes are preceded by their length as a number; a value that may be missing by a byte
    /// 0 or 1. The entry's own ``link`` is not part of it.
    public func link(after previous: Digest?, sealing: any JournalSealing) -> Digest {
        var canonical = CanonicalBytes()
        canonical.append("community-safety-journal/1")
        canonical.append(previous) { $0.append($1.bytes) }
        canonical.append(receipt.partition.rawValue)
        canonical.append(Int64(position.number))
        canonical.append(receipt.command.rawValue)
        canonical.append(receipt.instant.milliseconds)
        canonical.append(audit.who)
        canonical.append(audit.role)
        canonical.append(audit.purpose.rawValue)
        canonical.append(audit.reason)
        canonical.append(Int64(receipt.changes.count))
        for change in receipt.changes {
            canonical.append(change.verb.rawValue)
            canonical.append(change.key.kind.rawValue)
            canonical.append(change.key.id)
            canonical.append(change.revision) { $0.append(Int64($1.number)) }
            canonical.append(change.commitment) { $0.append($1.bytes) }
        }
        return sealing.digest(of: canonical.bytes)
    }
}
