extension NonEmergencyCall {
    /// What became of a call.
    public enum Outcome: Hashable, Sendable {
        /// The caller rang off before it was answered.
        case abandoned
        /// The caller had advice, and no report was made.
        case advised
        /// A report was taken.
        case reported(Report.ID)
        /// It was handed over, with the caller on the line, to that body.
        case transferred(to: PublicBody.ID)
        /// It was passed to the emergency line.
        case escalated
    }
}

extension NonEmergencyCall.Outcome: CustomStringConvertible {
    /// The word for what became of it.
    public var description: String { word.rawValue }

    private enum Word: String, Codable {
        case abandoned
        case advised
        case reported
        case transferred
        case escalated
    }

    private var word: Word {
        switch self {
        case .abandoned: .abandoned
        case .advised: .advised
        case .reported: .reported
        case .transferred: .transferred
        case .escalated: .escalated
        }
    }
}

extension NonEmergencyCall.Outcome: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case report
        case body
    }

    /// Reads an object with `kind` and, depending on it, `report` or `body`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Word.self, forKey: .kind) {
        case .abandoned: self = .abandoned
        case .advised: self = .advised
        case .reported: self = .reported(try container.decode(Report.ID.self, forKey: .report))
        case .transferred: self = .transferred(to: try container.decode(PublicBody.ID.self, forKey: .body))
        case .escalated: self = .escalated
        }
    }

    /// Writes an object with `kind` and, depending on it, `report` or `body`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(word, forKey: .kind)
        switch self {
        case .reported(let report): try container.encode(report, forKey: .report)
        case .transferred(let body): try container.encode(body, forKey: .body)
        case .abandoned, .advised, .escalated: break
        }
    }
}
