/// Whether two sides, each of which tells its claims one by one and in any order, have told the same ones.
///
/// Only sums of salted digests are kept, so memory does not grow with the number of claims. Where the sums differ a
/// second telling, of the claims that fell into those sums, names the ones that only one side made.
struct ClaimTally {
    /// Something that the journal and the store should both say.
    struct Claim: Hashable {
        enum Matter: Int64 {
            /// That this is the record's last revision.
            case latest
            /// That this revision was made by a redaction.
            case redaction
        }

        let matter: Matter
        let key: RecordKey
        let revision: Revision
    }

    private static let places = 4096
    /// More than this many sums are not looked into: a journal in which so much differs needs no list.
    private static let lookedInto = 16

    private let sealing: any JournalSealing
    private let salt: [UInt8]
    private var sums = [UInt64](repeating: 0, count: places)
    private let suspects: Set<Int>
    private var counts: [Claim: Int] = [:]

    init(sealing: any JournalSealing) {
        self.init(sealing: sealing, salt: sealing.salt(), suspects: [])
    }

    private init(sealing: any JournalSealing, salt: [UInt8], suspects: Set<Int>) {
        self.sealing = sealing
        self.salt = salt
        self.suspects = suspects
    }

    /// What the second telling goes to; nil where both sides told the same.
    var secondTelling: ClaimTally? {
        let differing = sums.indices.filter { sums[$0] != 0 }.prefix(Self.lookedInto)
        guard !differing.isEmpty else { return nil }
        return ClaimTally(sealing: sealing, salt: salt, suspects: Set(differing))
    }

    /// After a second telling: the claims that only one side made, the journal's counted up, the store's down.
    var unmatched: [(claim: Claim, count: Int)] {
        counts.filter { $0.value != 0 }.map { ($0.key, $0.value) }
            .sorted { ($0.claim.key, $0.claim.revision.number) < ($1.claim.key, $1.claim.revision.number) }
    }

    mutating func journal(_ claim: Claim) { count(claim, 1) }

    mutating func store(_ claim: Claim) { count(claim, -1) }

    private mutating func count(_ claim: Claim, _ step: Int) {
        var canonical = CanonicalBytes()
        canonical.append(salt)
        canonical.append(claim.matter.rawValue)
        canonical.append(claim.key.kind.rawValue)
        canonical.append(claim.key.id)
        canonical.append(Int64(claim.revision.number))
        let number = sealing.digest(of: canonical.bytes).bytes.prefix(10).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let place = Int(number % UInt64(Self.places))
        // Odd, so that one claim alone never counts as nothing.
        sums[place] &+= step > 0 ? number | 1 : 0 &- (number | 1)
        if suspects.contains(place) { counts[claim, default: 0] += step }
    }
}
