public import SafetyModel

/// What a principal may do in one role for one purpose.
public struct Authorisation: Hashable, Sendable {
    /// Who.
    public let principal: Principal
    /// In which of their roles.
    public let role: AccessRole
    /// For what purpose.
    public let purpose: Purpose
    /// The policy that says so.
    public let policy: AccessPolicy

    init(principal: Principal, role: AccessRole, purpose: Purpose, policy: AccessPolicy) {
        self.principal = principal
        self.role = role
        self.purpose = purpose
        self.policy = policy
    }

    /// The records of a kind with which that may be done; nil where no grant gives it.
    public func scope(for act: AccessAct, on kind: RecordKind) -> AccessScope? {
        grants(of: act, on: kind).map { $0.scope.scope(for: principal) }.union
    }

    /// True where the journal may be read.
    public var mayReadJournal: Bool {
        grants.contains { $0.acts.contains(.readJournal) }
    }

    /// What may be seen of the personal values of a record; nil where it may not be read at all.
    ///
    /// Of several grants that reach the record the one with the highest ceiling counts, and of those the one that
    /// covers the most purposes; two never add up to more than either.
    public func disclosure(of kind: RecordKind, having terms: [IndexTerm], reason: String) -> Disclosure? {
        let reaching = grants.filter { grant in
            grant.reaches(kind) && (grant.acts.contains(.read) || grant.acts.contains(.search))
                && grant.scope.scope(for: principal).covers(terms)
        }
        let best = reaching.max {
            ($0.ceiling, $0.alsoCollectedFor.count) < ($1.ceiling, $1.alsoCollectedFor.count)
        }
        return best.map {
            Disclosure(for: Set([purpose] + $0.alsoCollectedFor), upTo: $0.ceiling, reason: reason)
        }
    }

    /// Why something is allowed or not, for an administrator; whoever asks a store is not told.
    public func decision(on act: AccessAct, of kind: RecordKind) -> AccessDecision {
        AccessDecision(
            act: act, kind: kind,
            findings: policy.grants.map { grant in
                AccessDecision.Finding(grant: grant.id, answer: answer(of: grant, to: act, on: kind))
            })
    }

    /// The records of a kind of which anything may be known; nil where there are none.
    func knownScope(of kind: RecordKind) -> AccessScope? {
        AccessAct.allCases.filter { !$0.isOfWholeKinds }.compactMap { scope(for: $0, on: kind) }.union
    }

    /// The terms of this kind that decide over anybody's access.
    func deciding(_ terms: [IndexTerm], of kind: RecordKind) -> Set<IndexTerm> {
        let names = policy.scopeTermNames(of: kind)
        return Set(terms.filter { names.contains($0.name) })
    }

    /// Everything that is granted, whatever the kind.
    var acts: Set<AccessAct> { Set(grants.flatMap(\.acts)) }

    /// What may be seen by some grant that lets something be read.
    func disclosures(reason: String) -> [Disclosure] {
        grants.filter { $0.acts.contains(.read) || $0.acts.contains(.search) }.map {
            Disclosure(for: Set([purpose] + $0.alsoCollectedFor), upTo: $0.ceiling, reason: reason)
        }
    }

    private func grants(of act: AccessAct, on kind: RecordKind) -> [AccessGrant] {
        grants.filter { $0.reaches(kind) && $0.acts.contains(act) }
    }

    private var grants: [AccessGrant] {
        policy.grants.filter { $0.role == role && $0.purposes.contains(purpose) }
    }

    private func answer(of grant: AccessGrant, to act: AccessAct, on kind: RecordKind) -> AccessDecision.Answer {
        if grant.role != role { return .otherRole }
        if !grant.purposes.contains(purpose) { return .otherPurpose }
        if act != .readJournal, !grant.reaches(kind) { return .otherKind }
        if !grant.acts.contains(act) { return .otherAct }
        return .grants(grant.scope.scope(for: principal))
    }
}

extension [AccessScope] {
    /// What at least one of them covers; nil where there is none.
    fileprivate var union: AccessScope? {
        guard var result = first else { return nil }
        for scope in dropFirst() {
            guard case .anyOf(let left) = result, case .anyOf(let right) = scope else { return .everything }
            result = .anyOf(left.union(right))
        }
        return result
    }
}
