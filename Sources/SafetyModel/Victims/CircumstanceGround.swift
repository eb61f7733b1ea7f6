/// On what ground a circumstance of a victim is recorded.
public enum CircumstanceGround: Hashable, Sendable {
    /// An assessment of needs found it.
    case assessment(NeedsAssessment.ID)
    /// The victim said so.
    case selfDeclared
    /// A document of that title shows it, such as `medical certificate`; the title of a kind of document is no personal
    /// value, and what stands in it is kept where the document is.
    case document(String)
}

extension CircumstanceGround: Codable {
    private enum CodingKeys: String, CodingKey {
        case assessment
        case selfDeclared
        case document
    }

    /// Reads an object of one member.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a ground has one member"))
        }
        switch key {
        case .assessment: self = .assessment(try container.decode(NeedsAssessment.ID.self, forKey: key))
        case .selfDeclared:
            guard try container.decode(Bool.self, forKey: key) else {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: container, debugDescription: "a self-declaration is true or not there")
            }
            self = .selfDeclared
        case .document: self = .document(try container.decode(String.self, forKey: key))
        }
    }

    /// Writes an object of one member.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .assessment(let id): try container.encode(id, forKey: .assessment)
        case .selfDeclared: try container.encode(true, forKey: .selfDeclared)
        case .document(let words): try container.encode(words, forKey: .document)
        }
    }
}
