import SafetyModel

/// The blinding of a guarded store: nobody tries out values by it that they may not see.
struct GuardedBlinding: TermBlinding {
    private let inner: any TermBlinding
    private let authorisation: Authorisation
    private let session: AccessSession
    private let mayWrite: Bool

    /// Nil where the session neither searches nor writes.
    init?(_ inner: any TermBlinding, for authorisation: Authorisation, in session: AccessSession) {
        let acts = authorisation.acts
        guard !acts.isDisjoint(with: [.search, .create, .change, .redact]) else { return nil }
        mayWrite = !acts.isDisjoint(with: [.create, .change, .redact])
        self.inner = inner
        self.authorisation = authorisation
        self.session = session
    }

    /// The blinded terms; whoever writes may have any, whoever only searches those of values that they may see.
    func blinded(_ terms: [PersonalTerm], in partition: Partition) async throws -> [IndexTerm] {
        let disclosures = authorisation.disclosures(reason: session.reason)
        func maySee(_ value: Personal<String>) -> Bool {
            disclosures.contains { $0.covers(value.sensitivity, collectedFor: value.purpose) }
        }
        guard partition == session.partition, mayWrite || terms.allSatisfy({ maySee($0.value) }) else {
            throw GuardedStore.denied
        }
        return try await inner.blinded(terms, in: partition)
    }
}
