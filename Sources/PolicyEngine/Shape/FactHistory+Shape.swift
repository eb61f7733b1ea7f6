import CivilTime

/// A bare value that has always held, `null` where it is not known, or a list of dated entries:
/// `[{"value": true, "from": "2023-11-02T00:00:00Z", "recorded": "2023-11-05T09:00:00Z"}]`.
extension FactHistory: Codable {
    /// Decodes the value, null or the list.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .unknown
        } else if (try? decoder.unkeyedContainer()) != nil {
            self = .history(try value.decode([Entry].self))
        } else {
            self = .known(try value.decode(FactValue.self))
        }
    }

    /// Encodes as the value, null or the list.
    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .known(let known): try value.encode(known)
        case .unknown: try value.encodeNil()
        case .history(let entries): try value.encode(entries)
        }
    }
}

extension FactHistory.Entry: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case value, from, recorded
    }

    /// Decodes from its members; a `value` of null is not known, and without `recorded` it was recorded at `from`.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            value: try members.decode(FactValue?.self, forKey: .value),
            from: try members.decode(Instant.self, forKey: .from),
            recorded: try members.decodeIfPresent(Instant.self, forKey: .recorded))
    }

    /// Encodes as its members; a value that is not known is null.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(value, forKey: .value)
        try members.encode(from, forKey: .from)
        try members.encodeIfPresent(recorded, forKey: .recorded)
    }
}
