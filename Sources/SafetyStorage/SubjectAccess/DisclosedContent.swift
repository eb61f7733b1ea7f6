/// What a record holds, as far as it is disclosed: a JSON value.
public indirect enum DisclosedContent: Hashable, Sendable {
    /// No value.
    case null
    /// Yes or no.
    case truth(Bool)
    /// A whole number.
    case whole(Int64)
    /// Any other number.
    case number(Double)
    /// A text.
    case text(String)
    /// Values in order.
    case list([DisclosedContent])
    /// Values by name.
    case object([String: DisclosedContent])
}

extension DisclosedContent: Codable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads any JSON value.
    public init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Name.self) {
            self = .object(
                try object.allKeys.reduce(into: [:]) {
                    $0[$1.stringValue] = try object.decode(DisclosedContent.self, forKey: $1)
                })
        } else if var list = try? decoder.unkeyedContainer() {
            var values: [DisclosedContent] = []
            while !list.isAtEnd { values.append(try list.decode(DisclosedContent.self)) }
            self = .list(values)
        } else {
            self = try Self.single(try decoder.singleValueContainer())
        }
    }

    private static func single(_ container: any SingleValueDecodingContainer) throws -> DisclosedContent {
        if container.decodeNil() { return .null }
        if let truth = try? container.decode(Bool.self) { return .truth(truth) }
        if let whole = try? container.decode(Int64.self) { return .whole(whole) }
        if let number = try? container.decode(Double.self) { return .number(number) }
        return .text(try container.decode(String.self))
    }

    /// Writes the JSON value.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var object = encoder.container(keyedBy: Name.self)
            for (name, value) in members { try object.encode(value, forKey: Name(stringValue: name)) }
        case .list(let values):
            var list = encoder.unkeyedContainer()
            for value in values { try list.encode(value) }
        case .null:
            var single = encoder.singleValueContainer()
            try single.encodeNil()
        case .truth(let value): try Self.write(value, to: encoder)
        case .whole(let value): try Self.write(value, to: encoder)
        case .number(let value): try Self.write(value, to: encoder)
        case .text(let value): try Self.write(value, to: encoder)
        }
    }

    private static func write(_ value: some Encodable, to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        try single.encode(value)
    }
}
