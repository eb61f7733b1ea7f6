import CivilTime

/// `"today"`, a day such as `"2013-04-01"`, a fact's day `{"fact": "vetting.granted"}`; with a period added,
/// `{"fact": "vetting.granted", "plus": {"years": 10}}` or `{"day": "today", "plus": {"months": 6}}`.
extension Day: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case fact, day, plus
    }

    /// Decodes a bare word or a day with its period.
    public init(from decoder: any Decoder) throws {
        if decoder.word != nil {
            self.init(try Bare(from: decoder).start)
            return
        }
        let members = try decoder.container(keyedBy: Key.self)
        if let fact = try members.decodeIfPresent(FactID.self, forKey: .fact) {
            self.init(.fact(fact), plus: try members.decodeIfPresent(Period.self, forKey: .plus))
        } else if members.contains(.day) {
            let start = try members.decode(Bare.self, forKey: .day).start
            self.init(start, plus: try members.decode(Period.self, forKey: .plus))
        } else {
            throw decoder.fault("a day is “today”, a day such as 2013-04-01, or has fact, or day and plus")
        }
    }

    /// Encodes as a bare word where it can be one.
    public func encode(to encoder: any Encoder) throws {
        let word: String
        switch start {
        case .fact(let fact):
            var members = encoder.container(keyedBy: Key.self)
            try members.encode(fact, forKey: .fact)
            try members.encodeIfPresent(period, forKey: .plus)
            return
        case .today: word = "today"
        case .fixed(let day): word = day.description
        }
        guard let period else {
            var bare = encoder.singleValueContainer()
            try bare.encode(word)
            return
        }
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(word, forKey: .day)
        try members.encode(period, forKey: .plus)
    }

    /// `"today"` or a day.
    private struct Bare: Decodable {
        let start: Start

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            start = try value.decode(String.self) == "today" ? .today : .fixed(try value.decode(CivilDate.self))
        }
    }
}
