/// A single value, for a value that writes itself.
struct DocumentScalarWriter: SingleValueEncodingContainer {
    let encoder: DocumentEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil() {
        encoder.set(.null)
    }

    func encode(_ value: Bool) {
        encoder.set(.bool(value))
    }

    func encode(_ value: String) {
        encoder.set(.string(value))
    }

    func encode(_ value: Double) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, EncodingError.Context(codingPath: codingPath, debugDescription: "JSON has no \(value)"))
        }
        encoder.set(.number(JSONNumber(text: "\(value)")))
    }

    func encode(_ value: Float) throws {
        try encode(Double(value))
    }

    /// Stands for the whole numbers of every size.
    func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
        encoder.set(.number(JSONNumber(text: "\(value)")))
    }

    func encode<Value: Encodable>(_ value: Value) throws {
        try encoder.encode(value)
    }
}
