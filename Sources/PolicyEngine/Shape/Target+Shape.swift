import CivilTime

/// `{"name": "urban", "percent": 90, "within": {"minutes": 15}, "verification": "primary"}` for a share, or
/// `{"name": "urban", "meanAtMost": {"minutes": 6}, "verification": "primary"}` for a mean; with `when` where it is
/// for some incidents only.
///
/// `percent` with `ofIncidentsWhen` or `ofTimeWhen` and a condition; `percentile` with `atMost`; `each` with
/// `countAtLeast` or `timeAtLeast`. Each aim has three more words, for the other side and for what is strict.
extension Target: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name
        case percent, percentMoreThan, percentAtMost, percentLessThan
        case within, takingLessThan, takingAtLeast, takingMoreThan
        case ofIncidentsWhen, ofTimeWhen
        case meanAtMost, meanLessThan, meanAtLeast, meanMoreThan
        case percentile, atMost, lessThan, atLeast, moreThan
        case each, countAtLeast, countMoreThan, countAtMost, countLessThan
        case timeAtLeast, timeMoreThan, timeAtMost, timeLessThan
        case when, verification

        static let aims = Set(allCases).subtracting([.name, .when, .verification])
    }

    /// The words of one aim.
    private struct Words {
        let atMost: Key
        let lessThan: Key
        let atLeast: Key
        let moreThan: Key

        static let percent = Words(
            atMost: .percentAtMost, lessThan: .percentLessThan, atLeast: .percent, moreThan: .percentMoreThan)
        static let taking = Words(
            atMost: .within, lessThan: .takingLessThan, atLeast: .takingAtLeast, moreThan: .takingMoreThan)
        static let mean = Words(
            atMost: .meanAtMost, lessThan: .meanLessThan, atLeast: .meanAtLeast, moreThan: .meanMoreThan)
        static let percentile = Words(atMost: .atMost, lessThan: .lessThan, atLeast: .atLeast, moreThan: .moreThan)
        static let count = Words(
            atMost: .countAtMost, lessThan: .countLessThan, atLeast: .countAtLeast, moreThan: .countMoreThan)
        static let time = Words(
            atMost: .timeAtMost, lessThan: .timeLessThan, atLeast: .timeAtLeast, moreThan: .timeMoreThan)

        func stand(in members: KeyedDecodingContainer<Key>) -> Bool {
            [atMost, lessThan, atLeast, moreThan].contains { members.contains($0) }
        }

        /// The bound under one of the words; where there is none, the usual one is missed.
        func bound<Value: Decodable>(
            _ members: KeyedDecodingContainer<Key>, usually usual: Key
        ) throws -> Bound<Value> {
            func value(_ key: Key) throws -> Value? { try members.decodeIfPresent(Value.self, forKey: key) }
            if let value = try value(atMost) { return .atMost(value) }
            if let value = try value(lessThan) { return .lessThan(value) }
            if let value = try value(atLeast) { return .atLeast(value) }
            if let value = try value(moreThan) { return .moreThan(value) }
            throw DecodingError.keyNotFound(
                usual,
                DecodingError.Context(
                    codingPath: members.codingPath, debugDescription: "no aim: needs \(usual.rawValue)"))
        }

        func encode<Value: Encodable>(
            _ bound: Bound<Value>, in members: inout KeyedEncodingContainer<Key>
        ) throws {
            switch bound {
            case .atMost(let value): try members.encode(value, forKey: atMost)
            case .lessThan(let value): try members.encode(value, forKey: lessThan)
            case .atLeast(let value): try members.encode(value, forKey: atLeast)
            case .moreThan(let value): try members.encode(value, forKey: moreThan)
            }
        }
    }

    /// Decodes from its members; without `when` it is for every incident of the measure.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        let statistic = try Self.statistic(members)
        let words = Key.allCases.filter { Key.aims.contains($0) && members.contains($0) }
        if case .mean = statistic, words.count > 1 { throw Self.contradiction(words, decoder) }
        if words.count > 2 { throw Self.contradiction(words, decoder) }
        self.init(
            try members.decode(String.self, forKey: .name), statistic,
            when: try members.condition(.when),
            verification: try members.decode(Verification.self, forKey: .verification))
    }

    private static func contradiction(_ words: [Key], _ decoder: any Decoder) -> DecodingError {
        decoder.fault("more than one aim: \(words.map(\.rawValue).joined(separator: ", "))")
    }

    private static func statistic(_ members: KeyedDecodingContainer<Key>) throws -> Statistic {
        if Words.mean.stand(in: members) { return .mean(try Words.mean.bound(members, usually: .meanAtMost)) }
        if let percent = try members.decodeIfPresent(Int.self, forKey: .percentile) {
            return .percentile(percent, try Words.percentile.bound(members, usually: .atMost))
        }
        if let span = try members.decodeIfPresent(Span.self, forKey: .each) {
            guard Words.time.stand(in: members) else {
                return .count(try Words.count.bound(members, usually: .countAtLeast), each: span)
            }
            return .time(try Words.time.bound(members, usually: .timeAtLeast), each: span)
        }
        if let condition = try members.decodeIfPresent(Condition.self, forKey: .ofIncidentsWhen) {
            return .shareOfIncidents(
                when: condition, percent: try Words.percent.bound(members, usually: .percent))
        }
        if let condition = try members.decodeIfPresent(Condition.self, forKey: .ofTimeWhen) {
            return .shareOfTime(when: condition, percent: try Words.percent.bound(members, usually: .percent))
        }
        return .share(
            taking: try Words.taking.bound(members, usually: .within),
            percent: try Words.percent.bound(members, usually: .percent))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(name, forKey: .name)
        switch statistic {
        case .share(let period, let percent):
            try Words.percent.encode(percent, in: &members)
            try Words.taking.encode(period, in: &members)
        case .shareOfIncidents(let condition, let percent):
            try Words.percent.encode(percent, in: &members)
            try members.encode(condition, forKey: .ofIncidentsWhen)
        case .shareOfTime(let condition, let percent):
            try Words.percent.encode(percent, in: &members)
            try members.encode(condition, forKey: .ofTimeWhen)
        case .mean(let period):
            try Words.mean.encode(period, in: &members)
        case .percentile(let percent, let period):
            try members.encode(percent, forKey: .percentile)
            try Words.percentile.encode(period, in: &members)
        case .count(let count, let span):
            try members.encode(span, forKey: .each)
            try Words.count.encode(count, in: &members)
        case .time(let period, let span):
            try members.encode(span, forKey: .each)
            try Words.time.encode(period, in: &members)
        }
        try members.encode(condition: condition, .when)
        try members.encode(verification, forKey: .verification)
    }
}
