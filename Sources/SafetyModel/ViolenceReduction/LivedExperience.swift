/// Whether people who lived through violence took part in making or giving an intervention.
public struct LivedExperience: Hashable, Codable, Sendable {
    /// In what they took part.
    public enum Part: String, Hashable, CaseIterable, Codable, Sendable {
        /// In its design.
        case design
        /// In giving it.
        case delivery
    }

    /// In what they took part, in the order of the list; in nothing where that is so.
    public let parts: [Part]

    /// That they took part in that.
    public init(in parts: Set<Part>) {
        self.parts = Part.allCases.filter(parts.contains)
    }

    private enum CodingKeys: String, CodingKey {
        case parts
    }
}
