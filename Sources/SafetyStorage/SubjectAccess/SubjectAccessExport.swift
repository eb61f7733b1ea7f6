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
        for rule in rules {
            var records: [RecordKey: StoredRecord] = [:]
            for finding in rule.findings {
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
            request: request, instant: instant, timeLimits: timeLimits, searched: Set(rules.map(\.kind)).sorted(),
            holdings: holdings, withheldSomething: holdings.contains { !$0.withheld.isEmpty })
    }

    private func records(
        by finding: SubjectAccessRule.Finding, of kind: RecordKind, on subject: RecordedPerson
    ) async throws -> [StoredRecord] {
        switch finding {
        case .own(let person):
            guard person == subject.kindName else { return [] }
            let record = try await store.record(RecordKey(partition, kind, subject.idText))
            return [record].compactMap(\.self).filter { $0.envelope != nil }
        case .id(let person, let term):
            guard person == subject.kindName else { return [] }
            return try await records(of: kind, having: IndexTerm(term, subject.idText))
        case .person(let term):
            return try await records(of: kind, having: IndexTerm(term, subject.description))
        }
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
        guard let payload = record.envelope?.payload,
            let content = try? JSONDecoder().decode(DisclosedContent.self, from: Data(payload))
        else { throw StorageError(.corrupt, "\(record.key) is no JSON", key: record.key) }
        var disclosing = ContentDisclosing(for: subject, owning: rule.ownership)
        let disclosed = disclosing.disclosed(content)
        let retention = try await store.load(
            RetentionEntry.self, RetentionEntry.ID(about: record.key.kind, record.key.id), in: partition)
        return SubjectAccessDocument.Holding(
            kind: record.key.kind, id: record.key.id, state: record.state, changed: record.changed,
            content: disclosed, withheld: disclosing.withheld.sorted(), purposes: disclosing.purposes.sorted(),
            sources: sources, recipients: try await recipients(of: record.key),
            retention: retention?.value.schedule)
    }

    private func recipients(of key: RecordKey) async throws -> [SubjectAccessDocument.Involvement] {
        try await store.all(
            AccessEntry.self, in: partition, having: [AccessEntry.recordTerm(key.kind, key.id)]
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
