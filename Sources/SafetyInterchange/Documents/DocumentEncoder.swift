/// Writes values by their `Codable` shape, members in the order in which the value writes them.
final class DocumentEncoder: Encoder {
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    private var scalar = JSONValue.null
    private var members: [(name: String, part: DocumentEncoder)]?
    private var items: [DocumentEncoder]?

    private init(at codingPath: [any CodingKey]) {
        self.codingPath = codingPath
    }

    /// The document of a value.
    ///
    /// - Throws: `DocumentError` where it is deeper than what is read; otherwise what the value itself throws.
    static func value(of value: some Encodable) throws -> JSONValue {
        let encoder = DocumentEncoder(at: [])
        try encoder.encode(value)
        return encoder.finished()
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        members = members ?? []
        return KeyedEncodingContainer(DocumentMemberWriter(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        items = items ?? []
        return DocumentItemWriter(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        DocumentScalarWriter(encoder: self)
    }

    func encode(_ value: some Encodable) throws {
        // Before, so that it does not go on for ever; after, as only then it is known to be a list or an object.
        guard codingPath.count <= JSONReader.deepest else { throw tooDeep }
        try value.encode(to: self)
        guard codingPath.count < JSONReader.deepest || (members == nil && items == nil) else { throw tooDeep }
    }

    private var tooDeep: DocumentError {
        let steps = codingPath.map { $0.intValue.map(DocumentStep.item) ?? .member($0.stringValue) }
        return DocumentError(steps.path, .unreadable("nested deeper than \(JSONReader.deepest) lists and objects"))
    }

    func set(_ value: JSONValue) {
        scalar = value
    }

    /// The encoder of a member; written again, it takes the place of what was written before.
    func member(_ key: any CodingKey) -> DocumentEncoder {
        let part = DocumentEncoder(at: codingPath + [key])
        if let index = members?.firstIndex(where: { $0.name == key.stringValue }) {
            members?[index].part = part
        } else {
            members?.append((key.stringValue, part))
        }
        return part
    }

    /// The encoder of the next item.
    func item() -> DocumentEncoder {
        let part = DocumentEncoder(at: codingPath + [DocumentKey(intValue: count)])
        items?.append(part)
        return part
    }

    /// How many items there are so far.
    var count: Int { items?.count ?? 0 }

    private func finished() -> JSONValue {
        if let items { return .array(items.map { $0.finished() }) }
        guard let members else { return scalar }
        var object = JSONObject()
        for (name, part) in members { _ = object.add(name, part.finished()) }
        return .object(object)
    }
}
