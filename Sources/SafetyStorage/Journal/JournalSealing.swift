/// What a store needs to keep a journal that shows tampering: a digest, and bytes that nobody can guess.
///
/// A store that is given one seals every commit from then on: each new content gets a salted commitment, which stands
/// in its ``RecordChange``, and each entry a link over the entry and the link before it. The bytes that are digested
/// are written down in ``JournalEntry/link(after:sealing:)`` and ``Envelope/commitment(for:at:salt:sealing:)``.
public protocol JournalSealing: Sendable {
    /// The digest of those bytes, of which nobody can find a second text with the same.
    func digest(of bytes: [UInt8]) -> Digest

    /// At least 16 bytes that nobody can guess, and others each time.
    func salt() -> [UInt8]
}
