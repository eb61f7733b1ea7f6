import SeededRandom

/// Spoils JSON documents at random: whole tokens mostly, so that the result is often JSON still, and single bytes at
/// times.
struct TokenMutator {
    private var random: SeededGenerator
    /// Tokens of every document, to put in the place of others.
    private let words: [[UInt8]]

    init(seed: UInt64, words: [[UInt8]]) {
        random = SeededGenerator(seed: seed)
        self.words = words
    }

    /// Some documents' tokens, each once, and some that no format likes.
    static func words(of documents: [[UInt8]]) -> [[UInt8]] {
        let odd = [
            "null", "true", "-1", "0", "1e9", "1.5", "99999999999999999999", "\"\"", "{}", "[]", "[[[[[[[[",
            "\"\\u0000\"",
            "\"\\ud800\"", "9223372036854775807", "-9223372036854775808", "\"2024-02-30\"", "\"0000-00-00\"", "\"P0D\"",
            "\"9999-12-31T23:59:59Z\"", "\"always\"", "100000001", "\"asAgreed\"",
        ]
        return Set(documents.flatMap(tokens) + odd.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// A document like that one, spoilt in one place or a few.
    mutating func spoilt(_ document: [UInt8]) -> [UInt8] {
        var tokens = Self.tokens(document)
        for _ in 0..<Int.random(in: 1...4, using: &random) where !tokens.isEmpty {
            spoil(&tokens)
        }
        var bytes = Array(tokens.joined())
        if Int.random(in: 0..<20, using: &random) == 0, !bytes.isEmpty {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        return bytes
    }

    private mutating func spoil(_ tokens: inout [[UInt8]]) {
        let place = Int.random(in: tokens.indices, using: &random)
        let other = Int.random(in: tokens.indices, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: tokens.remove(at: place)
        case 1: tokens.insert(tokens[other], at: place)
        case 2: tokens.swapAt(place, other)
        case 3:
            let range = min(place, other)..<min(max(place, other), min(place, other) + 40)
            tokens.removeSubrange(range)
        case 4:
            let range = min(place, other)..<min(max(place, other), min(place, other) + 40)
            tokens.insert(contentsOf: Array(tokens[range]), at: place)
        default: tokens[place] = words.randomElement(using: &random) ?? []
        }
    }

    /// Texts, numbers, words and marks; space goes with what it follows.
    static func tokens(_ document: [UInt8]) -> [[UInt8]] {
        var tokens: [[UInt8]] = []
        var index = document.startIndex
        while index < document.endIndex {
            let start = index
            let byte = document[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                while index < document.endIndex, document[index] != UInt8(ascii: "\"") {
                    index += document[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index = min(index + 1, document.endIndex)
            } else if !Self.marks.contains(byte) {
                while index < document.endIndex, !Self.marks.contains(document[index]) { index += 1 }
            }
            if Self.space.contains(byte) { continue }
            tokens.append(Array(document[start..<index]))
        }
        return tokens
    }

    private static let space = Set(" \n\r\t".utf8)
    private static let marks = Set("{}[]:,\" \n\r\t".utf8)
}
