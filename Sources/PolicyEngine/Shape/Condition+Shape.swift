/// `"always"`, or an object whose members say in words what must hold: `{"fact": "victim.vulnerable"}`,
/// `{"number": "volunteer.minutes", "atLeast": 960}`, `{"day": "today", "before": {"fact": "vetting.ends"}}`,
/// `{"count": {"kind": "complaint", "within": {"months": 6}}, "atLeast": 3}`, `{"not": …}`, `{"all": […]}`,
/// `{"any": […]}`, `{"atLeast": 2, "of": […]}`.
extension Condition: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case fact
        case number, lessThan, atMost, equals, atLeast, moreThan
        case day, before, onOrBefore, on, onOrAfter, after
        case count, not, all, any, of
    }

    private static let alwaysWord = "always"

    private static let numberWords: [(Comparison, Key)] = [
        (.less, .lessThan), (.atMost, .atMost), (.equal, .equals), (.atLeast, .atLeast), (.more, .moreThan),
    ]

    private static let dayWords: [(Comparison, Key)] = [
        (.less, .before), (.atMost, .onOrBefore), (.equal, .on), (.atLeast, .onOrAfter), (.more, .after),
    ]

    /// Decodes the bare word or the object.
    public init(from decoder: any Decoder) throws {
        if let word = decoder.word {
            guard word == Self.alwaysWord else {
                throw decoder.fault("“\(word)” is no condition; did you mean a fact?")
            }
            self = .always
            return
        }
        let members = try decoder.container(keyedBy: Key.self)
        if members.contains(.fact) {
            self = .fact(try members.decode(FactID.self, forKey: .fact))
        } else if members.contains(.number) {
            let fact = try members.decode(FactID.self, forKey: .number)
            let (comparison, key) = try Self.comparison(Self.numberWords, in: members, decoder)
            self = .number(fact, comparison, try members.decode(Int.self, forKey: key))
        } else if members.contains(.day) {
            let day = try members.decode(Day.self, forKey: .day)
            let (comparison, key) = try Self.comparison(Self.dayWords, in: members, decoder)
            self = .day(day, comparison, try members.decode(Day.self, forKey: key))
        } else if members.contains(.count) {
            self = .count(
                try members.decode(EventPattern.self, forKey: .count),
                atLeast: try members.decode(Int.self, forKey: .atLeast))
        } else {
            self = try Self.combination(members, decoder)
        }
    }

    private static func combination(
        _ members: KeyedDecodingContainer<Key>, _ decoder: any Decoder
    ) throws -> Condition {
        if members.contains(.not) { return .not(try members.decode(Condition.self, forKey: .not)) }
        if members.contains(.all) { return .all(try members.decode([Condition].self, forKey: .all)) }
        if members.contains(.any) { return .any(try members.decode([Condition].self, forKey: .any)) }
        guard members.contains(.of) || members.contains(.atLeast) else {
            throw decoder.fault(
                "a condition is “always”, or has fact, number, day, count, not, all, any, or atLeast and of")
        }
        return .atLeast(
            try members.decode(Int.self, forKey: .atLeast), of: try members.decode([Condition].self, forKey: .of))
    }

    private static func comparison(
        _ words: [(Comparison, Key)], in members: KeyedDecodingContainer<Key>, _ decoder: any Decoder
    ) throws -> (Comparison, Key) {
        guard let found = words.first(where: { members.contains($0.1) }) else {
            let list = words.map(\.1.rawValue).joined(separator: ", ")
            throw decoder.fault("held against nothing: needs one of \(list)")
        }
        return found
    }

    /// Encodes as the bare word or the object.
    public func encode(to encoder: any Encoder) throws {
        if case .always = self {
            var word = encoder.singleValueContainer()
            try word.encode(Self.alwaysWord)
            return
        }
        var members = encoder.container(keyedBy: Key.self)
        switch self {
        case .always:
            break
        case .fact(let fact):
            try members.encode(fact, forKey: .fact)
        case .number(let fact, let comparison, let number):
            try members.encode(fact, forKey: .number)
            for (word, key) in Self.numberWords where word == comparison { try members.encode(number, forKey: key) }
        case .day(let day, let comparison, let other):
            try members.encode(day, forKey: .day)
            for (word, key) in Self.dayWords where word == comparison { try members.encode(other, forKey: key) }
        case .count(let pattern, let count):
            try members.encode(pattern, forKey: .count)
            try members.encode(count, forKey: .atLeast)
        case .not(let inner):
            try members.encode(inner, forKey: .not)
        case .all(let parts):
            try members.encode(parts, forKey: .all)
        case .any(let parts):
            try members.encode(parts, forKey: .any)
        case .atLeast(let count, of: let parts):
            try members.encode(count, forKey: .atLeast)
            try members.encode(parts, forKey: .of)
        }
    }
}
