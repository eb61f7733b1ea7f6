/// A grant cannot stand in an access policy.
public enum AccessPolicyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two grants have that name.
    case twice(AccessGrant.ID)
    /// The act tells what is there beyond any scope, and so is granted for whole kinds only.
    case needsWholeKinds(AccessGrant.ID, AccessAct)
    /// The journal names records of every kind, so it is granted with no kinds named.
    case journalOfSomeKinds(AccessGrant.ID)
    /// Access entries are written by the guard alone; the act would let somebody write their own.
    case writesAccessEntries(AccessGrant.ID, AccessAct)

    /// Which grant, and what is wrong with it.
    public var description: String {
        switch self {
        case .twice(let id): "the grant '\(id)' stands twice"
        case .needsWholeKinds(let id, let act): "the grant '\(id)' gives '\(act.rawValue)' within a scope"
        case .journalOfSomeKinds(let id): "the grant '\(id)' gives the journal for some kinds"
        case .writesAccessEntries(let id, let act): "the grant '\(id)' gives '\(act.rawValue)' on access entries"
        }
    }
}
