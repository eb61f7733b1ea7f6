import CivilTime
import SafetyModel
import SafetyStorage

let teamTerm = ScopeRule.anyOf([ScopeTerm("team", .own("team"))])
let ann = Principal(
    "ann",
    roles: ["caseworker", "reader", "nobody", "numberer", "registrar", "filer", "auditor", "owner"],
    belongings: ["team": ["a"]])
let zoe = Principal("zoe", roles: ["keeper"])

/// Who may do what in these tests.
func testPolicy() throws -> AccessPolicy {
    try AccessPolicy(
        [
            AccessGrant(
                "own-team", to: "caseworker", for: [.lawEnforcement], kinds: ["note"],
                acts: [.read, .search, .change, .end, .redact, .erase], within: teamTerm, upTo: .special),
            AccessGrant(
                "own-accesses", to: "caseworker", for: [.lawEnforcement], kinds: ["access"], acts: [.read, .search],
                within: .anyOf([ScopeTerm("who", .who)])),
            AccessGrant(
                "look", to: "reader", for: [.lawEnforcement], kinds: ["note"], acts: [.read, .search],
                within: teamTerm),
            AccessGrant(
                "own", to: "owner", for: [.lawEnforcement], kinds: ["note"], acts: [.search, .change],
                within: .anyOf([ScopeTerm("owner", .who), ScopeTerm("open", .fixed("yes"))])),
            AccessGrant(
                "register", to: "registrar", for: [.lawEnforcement], kinds: ["note"], acts: [.create, .reserve]),
            AccessGrant(
                "register-own", to: "registrar", for: [.lawEnforcement], kinds: ["note"],
                acts: [.read, .search, .change], within: teamTerm),
            AccessGrant("number", to: "numberer", for: [.lawEnforcement], kinds: ["note"], acts: [.reserve]),
            AccessGrant(
                "number-own", to: "numberer", for: [.lawEnforcement], kinds: ["note"], acts: [.change],
                within: teamTerm),
            AccessGrant("file", to: "filer", for: [.lawEnforcement], kinds: ["note"], acts: [.create, .reserve]),
            AccessGrant("audit", to: "auditor", for: [.lawEnforcement], kinds: nil, acts: [.readJournal]),
            AccessGrant(
                "all", to: "keeper", for: [.lawEnforcement], kinds: nil, acts: AccessAct.allCases, upTo: .protected),
            AccessGrant(
                "all-accesses", to: "keeper", for: [.lawEnforcement], kinds: ["access"],
                acts: [.read, .search, .end, .erase]),
        ], withoutPersonalValues: ["plain"])
}

func session(
    of principal: Principal, as role: AccessRole, for purpose: Purpose = .lawEnforcement,
    named name: CommandKey = "s1", reason: String = "test"
) -> AccessSession {
    AccessSession(
        of: principal, as: role, for: purpose, reason: reason, in: "beds", named: name, at: start)
}

func guarded(
    _ store: any RecordStore, _ principal: Principal = ann, as role: AccessRole, named name: CommandKey = "s1"
) throws -> GuardedStore {
    try GuardedStore(store, under: testPolicy(), for: session(of: principal, as: role, named: name))
}

extension GuardedStore {
    /// Commits as the session does.
    func commit(
        _ command: CommandKey, _ operations: [Operation], given preconditions: [Precondition] = []
    ) async throws -> Receipt {
        try await commit(
            Batch(
                command, in: session.partition, operations: operations, preconditions: preconditions,
                audit: session.audit, at: start))
    }
}

func terms(_ pairs: String...) -> [IndexTerm] {
    pairs.map { pair in
        let parts = pair.split(separator: "=").map(String.init)
        return IndexTerm(parts[0], parts[1])
    }
}
