public import SafetyModel

/// Who may do what with which records, for what purpose: grants as data.
///
/// What no grant gives is not allowed. Several grants of a role add up.
public struct AccessPolicy: Hashable, Sendable {
    /// The grants, in the order given.
    public let grants: [AccessGrant]
    /// The kinds that hold nothing personal, so that reading them is not journaled; every other kind is.
    public let withoutPersonalValues: Set<RecordKind>

    /// A policy of those grants.
    ///
    /// - Throws: ``AccessPolicyError`` where a grant stands twice, or gives within a scope what tells of records beyond
    ///   it, or lets somebody write access entries.
    public init(
        _ grants: [AccessGrant], withoutPersonalValues: Set<RecordKind> = []
    ) throws(AccessPolicyError) {
        self.grants = grants
        self.withoutPersonalValues = withoutPersonalValues
        try check()
    }

    /// What a principal may do in one of their roles, for a purpose.
    ///
    /// - Throws: ``StorageError`` with `.denied` where the role is none of theirs.
    public func authorisation(
        of principal: Principal, as role: AccessRole, for purpose: Purpose
    ) throws(StorageError) -> Authorisation {
        guard principal.roles.contains(role) else {
            throw StorageError(.denied, "the role is not held")
        }
        return Authorisation(principal: principal, role: role, purpose: purpose, policy: self)
    }

    /// The names of the terms that decide over anybody's access to records of a kind.
    public func scopeTermNames(of kind: RecordKind) -> Set<String> {
        grants.filter { $0.reaches(kind) }.reduce(into: []) { $0.formUnion($1.scope.termNames) }
    }

    private func check() throws(AccessPolicyError) {
        var names: Set<AccessGrant.ID> = []
        for grant in grants {
            guard names.insert(grant.id).inserted else { throw .twice(grant.id) }
            for act in grant.acts {
                if act.isOfWholeKinds, grant.scope != .everything { throw .needsWholeKinds(grant.id, act) }
                if act == .readJournal, grant.kinds != nil { throw .journalOfSomeKinds(grant.id) }
                guard grant.reaches(AccessEntry.recordKind) else { continue }
                switch act {
                case .read, .search, .end, .erase: continue
                case .create, .change, .reserve, .redact, .readJournal: throw .writesAccessEntries(grant.id, act)
                }
            }
        }
    }
}

extension AccessPolicy: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case grants
        case withoutPersonalValues
    }

    /// Reads a policy, with the same checks as the initialiser; none of its members may be missing or unknown.
    public init(from decoder: any Decoder) throws {
        try decoder.refuseMembers(besides: CodingKeys.self)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        grants = try container.decode([AccessGrant].self, forKey: .grants)
        withoutPersonalValues = Set(try container.decode([RecordKind].self, forKey: .withoutPersonalValues))
        do throws(AccessPolicyError) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the kinds sorted, so that equal policies are written alike.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(grants, forKey: .grants)
        try container.encode(withoutPersonalValues.sorted(), forKey: .withoutPersonalValues)
    }
}
