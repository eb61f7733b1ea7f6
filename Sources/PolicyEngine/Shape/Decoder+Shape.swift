extension Decoder {
    /// The bare word that stands here; nil where something else does.
    var word: String? {
        try? singleValueContainer().decode(String.self)
    }

    /// The fault of a value that stands here and cannot be read.
    func fault(_ reason: String) -> DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: reason))
    }
}

extension KeyedDecodingContainer {
    /// The list under that key; empty where the member is left out.
    func list<Element: Decodable>(_ key: Key) throws -> [Element] {
        try decodeIfPresent([Element].self, forKey: key) ?? []
    }

    /// The condition under that key; it always holds where the member is left out.
    func condition(_ key: Key) throws -> Condition {
        try decodeIfPresent(Condition.self, forKey: key) ?? .always
    }
}

extension KeyedEncodingContainer {
    /// Encodes a list that is not empty.
    mutating func encode<Element: Encodable>(list: [Element], _ key: Key) throws {
        if !list.isEmpty { try encode(list, forKey: key) }
    }

    /// Encodes a condition that does not always hold.
    mutating func encode(condition: Condition, _ key: Key) throws {
        if condition != .always { try encode(condition, forKey: key) }
    }
}

extension Sequence where Element: Term {
    /// The terms in the order of their UTF-8, which never depends on how equal texts are composed.
    func sortedByBytes() -> [Element] {
        sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
    }
}
