#if SQLite
    import Foundation
    import SafetyStorage

    /// Terms as they stand with their revision: names and values one after another, each ended by a byte 0.
    ///
    /// No text that is stored holds a NUL, so two different lists never give the same bytes.
    struct PackedTerms {
        let bytes: [UInt8]

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        init(_ terms: [IndexTerm]) {
            var bytes: [UInt8] = []
            for term in terms { bytes += Self.pair(term) }
            self.bytes = bytes
        }

        /// The bytes of one name and value.
        static func pair(_ term: IndexTerm) -> [UInt8] {
            Array(term.name.utf8) + [0] + Array(term.value.utf8) + [0]
        }

        /// The terms; nil where the bytes are none.
        var terms: [IndexTerm]? {
            var terms: [IndexTerm] = []
            let isWhole = forEachPair { pair, middle in
                terms.append(
                    IndexTerm(
                        String(decoding: bytes[pair.lowerBound..<middle], as: UTF8.self),
                        String(decoding: bytes[middle + 1..<pair.upperBound - 1], as: UTF8.self)))
                return true
            }
            return isWhole ? terms : nil
        }

        func contains(name: [UInt8]) -> Bool {
            !forEachPair { pair, middle in bytes[pair.lowerBound..<middle] != name[...] }
        }

        func contains(pair wanted: [UInt8]) -> Bool {
            !forEachPair { pair, _ in bytes[pair] != wanted[...] }
        }

        func containsAny(of wanted: Set<ArraySlice<UInt8>>) -> Bool {
            !forEachPair { pair, _ in !wanted.contains(bytes[pair]) }
        }

        /// The smallest value of that name; nil where there is none.
        func least(of name: [UInt8]) -> String? {
            var least: ArraySlice<UInt8>?
            _ = forEachPair { pair, middle in
                let value = bytes[middle + 1..<pair.upperBound - 1]
                if bytes[pair.lowerBound..<middle] == name[...],
                    least.map({ value.lexicographicallyPrecedes($0) }) ?? true
                {
                    least = value
                }
                return true
            }
            return least.map { String(decoding: $0, as: UTF8.self) }
        }

        /// False where a visit was, and where the bytes end in the middle of a pair.
        private func forEachPair(_ visit: (_ pair: Range<Int>, _ middle: Int) -> Bool) -> Bool {
            var start = 0
            while start < bytes.count {
                guard let middle = bytes[start...].firstIndex(of: 0),
                    let end = bytes[(middle + 1)...].firstIndex(of: 0)
                else { return false }
                guard visit(start..<end + 1, middle) else { return false }
                start = end + 1
            }
            return true
        }
    }
#endif
