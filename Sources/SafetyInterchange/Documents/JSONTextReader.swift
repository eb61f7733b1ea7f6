/// Reads a JSON string from after its opening quote, escapes and all.
struct JSONTextReader {
    /// Why it is no string.
    struct Fault: Error {
        let reason: String
    }

    private let bytes: [UInt8]
    /// Where the reader stands: after the closing quote, or at the fault.
    private(set) var position: Int

    /// A reader of those bytes, which are UTF-8.
    init(bytes: [UInt8], position: Int) {
        self.bytes = bytes
        self.position = position
    }

    mutating func read() throws(Fault) -> String {
        var text = ""
        while true {
            let start = position
            while position < bytes.count, bytes[position] >= 0x20, bytes[position] != 0x22, bytes[position] != 0x5C {
                position += 1
            }
            let run = String(decoding: bytes[start..<position], as: UTF8.self)
            // Most texts have no escape, and are what was read.
            text = text.isEmpty ? run : text + run
            guard position < bytes.count else { throw Fault(reason: "the text does not end") }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return text
            case UInt8(ascii: "\\"):
                text.unicodeScalars.append(try escaped())
            default:
                throw Fault(reason: "a control character in a text must be escaped")
            }
        }
    }

    private mutating func escaped() throws(Fault) -> Unicode.Scalar {
        guard position + 1 < bytes.count else { throw Fault(reason: "the text does not end") }
        let scalar: Unicode.Scalar
        switch bytes[position + 1] {
        case UInt8(ascii: "\""): scalar = "\""
        case UInt8(ascii: "\\"): scalar = "\\"
        case UInt8(ascii: "/"): scalar = "/"
        case UInt8(ascii: "b"): scalar = "\u{8}"
        case UInt8(ascii: "f"): scalar = "\u{C}"
        case UInt8(ascii: "n"): scalar = "\n"
        case UInt8(ascii: "r"): scalar = "\r"
        case UInt8(ascii: "t"): scalar = "\t"
        case UInt8(ascii: "u"): return try unicode()
        default: throw Fault(reason: "no such escape; there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
        position += 2
        return scalar
    }

    /// A scalar written as one `\u` or, beyond the first plane, as two surrogates.
    private mutating func unicode() throws(Fault) -> Unicode.Scalar {
        guard let first = codeUnit(at: position) else {
            throw Fault(reason: "expected four hexadecimal digits after \\u")
        }
        if let scalar = Unicode.Scalar(first) {
            position += 6
            return scalar
        }
        guard first < 0xDC00, let second = codeUnit(at: position + 6), (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00))
        else { throw Fault(reason: "half of a surrogate pair, which is no character") }
        position += 12
        return scalar
    }

    /// The code unit of the `\u` escape there; nil where there is none.
    private func codeUnit(at start: Int) -> UInt16? {
        guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[(start + 2)..<(start + 6)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
