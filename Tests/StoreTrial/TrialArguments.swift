#if SQLite && PostgreSQL && Crypto
    /// A sub-command, what it is about, and options with a value each: `kill 200 --database a.sqlite --seed 7`.
    struct TrialArguments {
        let command: String
        private let number: Int?
        private let options: [String: String]

        /// Nil where it is no command followed by at most one positive number and by options with their values.
        init?(_ words: some Sequence<String>) {
            var words = Array(words)[...]
            guard let command = words.popFirst() else { return nil }
            var number: Int?
            var options: [String: String] = [:]
            while let word = words.popFirst() {
                if word.hasPrefix("--") {
                    guard let value = words.popFirst() else { return nil }
                    options[String(word.dropFirst(2))] = value
                } else {
                    guard let value = Int(word), value > 0, number == nil else { return nil }
                    number = value
                }
            }
            self.command = command
            self.number = number
            self.options = options
        }

        func count(default: Int) -> Int { number ?? `default` }

        func text(_ name: String) -> String? { options[name] }

        func required(_ name: String) throws -> String {
            guard let value = options[name] else { throw BrokenPromise("--\(name) is needed") }
            return value
        }

        func number(_ name: String, default: Int) throws -> Int {
            guard let text = options[name] else { return `default` }
            guard let value = Int(text) else { throw BrokenPromise("--\(name) \(text) is not a number") }
            return value
        }

        func database() throws -> TrialDatabase { TrialDatabase(try required("database")) }

        /// The seed asked for, or one by the clock; a trial prints it.
        func seed() throws -> UInt64 {
            UInt64(try number("seed", default: Int(ContinuousTime.sinceSomeMoment % 1_000_000)))
        }
    }
#endif
