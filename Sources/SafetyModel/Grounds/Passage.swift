/// A place in a published document.
public struct Passage: Hashable, Codable, Sendable {
    /// Which document.
    public let document: PublishedDocument
    /// Where in it, as it is printed: a paragraph, a clause, a case study, a line.
    public let locator: String

    /// That place in that document.
    public init(_ document: PublishedDocument, _ locator: String) {
        self.document = document
        self.locator = locator
    }

    private enum CodingKeys: String, CodingKey {
        case document
        case locator
    }
}

extension Passage: CustomStringConvertible {
    /// The document and the place, such as `cutting-crime-2008, 4b`.
    public var description: String { "\(document), \(locator)" }
}
