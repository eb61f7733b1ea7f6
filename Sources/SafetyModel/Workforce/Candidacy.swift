/// That somebody applied on a recruitment pathway.
public struct Candidacy: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a candidacy.
    public typealias ID = Identifier<Candidacy>

    /// Which candidacy it is.
    public let id: ID
    /// On which pathway.
    public let pathway: RecruitmentPathway.ID
    /// Their name.
    public var name: Personal<String>?
    /// What they said of themselves, by what they were asked; nobody who assesses them needs it.
    public var declarations: [ProtectedCharacteristic: Personal<SelfDeclaration>]
    /// What they are known to meet, and not to meet, of what a pathway asks; what is not here is unknown.
    public internal(set) var met: [PathwayRequirement: Bool]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// Somebody who has applied.
    public init(
        id: ID, on pathway: RecruitmentPathway.ID, name: Personal<String>? = nil,
        declarations: [ProtectedCharacteristic: Personal<SelfDeclaration>] = [:]
    ) {
        self.id = id
        self.pathway = pathway
        self.name = name
        self.declarations = declarations
        self.met = [:]
    }

    /// Says whether something that the pathway asks is met; nil takes back what was said.
    public mutating func set(_ requirement: PathwayRequirement, isMet: Bool?) {
        met[requirement] = isMet
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case pathway
        case name
        case declarations
        case met
        case progress
    }
}
