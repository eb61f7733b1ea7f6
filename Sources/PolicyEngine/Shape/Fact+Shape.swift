import CivilTime

/// `{"id": "victim.vulnerable", "question": "…"}`, with `answer` where it is not yes or no and `citing` where a
/// provision defines it.
extension Fact: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, question, answer, citing
    }

    /// Decodes from its members; without `answer` it is yes or no.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(FactID.self, forKey: .id), try members.decode(String.self, forKey: .question),
            answer: try members.decodeIfPresent(Answer.self, forKey: .answer) ?? .yesNo,
            citing: try members.decodeIfPresent(Citation.self, forKey: .citing))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try members.encode(question, forKey: .question)
        if answer != .yesNo { try members.encode(answer, forKey: .answer) }
        try members.encodeIfPresent(citation, forKey: .citing)
    }
}

/// `"yesNo"`, `"day"`, `{"number": "minutes"}`, or `{"dayBetween": "2007-01-01", "and": "2012-01-01", "recalled": "…"}`.
extension Fact.Answer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case number, dayBetween, and, recalled
    }

    /// Decodes a bare word, or an object for a number and for a day not known exactly.
    public init(from decoder: any Decoder) throws {
        switch decoder.word {
        case "yesNo":
            self = .yesNo
        case "day":
            self = .day
        case .some(let word):
            throw decoder.fault("“\(word)” is no kind of answer; without more there are yesNo, day")
        case nil:
            let members = try decoder.container(keyedBy: Key.self)
            if let unit = try members.decodeIfPresent(String.self, forKey: .number) {
                self = .number(of: unit)
            } else if let earliest = try members.decodeIfPresent(CivilDate.self, forKey: .dayBetween) {
                self = .dayBetween(
                    earliest, try members.decode(CivilDate.self, forKey: .and),
                    recalled: try members.decodeIfPresent(String.self, forKey: .recalled))
            } else {
                throw decoder.fault("an answer is yesNo or day, or has number, or dayBetween and and")
            }
        }
    }

    /// Encodes as a bare word where it can be one.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .yesNo:
            var word = encoder.singleValueContainer()
            try word.encode("yesNo")
        case .day:
            var word = encoder.singleValueContainer()
            try word.encode("day")
        case .number(let unit):
            var members = encoder.container(keyedBy: Key.self)
            try members.encode(unit, forKey: .number)
        case .dayBetween(let earliest, let latest, let recalled):
            var members = encoder.container(keyedBy: Key.self)
            try members.encode(earliest, forKey: .dayBetween)
            try members.encode(latest, forKey: .and)
            try members.encodeIfPresent(recalled, forKey: .recalled)
        }
    }
}
