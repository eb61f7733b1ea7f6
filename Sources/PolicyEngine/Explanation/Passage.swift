/// A text that is written part by part into memory set aside for it.
///
/// An account has many sentences of many parts, and a string that grows part by part takes longer.
struct Passage {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes the parts have together; where they are more than the memory holds, not all were written.
    private var length = 0

    private init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
        self.memory = memory
    }

    /// The text that was written.
    ///
    /// - Parameters:
    ///   - expected: about how many bytes it will have. A text that has more is written twice.
    ///   - write: writes the text, the same each time.
    static func text(expecting expected: Int, _ write: (inout Passage) -> Void) -> String {
        var length = 0
        let text = String(unsafeUninitializedCapacity: expected) { memory in
            var passage = Passage(memory)
            write(&passage)
            length = passage.length
            return length <= memory.count ? length : 0
        }
        return length <= expected || !text.isEmpty ? text : Self.text(expecting: length, write)
    }

    mutating func add(_ part: String) {
        let end = length + part.utf8.count
        if end <= memory.count { _ = memory[length..<end].update(fromContentsOf: part.utf8) }
        length = end
    }

    mutating func add(_ first: String, _ second: String) {
        add(first)
        add(second)
    }

    mutating func add(_ first: String, _ second: String, _ third: String) {
        add(first, second)
        add(third)
    }

    mutating func add(_ first: String, _ second: String, _ third: String, _ fourth: String) {
        add(first, second)
        add(third, fourth)
    }
}
