import CivilTime

/// Bare `true` or `false`, a whole number, or a day such as `"2013-04-01"`.
extension FactValue: Codable {
    /// Decodes the bare value.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let truth = try? value.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else {
            self = .day(try value.decode(CivilDate.self))
        }
    }

    /// Encodes as the bare value.
    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .truth(let truth): try value.encode(truth)
        case .number(let number): try value.encode(number)
        case .day(let day): try value.encode(day)
        }
    }
}
