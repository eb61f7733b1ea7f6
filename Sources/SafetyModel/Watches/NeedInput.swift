public import CivilTime

/// One figure from which the need for a watch in an area is scored.
public struct NeedInput: Hashable, Codable, Sendable {
    /// What it is a figure of.
    public let kind: NeedInputKind
    /// The area.
    public let area: Area
    /// The figure.
    public let figure: Figure
    /// The UK civil day as of which it holds; nil where nobody stated it.
    public let asOf: CivilDate?
    /// Where it is from.
    public let source: String

    /// A figure of an area.
    public init(_ kind: NeedInputKind, of area: Area, _ figure: Figure, asOf day: CivilDate?, source: String) {
        self.kind = kind
        self.area = area
        self.figure = figure
        self.asOf = day
        self.source = source
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case area
        case figure
        case asOf
        case source
    }
}
