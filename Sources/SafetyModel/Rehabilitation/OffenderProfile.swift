/// What is recorded of somebody who offended, as far as a priority group asks for it; nil is not recorded.
public struct OffenderProfile: Hashable, Codable, Sendable {
    /// Who it is.
    public let person: Person.ID
    /// The sentences that they serve.
    public var sentences: [CustodialSentence]?
    /// How many convictions they had before.
    public var convictions: Int?
    /// What was found of their needs.
    public var needs: [OffenderNeed: NeedAnswer]

    /// What is recorded of somebody.
    public init(
        of person: Person.ID, sentences: [CustodialSentence]? = nil, convictions: Int? = nil,
        needs: [OffenderNeed: NeedAnswer] = [:]
    ) {
        self.person = person
        self.sentences = sentences
        self.convictions = convictions
        self.needs = needs
    }

    private enum CodingKeys: String, CodingKey {
        case person
        case sentences
        case convictions
        case needs
    }
}
