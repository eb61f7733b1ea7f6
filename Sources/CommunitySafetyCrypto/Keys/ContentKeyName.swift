#if Crypto
    public import SafetyStorage

    /// Which key the content of a record is encrypted with.
    ///
    /// A record begins with the first generation; a redaction begins another, so that the key of what it takes away can
    /// be destroyed.
    public struct ContentKeyName: Hashable, Comparable, Sendable, CustomStringConvertible {
        /// The record.
        public let record: RecordKey
        /// The how-manieth key of the record, counted from 1.
        public let generation: Int

        /// The name of that key.
        public init(_ record: RecordKey, generation: Int) {
            self.record = record
            self.generation = generation
        }

        /// The record's key and the generation.
        public var description: String { "\(record)#\(generation)" }

        /// Sorts by record and generation.
        public static func < (left: ContentKeyName, right: ContentKeyName) -> Bool {
            (left.record, left.generation) < (right.record, right.generation)
        }
    }
#endif
