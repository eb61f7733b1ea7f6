import CivilTime

/// An instant, a day or a month, told apart by its form: `"2023-12-22T15:10:00Z"`, `"2023-12-22"`, `"2023-12"`.
extension EventTime: Codable {
    /// Decodes the bare text.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        let text = try value.decode(String.self)
        if text.contains("T") {
            self = .instant(try value.decode(Instant.self))
        } else if let month = try? value.decode(CivilMonth.self) {
            self = .month(month)
        } else {
            self = .date(try value.decode(CivilDate.self))
        }
    }

    /// Encodes as the bare text.
    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .instant(let instant): try value.encode(instant)
        case .date(let date): try value.encode(date)
        case .month(let month): try value.encode(month)
        }
    }
}
