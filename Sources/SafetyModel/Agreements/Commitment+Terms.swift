public import CivilTime

extension Commitment {
    /// By when a promise is to be kept, or how often.
    @nonexhaustive
    public enum Terms: Hashable, Sendable {
        /// Again and again: within that period of the agreement's first day and of each keeping, until its end.
        case every(Period)
        /// Within that period after each occurrence that the word names.
        case within(Period, of: OccurrenceWord)
        /// Once, by the end of that UK civil day, which lies in the agreement's term.
        case by(CivilDate)

        /// The word for the occurrence that sets the promise running; nil where none does.
        public var occurrence: OccurrenceWord? {
            switch self {
            case .within(_, let word): word
            case .every, .by: nil
            }
        }
    }
}

extension Commitment.Terms: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case period
        case occurrence = "of"
        case day
    }

    private enum Kind: String, Codable {
        case every
        case within
        case by
    }

    /// Reads an object with `kind` and, depending on it, `period`, `of` or `day`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .every: self = .every(try container.decode(Period.self, forKey: .period))
        case .within:
            self = .within(
                try container.decode(Period.self, forKey: .period),
                of: try container.decode(OccurrenceWord.self, forKey: .occurrence))
        case .by: self = .by(try container.decode(CivilDate.self, forKey: .day))
        }
    }

    /// Writes an object with `kind` and, depending on it, `period`, `of` or `day`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .every(let period):
            try container.encode(Kind.every, forKey: .kind)
            try container.encode(period, forKey: .period)
        case .within(let period, let word):
            try container.encode(Kind.within, forKey: .kind)
            try container.encode(period, forKey: .period)
            try container.encode(word, forKey: .occurrence)
        case .by(let day):
            try container.encode(Kind.by, forKey: .kind)
            try container.encode(day, forKey: .day)
        }
    }
}
