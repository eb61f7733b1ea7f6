#if SQLite
    import SafetyStorage

    /// The first places of an order out of any number that come in another one.
    ///
    /// Never more than twice as many are kept as are wanted.
    struct FirstPlaces {
        private let wanted: Int
        private let after: PageToken?
        private var places: [(token: PageToken, place: IndexPlace)] = []

        init(_ wanted: Int, after: PageToken?) {
            self.wanted = wanted
            self.after = after
        }

        mutating func add(_ place: IndexPlace, value: String?) {
            let token = PageToken(value: value, id: place.id)
            guard after.map({ $0.precedes(token) }) ?? true else { return }
            places.append((token, place))
            if places.count / 2 > wanted { cut() }
        }

        /// Those wanted, in their order.
        mutating func sorted() -> [IndexPlace] {
            cut()
            return places.map(\.place)
        }

        private mutating func cut() {
            places.sort { $0.token.precedes($1.token) }
            places.removeLast(max(0, places.count - wanted))
        }
    }
#endif
