/// Places in their order, in chunks of a length that is quick to insert into however many there are.
struct SortedPlaces {
    private var chunks: [[PageToken]] = []
    private(set) var count = 0

    private static let longest = 512

    init() {}

    /// The places of all those lists, each once.
    init(joining lists: [SortedPlaces]) {
        self.init(unsorted: lists.flatMap(\.chunks).joined())
    }

    private init(unsorted places: some Sequence<PageToken>) {
        var sorted: [PageToken] = []
        for place in places.sorted(by: { $0.precedes($1) }) where sorted.last?.precedes(place) ?? true {
            sorted.append(place)
        }
        count = sorted.count
        chunks = stride(from: 0, to: count, by: Self.longest).map { Array(sorted[$0..<min(count, $0 + Self.longest)]) }
    }

    /// The same records in the places that they have in another order.
    func placed(_ place: (String) -> PageToken?) -> SortedPlaces {
        SortedPlaces(unsorted: chunks.joined().compactMap { place($0.id) })
    }

    mutating func insert(_ place: PageToken) {
        count += 1
        guard !chunks.isEmpty else { return chunks = [[place]] }
        let chunk = max(0, chunks.prefixLength { !place.precedes($0[0]) } - 1)
        let spot = chunks[chunk].prefixLength { $0.precedes(place) }
        chunks[chunk].insert(place, at: spot)
        guard chunks[chunk].count > Self.longest else { return }
        let half = Array(chunks[chunk].dropFirst(Self.longest / 2))
        chunks[chunk].removeLast(half.count)
        chunks.insert(half, at: chunk + 1)
    }

    /// Takes the place away, which must be there.
    mutating func remove(_ place: PageToken) {
        let chunk = chunks.prefixLength { !place.precedes($0[0]) } - 1
        guard chunk >= 0 else { return }
        let spot = chunks[chunk].prefixLength { $0.precedes(place) }
        guard spot < chunks[chunk].count, !place.precedes(chunks[chunk][spot]) else { return }
        chunks[chunk].remove(at: spot)
        count -= 1
        if chunks[chunk].isEmpty { chunks.remove(at: chunk) }
    }

    /// Goes through the places after that one, or through all of them, until the body says to stop.
    func walk(after place: PageToken?, _ goesOn: (PageToken) -> Bool) {
        let first = place.map { place in max(0, chunks.prefixLength { !place.precedes($0[0]) } - 1) } ?? 0
        for chunk in chunks.dropFirst(first) {
            let skipped = place.map { place in chunk.prefixLength { !place.precedes($0) } } ?? 0
            for next in chunk.dropFirst(skipped) {
                guard goesOn(next) else { return }
            }
        }
    }
}

extension Array {
    /// How many elements at the beginning are such, where none after them is.
    fileprivate func prefixLength(_ isSuch: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSuch(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
