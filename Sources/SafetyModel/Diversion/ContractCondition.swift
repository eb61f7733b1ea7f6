/// One thing that somebody undertakes in a contract.
public struct ContractCondition: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a condition.
    public typealias ID = Identifier<ContractCondition>

    /// What kind of thing is undertaken.
    public struct Kind: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Not to offend again while the contract runs.
        public static let noReoffending: Kind = "no-reoffending"
        /// A restorative approach.
        public static let restorativeApproach: Kind = "restorative-approach"
        /// Unpaid work.
        public static let voluntaryWork: Kind = "voluntary-work"
        /// A tag that shows where somebody is.
        public static let locationTag: Kind = "location-tag"
        /// An intervention for a need.
        public static let intervention: Kind = "intervention"

        /// The codes that this edition of the kit knows.
        public static let known: [Kind] = [
            .noReoffending, .restorativeApproach, .voluntaryWork, .locationTag, .intervention,
        ]
    }

    /// Which condition it is.
    public let id: ID
    /// What kind of thing.
    public let kind: Kind
    /// The need that it is for, where it is for one.
    public let need: OffenderNeed?
    /// For how many hours, where it is counted in hours.
    public let hours: Int?
    /// How it is put in the contract.
    public let wording: Personal<String>?

    /// A condition of that kind.
    public init(
        id: ID, _ kind: Kind, for need: OffenderNeed? = nil, hours: Int? = nil, wording: Personal<String>? = nil
    ) {
        self.id = id
        self.kind = kind
        self.need = need
        self.hours = hours
        self.wording = wording
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case need
        case hours
        case wording
    }
}
