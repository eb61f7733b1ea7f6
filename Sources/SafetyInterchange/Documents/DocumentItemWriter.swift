/// The items of a list, for a value that writes itself.
struct DocumentItemWriter: UnkeyedEncodingContainer {
    let encoder: DocumentEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }
    var count: Int { encoder.count }

    func encodeNil() {
        encoder.item().set(.null)
    }

    /// Stands for every type there is; numbers, texts and truths end in `DocumentScalarWriter`.
    func encode<Value: Encodable>(_ value: Value) throws {
        try encoder.item().encode(value)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        encoder.item().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        encoder.item().unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        encoder.item()
    }
}
