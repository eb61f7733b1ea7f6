extension CommitmentEvent {
    /// What happened under an agreement.
    public enum What: Hashable, Sendable {
        /// That, on which a promise waits, occurred.
        case occurred(OccurrenceWord)
        /// That promise was kept, in time or not.
        case kept(Commitment.ID)
    }
}

extension CommitmentEvent.What: Codable {
    private enum CodingKeys: String, CodingKey {
        case occurred
        case kept
    }

    /// Reads an object with either `occurred` or `kept`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let word = try container.decodeIfPresent(OccurrenceWord.self, forKey: .occurred)
        let commitment = try container.decodeIfPresent(Commitment.ID.self, forKey: .kept)
        switch (word, commitment) {
        case (.some(let word), .none): self = .occurred(word)
        case (.none, .some(let commitment)): self = .kept(commitment)
        case (.none, .none), (.some, .some):
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "either 'occurred' or 'kept' is needed"))
        }
    }

    /// Writes an object with either `occurred` or `kept`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .occurred(let word): try container.encode(word, forKey: .occurred)
        case .kept(let commitment): try container.encode(commitment, forKey: .kept)
        }
    }
}
