public import PolicyEngine

/// Something missing as vectors write it: a bare word names a fact or an event kind, and nothing tells the two apart.
public enum UnknownWord: Hashable, Sendable {
    /// A fact's name or an event kind.
    case named(String)
    /// When exactly that event happened.
    case time(of: EventID)
    /// What that event was about.
    case about(EventID)
    /// What that marker means.
    case marker(Marker)

    /// What a determination misses, in the words of vectors.
    public init(_ missing: Missing) {
        switch missing {
        case .fact(let id): self = .named(id.rawValue)
        case .event(let kind): self = .named(kind.rawValue)
        case .time(let event): self = .time(of: event)
        case .about(let event): self = .about(event)
        case .marker(let marker): self = .marker(marker)
        }
    }
}

extension UnknownWord: CustomStringConvertible {
    /// The word, or the object, as it stands in a file of vectors.
    public var description: String {
        switch self {
        case .named(let word): "\"\(word)\""
        case .time(let event): "{ \"event\": \"\(event)\", \"needs\": \"time\" }"
        case .about(let event): "{ \"event\": \"\(event)\", \"needs\": \"about\" }"
        case .marker(let marker): "{ \"marker\": \"\(marker)\" }"
        }
    }
}

extension UnknownWord: Encodable {
    private enum Key: String, CodingKey { case event, needs, marker }

    /// Writes a bare word, or an object with `event` and `needs`, or with `marker`.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .named(let word):
            var container = encoder.singleValueContainer()
            try container.encode(word)
        case .time(let event), .about(let event):
            var members = encoder.container(keyedBy: Key.self)
            try members.encode(event, forKey: .event)
            try members.encode(self == .time(of: event) ? "time" : "about", forKey: .needs)
        case .marker(let marker):
            var members = encoder.container(keyedBy: Key.self)
            try members.encode(marker, forKey: .marker)
        }
    }
}
