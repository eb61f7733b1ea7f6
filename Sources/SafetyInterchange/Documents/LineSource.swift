/// The lines of a file or of standard input, in blocks of whole lines, in memory that does not grow with the file.
public struct LineSource: ~Copyable, Sendable {
    /// How many bytes a line may have; of a longer one not all is kept, and the line says so.
    public static let longestLine = 4 << 20

    private var source: ByteSource
    private var chunk: [UInt8] = []
    /// The line that the last chunk broke off in.
    private var rest: [UInt8] = []
    private var line = 1
    private var hasEnded = false

    /// The lines of that source.
    public init(_ source: consuming ByteSource) {
        self.source = source
    }

    /// What errors call the source.
    public var name: String { source.name }

    /// The next lines, at least one; nil at the end.
    ///
    /// - Throws: `OpenDataError` where the system stops in the middle of the source.
    public mutating func next() throws(OpenDataError) -> LineBlock? {
        while !hasEnded {
            try source.read(into: &chunk)
            guard !chunk.isEmpty else {
                hasEnded = true
                if rest.isEmpty { return nil }
                return block(takeRest())
            }
            guard let end = chunk.lastIndex(of: LineBlock.lineFeed) else {
                keep(chunk[...])
                continue
            }
            var bytes = takeRest()
            bytes.append(contentsOf: chunk[...end])
            keep(chunk[(end + 1)...])
            return block(bytes)
        }
        return nil
    }

    private mutating func takeRest() -> [UInt8] {
        defer { rest = [] }
        return rest
    }

    /// Keeps what a chunk ends with, but no more of a line than is needed to see that it is too long.
    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        rest.append(contentsOf: bytes)
        rest.removeLast(max(0, rest.count - Self.longestLine - 1))
    }

    private mutating func block(_ bytes: [UInt8]) -> LineBlock {
        let block = LineBlock(firstLine: line, bytes: bytes)
        line += bytes.count { $0 == LineBlock.lineFeed }
        return block
    }
}

/// Whole lines that stand one after the other.
public struct LineBlock: Hashable, Sendable {
    /// One line.
    public struct Line: Hashable, Sendable {
        /// Its number, from 1.
        public let number: Int
        /// Its bytes, without the line break.
        public let bytes: ArraySlice<UInt8>

        /// Whether it is empty but for white space.
        public var isBlank: Bool {
            bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        }

        /// Whether it had more bytes than a line may have; then not all of them are here.
        public var isTooLong: Bool { bytes.count > LineSource.longestLine }
    }

    static let lineFeed = UInt8(ascii: "\n")

    /// The number of the first line, from 1.
    public let firstLine: Int
    let bytes: [UInt8]

    /// Visits each line in turn.
    public func forEachLine(_ body: (Line) throws -> Void) rethrows {
        var number = firstLine
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: Self.lineFeed) ?? bytes.count
            try body(Line(number: number, bytes: bytes[start..<end]))
            number += 1
            start = end + 1
        }
    }
}
