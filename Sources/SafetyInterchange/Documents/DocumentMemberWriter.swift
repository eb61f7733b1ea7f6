/// The members of an object, for a value that writes itself.
struct DocumentMemberWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: DocumentEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil(forKey key: Key) {
        encoder.member(key).set(.null)
    }

    /// Stands for every type there is; numbers, texts and truths end in `DocumentScalarWriter`.
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try encoder.member(key).encode(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        encoder.member(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        encoder.member(key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        encoder.member(DocumentKey(stringValue: "super"))
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        encoder.member(key)
    }
}
