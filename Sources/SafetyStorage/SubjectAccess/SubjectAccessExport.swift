public import CivilTime
public import SafetyModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Gathers what a partition holds on one person.
///
/// It reads from the store it is given; where that is a ``GuardedStore``, the session needs to read and search the
/// kinds, the access and the retention entries, and to read the journal, and every read is journaled.
///
/// A record is found by its latest revision. One that has named the person and does so no more is not found, though an
/// earlier revision may still do so; nor is one in which they stand as another record of the same human being, or of a
/// kind without a rule. Of a record that is found, the revisions that name the person are given as far as content is
/// left of them. Nothing is given that the session may not see, and nothing says that it is there.
///
/// What the law exempts from being told, such as what would prejudice an investigation, is for whoever hands it out.
public struct SubjectAccessExport: Sendable {
    /// Where the records are.
    public let store: any RecordStore
    /// Whose records.
    public let partition: Partition
    /// The kinds that are searched.
    public let rules: [SubjectAccessRule]

    /// An export over those kinds.
    public init(
        from store: any RecordStore, in partition: Partition, by rules: [SubjectAccessRule] = SubjectAccessRule.ofTheKit
    ) {
        self.store = store
        self.partition = partition
        self.rules = rules
    }

    /// What is held on the person who asks.
    ///
    /// - Parameters:
    ///   - request: who asks, under which law.
    ///   - timeLimits: by when it is to be answered, as a policy says.
    ///   - instant: the instant of the document.
    /// - Throws: what reading throws; ``StorageError`` with `.corrupt` where a record is no JSON. A document is whole or
    ///   there is none.
    public func document(
        for request: SubjectAccessRequest, within timeLimits: [SubjectAccessDocument.TimeLimit] = [],
        at instant: Instant
    ) async throws -> SubjectAccessDocument {
        var found: [(record: StoredRecord, rule: SubjectAccessRule)] = []
        let applying = rules.filter { $0.applies(to: request.subject) }
        for rule in applying {
            var records: [RecordKey: StoredRecord] = [:]
            for finding in rule.findings where finding.applies(to: request.subject) {
                for record in try await self.records(by: finding, of: rule.kind, on: request.subject) {
                    records[record.key] = record
                }
            }
            found += records.values.sorted { $0.key < $1.key }.map { ($0, rule) }
        }
        let sources = try await sources(of: Set(found.map(\.record.key)))
        var holdings: [SubjectAccessDocument.Holding] = []
        for (record, rule) in found {
            holdings.append(
                try await holding(record, by: rule, on: request.subject, from: sources[record.key, default: []]))
        }
        return SubjectAccessDocument(
            request: request, instant: instant, timeLimits: timeLimits, searched: Set(applying.map(\.kind)).sorted(),
            holdings: holdings,
            withheldSomething: holdings.contains { holding in
                !holding.withheld.isEmpty || holding.earlier.contains { !$0.withheld.isEmpty }
            })
    }

    private func records(
        by finding: SubjectAccessRule.Finding, of kind: RecordKind, on subject: RecordedPerson
    ) async throws -> [StoredRecord] {
        if let term = finding.term(of: subject) { return try await records(of: kind, having: term) }
        let record = try await store.record(RecordKey(partition, kind, subject.idText))
        return [record].compactMap(\.self).filter { $0.envelope != nil }
    }

    private func records(of kind: RecordKind, having term: IndexTerm) async throws -> [StoredRecord] {
        var records: [StoredRecord] = []
        var place: PageToken?
        repeat {
            let page = try await store.records(
                matching: RecordQuery(kind, in: partition, having: [term], includingEnded: true, after: place))
            records += page.records
            place = page.next
        } while place != nil
        return records
    }

    private func holding(
        _ record: StoredRecord, by rule: SubjectAccessRule, on subject: RecordedPerson,
        from sources: [SubjectAccessDocument.Involvement]
    ) async throws -> SubjectAccessDocument.Holding {
        // Before the earlier revisions are read, each of which makes an entry of the session's own.
        let recipients = try await recipients(of: record.key)
        let latest = try Self.disclosed(record, by: rule, on: subject)
        var purposes = latest?.purposes ?? []
        var earlier: [SubjectAccessDocument.EarlierContent] = []
        for number in 1..<max(1, record.revision.number) {
            guard let revision = try await store.record(record.key, at: Revision(number)),
                rule.finds(revision, from: subject),
                let found = try Self.disclosed(revision, by: rule, on: subject)
            else { continue }
            purposes.formUnion(found.purposes)
            earlier.append(
                SubjectAccessDocument.EarlierContent(
                    revision: revision.revision, changed: revision.changed, content: found.content,
                    withheld: found.withheld))
        }
        let retention = try await store.load(
            RetentionEntry.self, RetentionEntry.ID(about: record.key.kind, record.key.id), in: partition)
        return SubjectAccessDocument.Holding(
            kind: record.key.kind, id: record.key.id, state: record.state, changed: record.changed,
            content: latest?.content ?? .null, withheld: latest?.withheld ?? [], earlier: earlier,
            purposes: purposes.sorted(), sources: sources, recipients: recipients,
            retention: retention?.value.schedule)
    }

    /// What of a revision is disclosed; nil where it has no content any more.
    private static func disclosed(
        _ record: StoredRecord, by rule: SubjectAccessRule, on subject: RecordedPerson
    ) throws(StorageError) -> (content: DisclosedContent, withheld: [String], purposes: Set<Purpose>)? {
        guard let payload = record.envelope?.payload else { return nil }
        guard let content = try? JSONDecoder().decode(DisclosedContent.self, from: Data(payload)) else {
            throw StorageError(.corrupt, "\(record.key) is no JSON", key: record.key, found: record.revision)
        }
        var disclosing = ContentDisclosing(for: subject, by: rule)
        let disclosed = disclosing.disclosed(content)
        return (disclosed, disclosing.withheld.sorted(), disclosing.purposes)
    }

    /// To whom it was released, by the access entries; that one was ended takes back nothing.
    private func recipients(of key: RecordKey) async throws -> [SubjectAccessDocument.Involvement] {
        try await store.all(
            AccessEntry.self, in: partition, having: [AccessEntry.recordTerm(key.kind, key.id)], includingEnded: true
        ).map { entry in
            SubjectAccessDocument.Involvement(
                role: entry.value.audit.role, purpose: entry.value.audit.purpose, instant: entry.value.instant,
                act: entry.value.act.rawValue)
        }.sorted { $0.instant < $1.instant }
    }

    /// Who wrote the records, by the journal.
    private func sources(of keys: Set<RecordKey>) async throws -> [RecordKey: [SubjectAccessDocument.Involvement]] {
        var sources: [RecordKey: [SubjectAccessDocument.Involvement]] = [:]
        guard !keys.isEmpty else { return sources }
        var position: JournalPosition?
        while true {
            let entries = try await store.journal(of: partition, after: position, limit: 500)
            for entry in entries {
                for change in entry.receipt.changes where keys.contains(change.key) {
                    sources[change.key, default: []].append(
                        SubjectAccessDocument.Involvement(
                            role: entry.audit.role, purpose: entry.audit.purpose, instant: entry.receipt.instant,
                            act: change.verb.rawValue))
                }
            }
            guard let last = entries.last else { return sources }
            position = last.position
        }
    }
}
