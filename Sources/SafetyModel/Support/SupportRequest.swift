public import CivilTime

/// What somebody looks for in a directory of services, as far as it is known.
public struct SupportRequest: Hashable, Codable, Sendable {
    /// What they need.
    public let need: SupportNeed
    /// Where they are.
    public let area: Area
    /// The UK civil day for which it is asked.
    public let day: CivilDate
    /// What they suffered; nil where nobody said.
    public let harm: HarmKind?
    /// Their age in completed years; nil where nobody said.
    public let age: Int?

    /// A request with what is known.
    public init(for need: SupportNeed, in area: Area, on day: CivilDate, harm: HarmKind? = nil, age: Int? = nil) {
        self.need = need
        self.area = area
        self.day = day
        self.harm = harm
        self.age = age
    }

    private enum CodingKeys: String, CodingKey {
        case need
        case area
        case day
        case harm
        case age
    }
}
