import SafetyStorage

/// The lines of one partition, and what follows from them.
struct LineShelf {
    private(set) var lines: [Line] = []
    private var places: [CommandKey: Int] = [:]
    private var revisions: [RecordKey: [StoredRecord]] = [:]
    private var holders: [UniqueKey: RecordKey] = [:]

    mutating func take(_ line: Line) {
        for kept in line.records { revisions[kept.key, default: []].append(kept.record) }
        for reservation in line.reservations { holders[reservation.unique] = reservation.holder }
        places[line.entry.receipt.command] = lines.count
        lines.append(line)
    }

    /// The shelf as if the content that the operations take away had never been.
    func without(contentTakenBy operations: [Operation]) -> LineShelf {
        let taking = operations.filter { $0.verb == .redact || $0.verb == .erase }
        return lines.reduce(into: LineShelf()) { shelf, line in
            shelf.take(taking.reduce(line) { $0.without(contentOf: $1.key, verb: $1.verb) })
        }
    }

    func line(of command: CommandKey) -> Line? { places[command].map { lines[$0] } }

    func latest(_ key: RecordKey) -> StoredRecord? { revisions[key]?.last }

    func record(_ key: RecordKey, at revision: Revision) -> StoredRecord? {
        revisions[key]?.first { $0.revision == revision }
    }

    func holder(of unique: UniqueKey) -> RecordKey? { holders[unique] }

    var head: JournalHead? {
        lines.last.map { JournalHead(position: $0.entry.position, link: $0.entry.link) }
    }

    func records(matching query: RecordQuery) -> Page {
        let found = revisions.values.compactMap(\.last)
            .filter { matches($0, query) }
            .map { (place: query.order.place(of: $0), record: $0) }
            .filter { entry in query.after.map { $0.precedes(entry.place) } ?? true }
            .sorted { $0.place.precedes($1.place) }
        let page = found.prefix(query.limit)
        return Page(records: page.map(\.record), next: found.count > page.count ? page.last?.place : nil)
    }

    private func matches(_ record: StoredRecord, _ query: RecordQuery) -> Bool {
        guard record.key.kind == query.kind, let terms = record.envelope?.terms else { return false }
        return (record.state == .current || query.includesEnded) && query.scope.covers(terms)
            && query.terms.allSatisfy(terms.contains)
    }
}
