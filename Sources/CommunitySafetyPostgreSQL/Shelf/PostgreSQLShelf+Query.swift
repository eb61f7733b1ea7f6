#if PostgreSQL
    import SafetyStorage

    extension PostgreSQLShelf {
        /// Each answer is of one statement, and so of one moment.
        func records(matching query: RecordQuery) throws -> Page {
            let search = RecordSearch(query, sql.names)
            let lead = try lead(of: search)
            let rows: Rows
            switch query.order {
            case .id: rows = try connection.run(search.byID(lead))
            case .term(let name): rows = try sorted(by: name, search, lead)
            @unknown default: rows = try connection.run(search.byID(lead))
            }
            let records = try (0..<min(rows.count, query.limit)).map { row in
                try stored(RecordKey(partition, query.kind, rows.text(row, 0)), rows, row, from: 1)
            }
            let hasMore = rows.count > records.count
            return Page(records: records, next: hasMore ? records.last.map(query.order.place) : nil)
        }

        /// The records by the values of a term.
        ///
        /// A small set of matches is sorted. A large one is met soon enough on a walk by value, unless those with small
        /// values seldom match.
        private func sorted(by name: String, _ search: RecordSearch, _ lead: RecordSearch.Lead?) throws -> Rows {
            guard let lead else { return try connection.run(search.walked(by: name, nil)) }
            guard lead.size >= RecordSearch.few else { return try connection.run(search.sorted(by: name, lead)) }
            if search.isAmongThePlaced {
                let rows = try connection.run(search.placed(by: name))
                if rows.count > search.query.limit { return rows }
                let isCut = try connection.run(search.isWalkLong(by: name)).count > 0
                if isCut { return try connection.run(search.sorted(by: name, lead)) }
            }
            return try connection.run(search.walked(by: name, lead))
        }

        /// The filter that the fewest records pass; nil where there is no filter.
        private func lead(of search: RecordSearch) throws -> RecordSearch.Lead? {
            guard search.needsSizes else { return search.filters.first.map { RecordSearch.Lead(terms: $0, size: 0) } }
            let rows = try connection.run(search.sizes)
            var row = 0
            return search.filters.map { terms in
                defer { row += terms.count }
                return RecordSearch.Lead(
                    terms: terms, size: (row..<row + terms.count).reduce(0) { $0 + rows.number($1, 0) })
            }.min { $0.size < $1.size }
        }
    }
#endif
