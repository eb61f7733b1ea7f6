import CommunitySafetyKit
import SafetyInterchange

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// JSON objects, one a line, written into one buffer.
///
/// Made for millions of lines: `JSONEncoder` takes longer for a line than the rules do.
struct JSONLines {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// A line of the members that the body adds.
    mutating func line(_ body: (inout JSONLines) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func add(_ key: StaticString, _ value: String?) {
        addKey(key)
        if let value { write(value) } else { write("null" as StaticString) }
    }

    mutating func add(_ key: StaticString, _ value: Int) {
        addKey(key)
        bytes.append(contentsOf: "\(value)".utf8)
    }

    mutating func add(_ key: StaticString, _ values: [String]) {
        addKey(key)
        list(values) { $0.write($1) }
    }

    /// A value that is JSON already.
    mutating func add(_ key: StaticString, encoded value: [UInt8]) {
        addKey(key)
        bytes.append(contentsOf: value)
    }

    /// A value as JSON, for the few that are not worth a writer of their own.
    static func encoded(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    /// What is missing, in the words of vectors.
    mutating func add(_ key: StaticString, _ missing: [UnknownWord]) {
        addKey(key)
        list(missing) { lines, word in
            switch word {
            case .named(let word): lines.write(word)
            case .time(let event): lines.need("time", of: event)
            case .about(let event): lines.need("about", of: event)
            case .marker(let marker):
                lines.write("{\"marker\":" as StaticString)
                lines.write(marker.rawValue)
                lines.bytes.append(UInt8(ascii: "}"))
            }
        }
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func need(_ what: String, of event: EventID) {
        write("{\"event\":" as StaticString)
        write(event.rawValue)
        write(",\"needs\":" as StaticString)
        write(what)
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func list<Item>(_ items: [Item], _ write: (inout JSONLines, Item) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func addKey(_ key: StaticString) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        bytes.append(UInt8(ascii: "\""))
        write(key)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                write("\\u00" as StaticString)
                bytes.append(Self.digits[Int(byte >> 4)])
                bytes.append(Self.digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let digits = Array("0123456789abcdef".utf8)
}

extension JSONLines {
    /// A determination of a case.
    mutating func add(_ determination: Determination, of name: String) {
        line { line in
            line.add("case", name)
            line.add("policy", determination.policy.rawValue)
            line.add("duty", determination.duty.rawValue)
            line.add("event", determination.event.rawValue)
            if let beneficiary = determination.beneficiary { line.add("beneficiary", beneficiary.rawValue) }
            line.add("status", determination.status.rawValue)
            line.add("due", determination.due?.description)
            if determination.due == nil, let earliest = determination.dueEarliest {
                line.add("dueEarliest", earliest.description)
                line.add("dueLatest", determination.dueLatest?.description)
            }
            if let missed = determination.missed { line.add("missed", missed) }
            line.add("missing", determination.missing.map { UnknownWord($0) })
            line.add("verification", determination.verification.rawValue)
        }
    }
}
