/// Values one after another as bytes, so that two different lists of values never give the same bytes.
///
/// A number is eight bytes, the highest first; a text or a run of bytes is its length as a number and the bytes, UTF-8
/// for text; a value that may be missing is a byte 0, or a byte 1 and the value.
package struct CanonicalBytes {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func append(_ number: Int64) {
        let pattern = UInt64(bitPattern: number)
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: pattern >> shift))
        }
    }

    package mutating func append(_ run: [UInt8]) {
        append(Int64(run.count))
        bytes += run
    }

    package mutating func append(_ text: String) {
        append(Array(text.utf8))
    }

    package mutating func append<Value>(_ value: Value?, _ write: (inout CanonicalBytes, Value) -> Void) {
        bytes.append(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }
}
