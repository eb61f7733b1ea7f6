#if PostgreSQL
    import SafetyStorage

    /// The arguments of a statement that is put together, after partition and kind.
    struct StatementText {
        private var bindings = Bindings()
        private var count = 0

        init(_ partition: String, _ kind: String) {
            _ = add(partition)
            _ = add(kind)
        }

        /// Adds an argument, and gives what stands for it.
        mutating func add(_ text: String) -> String { next { $0.add(text) } }

        /// Adds an argument, and gives what stands for it.
        mutating func add(_ number: Int) -> String { next { $0.add(number) } }

        /// Adds names and values as two arguments, and gives what stands for them.
        mutating func add(_ terms: [IndexTerm]) -> (names: String, values: String) {
            (next { $0.add(terms.map(\.name)) }, next { $0.add(terms.map(\.value)) })
        }

        func statement(_ sql: String) -> Statement { Statement(sql) { [bindings] in $0 = bindings } }

        private mutating func next(_ bind: (inout Bindings) -> Void) -> String {
            bind(&bindings)
            count += 1
            return "$\(count)"
        }
    }
#endif
