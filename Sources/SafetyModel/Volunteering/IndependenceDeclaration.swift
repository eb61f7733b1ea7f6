/// What a custody visitor declared of their ties; nil where they were not asked.
public struct IndependenceDeclaration: Hashable, Codable, Sendable {
    /// Whether they are independent of the local policing body.
    public var ofPolicingBody: Bool?
    /// Whether they are independent of the chief officer.
    public var ofChiefOfficer: Bool?
    /// Whether they serve as a police officer, special constable or member of police staff.
    public var servesWithPolice: Bool?

    /// Those answers.
    public init(ofPolicingBody: Bool? = nil, ofChiefOfficer: Bool? = nil, servesWithPolice: Bool? = nil) {
        self.ofPolicingBody = ofPolicingBody
        self.ofChiefOfficer = ofChiefOfficer
        self.servesWithPolice = servesWithPolice
    }

    private enum CodingKeys: String, CodingKey {
        case ofPolicingBody
        case ofChiefOfficer
        case servesWithPolice
    }
}
