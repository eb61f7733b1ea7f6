/// Where the records of one kind are found: by id, by each term, and in the order of each name.
struct MemoryIndex {
    /// All that have content, by id.
    private var ids = SortedPlaces()
    /// Those that have a term, by id.
    private var holders: [IndexTerm: SortedPlaces] = [:]
    /// Those that have a term of a name, by its least value.
    private var orders: [TermName: SortedPlaces] = [:]

    /// A name that is told apart by its bytes.
    private struct TermName: Hashable {
        let text: String

        static func == (left: TermName, right: TermName) -> Bool { left.text.hasBytes(of: right.text) }
    }

    /// Takes up a new latest revision instead of the one before.
    mutating func replace(_ old: StoredRecord?, by new: StoredRecord) {
        if let old { change(old) { $0.remove($1) } }
        change(new) { $0.insert($1) }
    }

    private mutating func change(_ record: StoredRecord, _ change: (inout SortedPlaces, PageToken) -> Void) {
        guard let terms = record.envelope?.terms else { return }
        let id = RecordQuery.Order.id.place(of: record)
        change(&ids, id)
        for term in Set(terms) {
            change(&holders[term, default: SortedPlaces()], id)
            if holders[term]?.count == 0 { holders[term] = nil }
        }
        for name in Set(terms.map({ TermName(text: $0.name) })) {
            change(&orders[name, default: SortedPlaces()], RecordQuery.Order.term(name.text).place(of: record))
            if orders[name]?.count == 0 { orders[name] = nil }
        }
    }

    /// The ids of records that may match, in the query's order, until the body says to stop.
    ///
    /// Every record that matches is among them.
    func walk(_ query: RecordQuery, latest: (String) -> StoredRecord?, _ goesOn: (PageToken) -> Bool) {
        let narrowest = query.terms.map { holders[$0] ?? SortedPlaces() }.min { $0.count < $1.count }
        switch query.order {
        case .id:
            // No record has a value in this order, so all of them come after a place that has one.
            let after = query.after.flatMap { $0.value == nil ? $0 : nil }
            (scoped(query, narrowest) ?? narrowest ?? ids).walk(after: after, goesOn)
        case .term(let name):
            if let few = scoped(query, narrowest) ?? narrowest, few.count < ids.count / 8 {
                few.placed { latest($0).map(query.order.place) }.walk(after: query.after, goesOn)
            } else {
                walkAll(inOrderOf: TermName(text: name), after: query.after, latest, goesOn)
            }
        }
    }

    /// Those in the query's scope, where they are fewer than those with its rarest term and few enough to be gathered.
    private func scoped(_ query: RecordQuery, _ narrowest: SortedPlaces?) -> SortedPlaces? {
        guard case .anyOf(let terms) = query.scope else { return nil }
        let lists = terms.compactMap { holders[$0] }
        guard lists.reduce(0, { $0 + $1.count }) < (narrowest?.count ?? ids.count / 8) else { return nil }
        return SortedPlaces(joining: lists)
    }

    /// First those with a term of that name, in the order of its values, then those without.
    private func walkAll(
        inOrderOf name: TermName, after place: PageToken?, _ latest: (String) -> StoredRecord?,
        _ goesOn: (PageToken) -> Bool
    ) {
        var stopped = false
        if place?.value != nil || place == nil {
            orders[name]?.walk(after: place) { next in
                stopped = !goesOn(next)
                return !stopped
            }
        }
        guard !stopped else { return }
        ids.walk(after: place.flatMap { $0.value == nil ? $0 : nil }) { next in
            guard let record = latest(next.id), RecordQuery.Order.term(name.text).place(of: record).value == nil else {
                return true
            }
            return goesOn(next)
        }
    }
}
