public import CivilTime

/// What is known of one circumstance: a plain value, or a history of dated ones.
///
/// A plain value has always held and was always known. A history is unknown before its first record. It is encoded
/// as `true`, `false`, `null` or a list, as the shared vocabulary writes facts.
public enum CircumstanceHistory: Hashable, Sendable {
    /// It always held, never held, or, with nil, is unknown.
    case always(Bool?)
    /// What held from when on; in any order.
    case dated([CircumstanceRecord])
}

extension CircumstanceHistory {
    /// A plain value stands, which no dated record can follow.
    struct PlainValueStands: Error {
        let value: Bool
    }

    /// The history with a dated record added; earlier ones stay.
    func adding(_ record: CircumstanceRecord) throws(PlainValueStands) -> CircumstanceHistory {
        switch self {
        case .always(.none): return .dated([record])
        case .always(.some(let value)): throw PlainValueStands(value: value)
        case .dated(let records): return .dated(records + [record])
        }
    }

    /// Whether it held at an instant, by what was known at another; nil where it is unknown.
    ///
    /// Without `knownAt` everything recorded counts. Of two records from the same instant the later recorded holds.
    public func value(at instant: Instant, knownAt: Instant? = nil) -> Bool? {
        switch self {
        case .always(let value): value
        case .dated(let records):
            records
                .filter { record in
                    record.from <= instant && knownAt.map { (record.recorded ?? record.from) <= $0 } ?? true
                }
                .max { ($0.from, $0.recorded ?? $0.from) < ($1.from, $1.recorded ?? $1.from) }?
                .value
        }
    }
}

extension CircumstanceHistory: Codable {
    /// Reads a boolean, null or a list of records.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .always(nil)
        } else if let value = try? container.decode(Bool.self) {
            self = .always(value)
        } else {
            self = .dated(try container.decode([CircumstanceRecord].self))
        }
    }

    /// Writes a boolean, null or a list of records.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .always(.none): try container.encodeNil()
        case .always(.some(let value)): try container.encode(value)
        case .dated(let records): try container.encode(records)
        }
    }
}
