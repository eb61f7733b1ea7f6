/// A single value, for a value that reads itself.
struct DocumentScalar: SingleValueDecodingContainer {
    let decoder: DocumentDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }

    func decodeNil() -> Bool {
        decoder.node.isNull
    }

    func decode(_ type: Bool.Type) throws -> Bool {
        try decoder.node.bool()
    }

    func decode(_ type: String.Type) throws -> String {
        try decoder.node.text()
    }

    func decode(_ type: Double.Type) throws -> Double {
        guard case .number(let number) = decoder.node.value, let double = number.double else {
            throw decoder.node.wrong("a number")
        }
        return double
    }

    func decode(_ type: Float.Type) throws -> Float {
        Float(try decode(Double.self))
    }

    /// Stands for the whole numbers of every size.
    func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
        let integer = try decoder.node.integer()
        guard let number = Number(exactly: integer) else {
            throw DocumentError(decoder.node.path, .badValue("\(integer)", expected: "\(Number.min) to \(Number.max)"))
        }
        return number
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try decoder.value(type)
    }
}
