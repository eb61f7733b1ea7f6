import SafetyInterchange
import SeededRandom
import Testing

@Suite("Lines of a stream")
struct LineSourceTests {
    private static func lines(of bytes: [UInt8], chunkSize: Int) throws -> [LineBlock.Line] {
        var source = LineSource(ByteSource(bytes: bytes, named: "bytes", chunkSize: chunkSize))
        var lines: [LineBlock.Line] = []
        while let block = try source.next() { block.forEachLine { lines.append($0) } }
        return lines
    }

    @Test("are the same however the bytes come, each with its number", arguments: [1, 2, 3, 5, 64])
    func chunks(size: Int) throws {
        let lines = try Self.lines(of: Array("one\n\ntwo\r\n three".utf8), chunkSize: size)
        #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one", "", "two\r", " three"])
        #expect(lines.map(\.number) == [1, 2, 3, 4])
        #expect(lines.map(\.isBlank) == [false, true, false, false])
    }

    @Test("of nothing are none, and a line break at the end begins no line")
    func ends() throws {
        #expect(try Self.lines(of: [], chunkSize: 4).isEmpty)
        #expect(try Self.lines(of: Array("a\n".utf8), chunkSize: 4).count == 1)
        #expect(try Self.lines(of: Array("\n".utf8), chunkSize: 4).map(\.isBlank) == [true])
    }

    @Test("are those of a plain split, for random bytes", arguments: 0..<50 as Range<UInt64>)
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<Int.random(in: 1...200, using: &generator)).map { _ in
            Bool.random(using: &generator) ? UInt8(ascii: "\n") : UInt8.random(in: 65...90, using: &generator)
        }
        var expected = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
        if expected.last == [] { expected.removeLast() }
        let size = Int.random(in: 1...20, using: &generator)
        #expect(try Self.lines(of: bytes, chunkSize: size).map { Array($0.bytes) } == expected, "seed \(seed)")
    }

    @Test("that are too long say so, and the next ones are whole", arguments: [0, 1, 2, 100_000])
    func tooLong(excess: Int) throws {
        let long = [UInt8](repeating: 65, count: LineSource.longestLine + excess)
        let lines = try Self.lines(of: Array("a\n".utf8) + long + Array("\nb\nc".utf8), chunkSize: 65_536)
        #expect(lines.map(\.number) == [1, 2, 3, 4])
        #expect(lines.map(\.isTooLong) == [false, excess > 0, false, false])
        #expect(lines.map { $0.bytes.count }.suffix(2) == [1, 1])
        #expect(lines[1].bytes.count <= long.count)
    }
}
