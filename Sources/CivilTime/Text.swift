/// The number with leading zeros, at least that many digits wide.
func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Writes the last decimal digits of a number that is not negative.
func write(_ number: Int, digits: Int, to text: UnsafeMutableBufferPointer<UInt8>, at start: Int) {
    var rest = number
    for place in (start..<start + digits).reversed() {
        text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
    }
}

/// Four digits; a sign only where the year needs one.
func yearText(_ year: Int) -> String {
    if year < 0 { return "-" + padded(-year, 4) }
    return (year > 9999 ? "+" : "") + padded(year, 4)
}

/// The quotient rounded towards minus infinity, with the remainder that belongs to it.
func floorDivide(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

let millisecondsPerDay: Int64 = 86_400_000

extension Decoder {
    /// Decodes a bare string and reads it; what cannot be read is a decoding error that holds ours.
    func readText<Value>(_ read: (String) throws(CivilTimeError) -> Value) throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        do throws(CivilTimeError) {
            return try read(text)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: codingPath, debugDescription: error.message, underlyingError: error))
        }
    }
}

extension Encoder {
    func writeText(_ text: String) throws {
        var container = singleValueContainer()
        try container.encode(text)
    }
}
