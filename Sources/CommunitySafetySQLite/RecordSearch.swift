#if SQLite
    import SafetyStorage

    /// How the records of a query are found, without reading what the query does not ask for.
    ///
    /// - By id: the index ranges of all its terms and of its scope are walked together, each leaping to where the
    ///   others stand. One term or none is one range that stands in the right order already.
    /// - By a term: without filter the range of that term's values is walked. With one, a small set of matches is
    ///   sorted; a large one is met soon enough on a walk by value, unless those with small values seldom match.
    struct RecordSearch {
        private let shelf: SQLiteShelf
        private let query: RecordQuery
        /// The ranges of each filter: what is found must be in one of the ranges of each.
        private let filters: [[IndexRange]]
        private let required: [[UInt8]]
        private let scope: Set<ArraySlice<UInt8>>?

        init(for query: RecordQuery, in shelf: SQLiteShelf) {
            self.shelf = shelf
            self.query = query
            var alternatives = query.terms.map { [$0] }
            if case .anyOf(let terms) = query.scope {
                alternatives.append(Array(terms))
                scope = Set(terms.map { PackedTerms.pair($0)[...] })
            } else {
                scope = nil
            }
            filters = alternatives.map { Self.ranges($0.map(IndexRange.Rows.having), of: query) }
            required = query.terms.map(PackedTerms.pair)
        }

        /// Those ranges for current records, and for ended ones if the query wants them.
        private static func ranges(_ rows: [IndexRange.Rows], of query: RecordQuery) -> [IndexRange] {
            rows.flatMap { rows in
                (query.includesEnded ? [false, true] : [false]).map {
                    IndexRange(kind: query.kind, rows: rows, ended: $0)
                }
            }
        }

        /// The first places that the query asks for, at most so many.
        func places(_ wanted: Int) throws -> [IndexPlace] {
            switch query.order {
            case .id:
                // Nothing has a value here, so every record comes after a place that has one.
                let after = query.after?.value == nil ? query.after?.id : nil
                return try placesByID(after: after, wanted)
            case .term(let name):
                return try placesByValue(of: name, wanted)
            }
        }

        private func placesByID(
            after id: String?, _ wanted: Int, _ accepts: (IndexPlace) throws -> Bool = { _ in true }
        ) throws -> [IndexPlace] {
            var crossing = try crossing(after: id, expecting: wanted)
            var places: [IndexPlace] = []
            while places.count < wanted, let place = try crossing.next(in: shelf) {
                if try accepts(place) { places.append(place) }
            }
            return places
        }

        private func crossing(after id: String?, expecting count: Int) throws -> IndexCrossing {
            let start = id.map { IndexRange.Start.after(value: nil, id: $0) } ?? .beginning
            let filters = filters.isEmpty ? [Self.ranges([.listing], of: query)] : filters
            return IndexCrossing(
                of: try filters.map {
                    try IndexWalk($0, from: start, count: filters.count > 1 ? 32 : count, in: shelf)
                })
        }

        private func placesByValue(of name: String, _ wanted: Int) throws -> [IndexPlace] {
            if !filters.isEmpty, let few = try sortedMatches(by: name, wanted, among: Self.fewMatches) { return few }
            var places: [IndexPlace] = []
            if query.after == nil || query.after?.value != nil {
                guard let walked = try walkedPlaces(by: name, wanted) else {
                    return try sortedMatches(by: name, wanted, among: .max) ?? []
                }
                places = walked
            }
            guard places.count < wanted else { return places }
            // Those without the term come last.
            let text = Array(name.utf8)
            return try places
                + placesByID(after: query.after.flatMap { $0.value == nil ? $0.id : nil }, wanted - places.count) {
                    try !shelf.terms(in: $0.record).contains(name: text)
                }
        }

        /// What a walk by value leads to; nil where it leads past too much that does not match.
        private func walkedPlaces(by name: String, _ wanted: Int) throws -> [IndexPlace]? {
            let start = query.after.map { IndexRange.Start.after(value: $0.value, id: $0.id) } ?? .beginning
            var walk = try IndexWalk(
                Self.ranges([.sorted(by: name)], of: query), from: start, count: wanted, in: shelf)
            var places: [IndexPlace] = []
            var rejected = 0
            while places.count < wanted, let place = walk.current {
                if try filters.isEmpty || matches(shelf.terms(in: place.record)) {
                    places.append(place)
                } else {
                    rejected += 1
                    guard rejected < Self.mostRejected else { return nil }
                }
                if places.count < wanted { try walk.advance(in: shelf) }
            }
            return places
        }

        private func matches(_ terms: PackedTerms) -> Bool {
            required.allSatisfy { terms.contains(pair: $0) } && (scope.map { terms.containsAny(of: $0) } ?? true)
        }

        /// The first of all that match, after they were sorted; nil where there are more than that many.
        private func sortedMatches(by name: String, _ wanted: Int, among most: Int) throws -> [IndexPlace]? {
            var crossing = try crossing(after: nil, expecting: most)
            // What stands in the index alone is soon counted; only then each record is looked at.
            var first: [IndexPlace] = []
            while first.count < Self.fewMatches, let place = try crossing.next(in: shelf) { first.append(place) }
            var best = FirstPlaces(wanted, after: query.after)
            let text = Array(name.utf8)
            func add(_ place: IndexPlace) throws {
                best.add(place, value: try shelf.terms(in: place.record).least(of: text))
            }
            if first.count == Self.fewMatches, let next = try crossing.next(in: shelf) {
                guard most > Self.fewMatches else { return nil }
                first.append(next)
            }
            for place in first { try add(place) }
            while first.count > Self.fewMatches, let place = try crossing.next(in: shelf) { try add(place) }
            return best.sorted()
        }

        private static let fewMatches = 1000
        private static let mostRejected = 5000
    }
#endif
