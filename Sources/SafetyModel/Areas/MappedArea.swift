/// An area as it is for a time: its kind and name, what it lies in, whether it is urban or rural, and where it ends.
///
/// Its code stays the same while its name or boundary changes; each such edition is one of these, for its own days.
public struct MappedArea: Hashable, Codable, Sendable {
    /// Its code.
    public let code: Area
    /// What kind of area it is.
    public let kind: AreaKind
    /// Its name.
    public let name: String
    /// The UK civil days on which it is valid as it stands here.
    public let term: DayInterval
    /// The areas in which it lies, such as a district and a force; those that they lie in are left out.
    public let parents: [Area]
    /// Whether it is urban or rural; nil where that is not known.
    public let setting: UrbanRuralClass?
    /// Where it ends; nil where that is not known.
    public let boundary: Boundary?

    /// An area of that code for those days.
    public init(
        _ code: Area, _ kind: AreaKind, named name: String, for term: DayInterval, in parents: [Area] = [],
        setting: UrbanRuralClass? = nil, boundary: Boundary? = nil
    ) {
        self.code = code
        self.kind = kind
        self.name = name
        self.term = term
        self.parents = parents
        self.setting = setting
        self.boundary = boundary
    }

    private enum CodingKeys: String, CodingKey {
        case code
        case kind
        case name
        case term
        case parents
        case setting
        case boundary
    }
}
