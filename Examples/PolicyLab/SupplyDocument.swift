import CommunitySafetyKit

/// What a data set can tell, as a file says it; an unknown member is an error.
struct SupplyDocument: Decodable {
    let supply: Supply

    private struct Events: Decodable {
        let events: Supply.Events

        private enum Key: String, CodingKey, CaseIterable { case time, about, by, recorded }

        init(from decoder: any Decoder) throws {
            try decoder.refuseMembers(besides: Key.allCases.map(\.rawValue))
            let members = try decoder.container(keyedBy: Key.self)
            func isTold(_ key: Key) throws -> Bool { try members.decodeIfPresent(Bool.self, forKey: key) ?? false }
            events = Supply.Events(
                try members.decode(Supply.Precision.self, forKey: .time), about: try isTold(.about),
                by: try isTold(.by),
                recorded: try isTold(.recorded))
        }
    }

    private enum Key: String, CodingKey, CaseIterable { case facts, events }

    init(from decoder: any Decoder) throws {
        try decoder.refuseMembers(besides: Key.allCases.map(\.rawValue))
        let members = try decoder.container(keyedBy: Key.self)
        let facts = try members.decodeIfPresent([String].self, forKey: .facts) ?? []
        let events = try members.decodeIfPresent([String: Events].self, forKey: .events) ?? [:]
        supply = Supply(
            facts: Set(facts.map { FactID($0) }),
            events: events.reduce(into: [:]) { $0[EventKind($1.key)] = $1.value.events })
    }
}

extension SupplyDocument {
    /// Where in the document the fault is, and what it is.
    static func words(for fault: DecodingError) -> String {
        func words(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
            let path = (context.codingPath + (key.map { [$0] } ?? [])).map(\.stringValue).joined(separator: ".")
            return "\(path.isEmpty ? "document" : path): \(key == nil ? context.debugDescription : "missing")"
        }
        return switch fault {
        case .keyNotFound(let key, let context): words(context, key)
        case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context): words(context)
        @unknown default: "\(fault)"
        }
    }
}

private struct AnyMember: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}

extension Decoder {
    fileprivate func refuseMembers(besides known: [String]) throws {
        for key in try container(keyedBy: AnyMember.self).allKeys where !known.contains(key.stringValue) {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: codingPath + [key],
                    debugDescription: "unknown member; there are \(known.joined(separator: ", "))"))
        }
    }
}
