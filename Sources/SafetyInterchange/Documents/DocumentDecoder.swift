/// Reads values from a document by their `Codable` shape, strictly.
///
/// A member that the shape does not have is an error, and so is one that the value, as it reads itself, never asks for:
/// a second way to say a thing, or a member that only another form of it has. So a shape is strict without being
/// described twice. Null is a value like others and never stands for a member that is left out.
///
/// Everything that goes wrong is a `DocumentError`, other than what the value itself throws.
final class DocumentDecoder: Decoder {
    let node: DocumentNode
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    private var known: [String]?
    private var read: Set<String> = []
    private var parts: [DocumentDecoder] = []

    init(_ node: DocumentNode, at codingPath: [any CodingKey] = []) {
        self.node = node
        self.codingPath = codingPath
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object = node.value else { throw node.wrong("an object") }
        let keys = Self.cases(of: type).compactMap { ($0 as? any CodingKey)?.stringValue }
        for name in node.names where Key(stringValue: name) == nil {
            throw DocumentError(node.step(name), .unknownMember(allowed: keys))
        }
        known = keys
        return KeyedDecodingContainer(DocumentMembers(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        DocumentItems(decoder: self, nodes: try node.items())
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        DocumentScalar(decoder: self)
    }

    /// The decoder of a member, which counts as asked for.
    func member(_ key: any CodingKey) throws -> DocumentDecoder {
        guard let member = node.member(key.stringValue) else {
            throw DocumentError(node.step(key.stringValue), .missing)
        }
        read.insert(key.stringValue)
        return part(member, key)
    }

    /// The decoder of a part of the value, which ends with it.
    func part(_ node: DocumentNode, _ key: any CodingKey) -> DocumentDecoder {
        let decoder = DocumentDecoder(node, at: codingPath + [key])
        parts.append(decoder)
        return decoder
    }

    /// The value that stands here.
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        do {
            let value = try Value(from: self)
            try end()
            return value
        } catch let error as DecodingError {
            throw fault(error, reading: type)
        }
    }

    /// Makes sure that every member was asked for.
    private func end() throws(DocumentError) {
        if let known {
            for name in node.names where !read.contains(name) {
                throw DocumentError(node.step(name), .unknownMember(allowed: known.filter { read.contains($0) }))
            }
        }
        for part in parts { try part.end() }
        parts = []
    }

    private func fault(_ error: DecodingError, reading type: any Decodable.Type) -> DocumentError {
        func place(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
            (context.codingPath.dropFirst(codingPath.count) + (key.map { [$0] } ?? [])).reduce(node.path) { path, key in
                (key.intValue.map(DocumentStep.item) ?? .member(key.stringValue)).path(from: path)
            }
        }
        switch error {
        case .keyNotFound(let key, let context):
            return DocumentError(place(context, key), .missing)
        case .dataCorrupted(let context):
            let words = Self.cases(of: type).compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
            if !words.isEmpty, case .string = node.value { return node.bad("one of \(words.joined(separator: ", "))") }
            return DocumentError(place(context), .unreadable(context.debugDescription))
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return DocumentError(place(context), .unreadable(context.debugDescription))
        @unknown default:
            return DocumentError(node.path, .unreadable("\(error)"))
        }
    }

    /// Every case of a type that lists them.
    private static func cases(of type: Any.Type) -> [Any] {
        func all<Value: CaseIterable>(_ type: Value.Type) -> [Any] { type.allCases.map { $0 } }
        guard let type = type as? any CaseIterable.Type else { return [] }
        return all(type)
    }
}
