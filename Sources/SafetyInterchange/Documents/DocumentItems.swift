/// The items of a list, for a value that reads itself.
struct DocumentItems: UnkeyedDecodingContainer {
    let decoder: DocumentDecoder
    let nodes: [DocumentNode]
    private(set) var currentIndex = 0

    init(decoder: DocumentDecoder, nodes: [DocumentNode]) {
        self.decoder = decoder
        self.nodes = nodes
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { nodes.count }
    var isAtEnd: Bool { currentIndex == nodes.count }

    private mutating func next() throws(DocumentError) -> DocumentDecoder {
        guard !isAtEnd else { throw DocumentError("\(decoder.node.path)[\(currentIndex)]", .missing) }
        defer { currentIndex += 1 }
        return decoder.part(nodes[currentIndex], DocumentKey(intValue: currentIndex))
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, nodes[currentIndex].isNull else { return false }
        currentIndex += 1
        return true
    }

    /// Stands for every type there is; numbers, texts and truths end in `DocumentScalar`.
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try next().value(type)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder {
        try next()
    }
}
