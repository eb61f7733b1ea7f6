public import CivilTime

/// A comment of somebody served, and the themes that each coder found in it.
public struct CodedComment: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a comment.
    public typealias ID = Identifier<CodedComment>

    /// Which comment it is.
    public let id: ID
    /// On which UK civil day it was made.
    public let day: CivilDate
    /// What was said.
    public let text: Personal<String>?
    /// The themes, coder by coder; a coder who found none has an empty set.
    public let themes: [Person.ID: Set<FeedbackTheme>]

    /// A comment with what coders made of it.
    public init(id: ID, on day: CivilDate, text: Personal<String>? = nil, themes: [Person.ID: Set<FeedbackTheme>]) {
        self.id = id
        self.day = day
        self.text = text
        self.themes = themes
    }

    /// The themes that all its coders found; nil where nobody coded it.
    public var agreedThemes: Set<FeedbackTheme>? {
        let sets = Array(themes.values)
        guard let first = sets.first else { return nil }
        return sets.dropFirst().reduce(first) { $0.intersection($1) }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case day
        case text
        case themes
    }

    private struct Coding: Codable {
        let coder: Person.ID
        let themes: [FeedbackTheme]
    }

    /// Reads a comment.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let codings = try container.decode([Coding].self, forKey: .themes)
        self.init(
            id: try container.decode(ID.self, forKey: .id), on: try container.decode(CivilDate.self, forKey: .day),
            text: try container.decodeIfPresent(Personal<String>.self, forKey: .text),
            themes: Dictionary(codings.map { ($0.coder, Set($0.themes)) }) { $0.union($1) })
    }

    /// Writes coders and themes sorted, so that equal comments have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(day, forKey: .day)
        try container.encodeIfPresent(text, forKey: .text)
        let codings = themes.sorted { $0.key < $1.key }.map { Coding(coder: $0.key, themes: $0.value.sorted()) }
        try container.encode(codings, forKey: .themes)
    }
}
