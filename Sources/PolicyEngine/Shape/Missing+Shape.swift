/// `{"fact": "victim.vulnerable"}`, `{"kind": "wcu_received.bail_granted"}` for an event nobody recorded,
/// `{"event": "e1", "needs": "time"}` or `"about"`, or `{"marker": "…"}`.
extension Missing: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case fact, kind, event, needs, marker
    }

    private enum Need: String, Codable, CaseIterable {
        case time, about
    }

    /// Decodes from its members.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        if let fact = try members.decodeIfPresent(FactID.self, forKey: .fact) {
            self = .fact(fact)
        } else if let kind = try members.decodeIfPresent(EventKind.self, forKey: .kind) {
            self = .event(kind)
        } else if let marker = try members.decodeIfPresent(Marker.self, forKey: .marker) {
            self = .marker(marker)
        } else {
            let event = try members.decode(EventID.self, forKey: .event)
            switch try members.decode(Need.self, forKey: .needs) {
            case .time: self = .time(of: event)
            case .about: self = .about(event)
            }
        }
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        switch self {
        case .fact(let fact):
            try members.encode(fact, forKey: .fact)
        case .event(let kind):
            try members.encode(kind, forKey: .kind)
        case .time(let event):
            try members.encode(event, forKey: .event)
            try members.encode(Need.time, forKey: .needs)
        case .about(let event):
            try members.encode(event, forKey: .event)
            try members.encode(Need.about, forKey: .needs)
        case .marker(let marker):
            try members.encode(marker, forKey: .marker)
        }
    }
}
