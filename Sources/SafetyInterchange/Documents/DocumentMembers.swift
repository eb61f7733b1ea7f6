/// The members of an object, for a value that reads itself.
struct DocumentMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: DocumentDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }

    var allKeys: [Key] { decoder.node.names.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool {
        decoder.node.member(key.stringValue) != nil
    }

    /// False: null never stands for a member that is left out.
    func decodeNil(forKey key: Key) -> Bool {
        false
    }

    /// Stands for every type there is; numbers, texts and truths end in `DocumentScalar`.
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try decoder.member(key).value(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder.member(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder.member(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        try decoder.member(DocumentKey(stringValue: "super"))
    }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        try decoder.member(key)
    }
}
