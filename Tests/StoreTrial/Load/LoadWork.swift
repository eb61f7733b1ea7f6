#if SQLite && PostgreSQL && Crypto
    import SeededRandom

    /// The work of the load, in words that have nothing to do with a store.
    struct LoadWork {
        static let writers = 8
        static let readers = 8
        static let partitions = 4
        static let counters = 16
        /// The notes of a partition that are there before the load begins.
        static let notes = 2_000
        /// Each is the term of ten of those notes.
        static let wards = notes / 10

        /// A counter to raise, and the note that tells of it in the same commit.
        struct Increment {
            let partition: Int
            let counter: Int
            let command: String
            let note: String
            let payload: [UInt8]
        }

        enum Reading {
            case note(partition: Int, number: Int)
            case counter(partition: Int, number: Int)
            /// The first ten of a ward.
            case ward(partition: Int, number: Int)
        }

        private var random: SeededGenerator
        private let name: String
        private var number = 0

        init(task: Int, seed: UInt64) {
            random = SeededGenerator(seed: seed &* 101 &+ UInt64(task))
            name = "\(seed).\(task)"
        }

        mutating func nextIncrement() -> Increment {
            number += 1
            let partition = Int.random(in: 0..<Self.partitions, using: &random)
            return Increment(
                partition: partition, counter: Int.random(in: 0..<Self.counters, using: &random),
                command: "\(name).\(number)", note: "new-\(name).\(number)", payload: Self.payload(number))
        }

        mutating func nextReading() -> Reading {
            let partition = Int.random(in: 0..<Self.partitions, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0: return .ward(partition: partition, number: Int.random(in: 0..<Self.wards, using: &random))
            case 1: return .counter(partition: partition, number: Int.random(in: 0..<Self.counters, using: &random))
            default: return .note(partition: partition, number: Int.random(in: 0..<Self.notes, using: &random))
            }
        }

        static func partition(_ number: Int) -> String { "force-\(number)" }
        static func counter(_ number: Int) -> String { "counter-\(number)" }
        static func note(_ number: Int) -> String { "note-\(10_000 + number)" }
        static func ward(of note: Int) -> String { "ward-\(note % wards)" }
        static func payload(_ number: Int) -> [UInt8] {
            Array(#"{"number":\#(number),"text":"\#(String(repeating: "a quiet evening ", count: 12))"}"#.utf8)
        }
    }
#endif
