#if SQLite
    import SafetyStorage

    /// The places of one range, read in portions that grow while they are used up.
    struct IndexStream {
        private let range: IndexRange
        private var portion: [IndexPlace] = []
        private var position = 0
        private var count: Int
        private var isAtEnd = false

        /// - Parameters:
        ///   - range: where the places are.
        ///   - start: from where.
        ///   - count: how many to read at first.
        init(_ range: IndexRange, from start: IndexRange.Start, count: Int, in shelf: SQLiteShelf) throws {
            self.range = range
            self.count = count
            try read(from: start, in: shelf)
        }

        /// The place at which the stream stands; nil at its end.
        var current: IndexPlace? { position < portion.count ? portion[position] : nil }

        /// Goes on by one place.
        mutating func advance(in shelf: SQLiteShelf) throws {
            guard let last = current else { return }
            position += 1
            guard position == portion.count, !isAtEnd else { return }
            count = min(2 * count, Self.largestPortion)
            try read(from: .after(value: last.value, id: last.id), in: shelf)
        }

        /// Goes on to the first place with that id or a later one; only for a stream sorted by id.
        mutating func seek(_ id: String, in shelf: SQLiteShelf) throws {
            while let place = current, IndexPlace.compared(place.id, id) < 0 { position += 1 }
            guard position == portion.count, !isAtEnd else { return }
            count = min(count, Self.smallestPortion)
            try read(from: .at(id: id), in: shelf)
        }

        private mutating func read(from start: IndexRange.Start, in shelf: SQLiteShelf) throws {
            portion = try range.places(from: start, count: count, in: shelf)
            position = 0
            isAtEnd = portion.count < count
        }

        private static let smallestPortion = 16
        private static let largestPortion = 1024
    }

    /// The places of several ranges as one walk in their common order, each record once.
    struct IndexWalk {
        private var streams: [IndexStream]

        /// - Parameters:
        ///   - ranges: what is walked.
        ///   - start: from where.
        ///   - count: how many places are expected to be wanted.
        init(_ ranges: [IndexRange], from start: IndexRange.Start, count: Int, in shelf: SQLiteShelf) throws {
            let count = min(max(count, 1), 256)
            streams = try ranges.map { try IndexStream($0, from: start, count: count, in: shelf) }
        }

        /// The place at which the walk stands; nil at its end.
        var current: IndexPlace? {
            streams.lazy.compactMap(\.current).min { $0.compared(to: $1) < 0 }
        }

        /// Goes on to the next record.
        mutating func advance(in shelf: SQLiteShelf) throws {
            guard let here = current else { return }
            for index in streams.indices {
                guard let place = streams[index].current, place.compared(to: here) == 0 else { continue }
                try streams[index].advance(in: shelf)
            }
        }

        /// Goes on to the first record with that id or a later one; only for ranges sorted by id.
        mutating func seek(_ id: String, in shelf: SQLiteShelf) throws {
            for index in streams.indices { try streams[index].seek(id, in: shelf) }
        }
    }

    /// The records that all of some walks by id lead to; of one walk at least.
    ///
    /// Each walk leaps to where the others stand, so that it takes no more steps than the shortest of them has places.
    struct IndexCrossing {
        private var walks: [IndexWalk]
        private var hasBegun = false

        init(of walks: [IndexWalk]) { self.walks = walks }

        /// The next record, in the order of ids.
        mutating func next(in shelf: SQLiteShelf) throws -> IndexPlace? {
            // Only now, as going on may have to read and nobody may ask for more.
            if hasBegun { try walks[0].advance(in: shelf) }
            hasBegun = true
            guard var target = walks[0].current else { return nil }
            var agreed = 1
            var index = 0
            while agreed < walks.count {
                index = (index + 1) % walks.count
                try walks[index].seek(target.id, in: shelf)
                guard let place = walks[index].current else { return nil }
                agreed = place.compared(to: target) == 0 ? agreed + 1 : 1
                target = place
            }
            return target
        }
    }
#endif
