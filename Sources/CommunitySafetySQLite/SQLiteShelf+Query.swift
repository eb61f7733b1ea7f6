#if SQLite
    import GRDB
    import SafetyStorage

    extension SQLiteShelf {
        func records(matching query: RecordQuery) throws -> Page {
            // One place more than the page holds shows whether another page follows.
            let wanted = query.limit == .max ? .max : query.limit + 1
            let places = try RecordSearch(for: query, in: self).places(wanted)
            let records = try places.prefix(query.limit).map { place in
                let key = RecordKey(partition, query.kind, place.id)
                guard let record = try latest(key, in: place.record) else {
                    throw StorageError(.corrupt, "\(key) is found by what it holds, and has no row", key: key)
                }
                return record
            }
            return Page(
                records: records, next: places.count > records.count ? records.last.map(query.order.place) : nil)
        }

        /// The terms of a record's latest revision, as they stand with it.
        func terms(in record: Int64) throws -> PackedTerms {
            PackedTerms(
                try first("SELECT terms FROM safety_record WHERE record = ?", [record]) { try $0.bytes(at: 0) ?? [] }
                    ?? [])
        }
    }
#endif
