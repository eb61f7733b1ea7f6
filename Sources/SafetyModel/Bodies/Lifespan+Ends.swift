public import CivilTime

extension Lifespan {
    /// When a body began.
    public enum Start: Hashable, Sendable {
        /// That was its first day.
        case on(CivilDate)
        /// It was there by that day; since when is not known.
        case by(CivilDate)
        /// Nobody knows.
        case notKnown
    }

    /// When a body ended, or whether it has.
    public enum End: Hashable, Sendable {
        /// That was the first day on which it was no longer there.
        case on(CivilDate)
        /// It did not end before that day; whether it has since is not known.
        case notBefore(CivilDate)
        /// Nobody knows.
        case notKnown
        /// It has not ended, and no end is set.
        case open
    }
}

extension Lifespan.Start {
    var earliest: CivilDate? {
        switch self {
        case .on(let day): day
        case .by, .notKnown: nil
        }
    }

    var latest: CivilDate? {
        switch self {
        case .on(let day), .by(let day): day
        case .notKnown: nil
        }
    }
}

extension Lifespan.End {
    var earliest: CivilDate? {
        switch self {
        case .on(let day), .notBefore(let day): day
        case .notKnown, .open: nil
        }
    }

    var latest: CivilDate? {
        switch self {
        case .on(let day): day
        case .notBefore, .notKnown, .open: nil
        }
    }
}

/// The words under which the ends of a lifespan are written.
private enum EndWord: String, Codable {
    case on
    case by
    case notBefore = "not-before"
    case notKnown = "not-known"
    case open
}

private enum EndKeys: String, CodingKey {
    case known
    case day
}

extension Lifespan.Start: Codable {
    /// Reads an object with `known` (`on`, `by`, `not-known`) and, with the first two, `day`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EndKeys.self)
        switch try container.decode(EndWord.self, forKey: .known) {
        case .on: self = .on(try container.decode(CivilDate.self, forKey: .day))
        case .by: self = .by(try container.decode(CivilDate.self, forKey: .day))
        case .notKnown: self = .notKnown
        case .notBefore, .open:
            throw DecodingError.dataCorruptedError(
                forKey: .known, in: container, debugDescription: "a start is known 'on', 'by' or 'not-known'")
        }
    }

    /// Writes an object with `known` and, where there is one, `day`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EndKeys.self)
        let word: EndWord =
            switch self {
            case .on: .on
            case .by: .by
            case .notKnown: .notKnown
            }
        try container.encode(word, forKey: .known)
        try container.encodeIfPresent(latest, forKey: .day)
    }
}

extension Lifespan.End: Codable {
    /// Reads an object with `known` (`on`, `not-before`, `not-known`, `open`) and, with the first two, `day`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EndKeys.self)
        switch try container.decode(EndWord.self, forKey: .known) {
        case .on: self = .on(try container.decode(CivilDate.self, forKey: .day))
        case .notBefore: self = .notBefore(try container.decode(CivilDate.self, forKey: .day))
        case .notKnown: self = .notKnown
        case .open: self = .open
        case .by:
            throw DecodingError.dataCorruptedError(
                forKey: .known, in: container,
                debugDescription: "an end is known 'on', 'not-before', 'not-known' or 'open'")
        }
    }

    /// Writes an object with `known` and, where there is one, `day`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EndKeys.self)
        let word: EndWord =
            switch self {
            case .on: .on
            case .notBefore: .notBefore
            case .notKnown: .notKnown
            case .open: .open
            }
        try container.encode(word, forKey: .known)
        try container.encodeIfPresent(earliest, forKey: .day)
    }
}

extension Lifespan.Start: CustomStringConvertible {
    /// The start in words.
    public var description: String {
        switch self {
        case .on(let day): "on \(day)"
        case .by(let day): "by \(day)"
        case .notKnown: "not known"
        }
    }
}

extension Lifespan.End: CustomStringConvertible {
    /// The end in words.
    public var description: String {
        switch self {
        case .on(let day): "on \(day)"
        case .notBefore(let day): "not before \(day)"
        case .notKnown: "not known"
        case .open: "open"
        }
    }
}
