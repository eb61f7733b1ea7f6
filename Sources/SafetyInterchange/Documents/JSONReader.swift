#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads JSON (RFC 8259) to the letter: what it forbids, and a name that stands twice in an object, is an error.
///
/// Foundation's reader hides repeated names and the digits of numbers, and bounds neither length nor depth.
struct JSONReader {
    /// How deep lists and objects may stand in one another.
    ///
    /// Whoever reads the value goes as deep as it does, so this guards the stack, of which a thread may have little.
    static let deepest = 64
    /// How many bytes a document may have.
    static let longest = 32 << 20

    private let bytes: [UInt8]
    private let start: Int
    private var position: Int
    private var steps: [DocumentStep] = []

    /// The value that a document is; a byte order mark before it is left out.
    static func value(of document: Data) throws(DocumentError) -> JSONValue {
        guard document.count <= longest else {
            throw DocumentError("", .notJSON("\(document.count) bytes; at most \(longest) are read"))
        }
        guard String(bytes: document, encoding: .utf8) != nil else {
            throw DocumentError("", .notJSON("the bytes are no UTF-8"))
        }
        return try value(ofText: Array(document))
    }

    /// The value that a document of one line is.
    static func value(of line: ArraySlice<UInt8>) throws(DocumentError) -> JSONValue {
        if !line.allSatisfy({ $0 < 0x80 }), String(bytes: line, encoding: .utf8) == nil {
            throw DocumentError("", .notJSON("the bytes are no UTF-8"))
        }
        return try value(ofText: Array(line))
    }

    private static func value(ofText bytes: [UInt8]) throws(DocumentError) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value()
        reader.skipSpace()
        guard reader.next == nil else { throw reader.fault("expected the end after the value") }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        position = start
    }

    private var next: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(DocumentError) -> JSONValue {
        skipSpace()
        switch next ?? 0 {
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: throw fault("expected a value")
        }
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(DocumentError) -> JSONValue {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[position...].starts(with: letters) else { throw fault("expected \(word)") }
        position += letters.count
        return value
    }

    private mutating func object() throws(DocumentError) -> JSONObject {
        try open()
        var object = JSONObject()
        skipSpace()
        if take("}") { return object }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault("expected a member's name in quotes") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw fault("expected a colon after the member's name") }
            steps.append(.member(name))
            let value = try value()
            guard object.add(name, value) else { throw DocumentError(steps.path, .repeatedMember) }
            steps.removeLast()
            skipSpace()
            if take("}") { return object }
            guard take(",") else { throw fault("expected a comma or } after the member") }
        }
    }

    private mutating func array() throws(DocumentError) -> [JSONValue] {
        try open()
        var items: [JSONValue] = []
        skipSpace()
        if take("]") { return items }
        while true {
            steps.append(.item(items.count))
            items.append(try value())
            steps.removeLast()
            skipSpace()
            if take("]") { return items }
            guard take(",") else { throw fault("expected a comma or ] after the item") }
        }
    }

    /// Steps over the opening bracket, unless it is one too many: there is a step for each open list and object.
    private mutating func open() throws(DocumentError) {
        guard steps.count < Self.deepest else { throw fault("nested deeper than \(Self.deepest) lists and objects") }
        position += 1
    }

    private mutating func number() throws(DocumentError) -> JSONNumber {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("-") { _ = take("+") }
            try digits()
        }
        return JSONNumber(text: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits() throws(DocumentError) {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        if position == start { throw fault("expected a digit") }
    }

    private mutating func string() throws(DocumentError) -> String {
        var text = JSONTextReader(bytes: bytes, position: position + 1)
        do throws(JSONTextReader.Fault) {
            let string = try text.read()
            position = text.position
            return string
        } catch {
            position = text.position
            throw fault(error.reason)
        }
    }

    /// What is wrong where the reader stands, by line and column, each from 1; columns count characters.
    private func fault(_ reason: String) -> DocumentError {
        let before = bytes[start..<position]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? start
        let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
        return DocumentError("", .notJSON("line \(line), column \(column): \(reason)"))
    }
}
