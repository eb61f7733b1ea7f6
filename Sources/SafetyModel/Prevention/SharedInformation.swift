/// A piece of community information as others may have it: who it came from is no part of it.
public struct SharedInformation: Hashable, Codable, Sendable {
    /// The information from which it is made.
    public let information: CommunityInformation.ID
    /// With whom it is shared.
    public let recipient: PublicBody.ID
    /// What it is about.
    public let topic: InformationTopic
    /// Where.
    public let area: Area
    /// What it says.
    public let content: Personal<String>
    /// How it is graded.
    public let grade: InformationGrade
    /// Whether it may stand as evidence.
    public let isEvidence: Bool

    init(of information: CommunityInformation, with recipient: PublicBody.ID, graded grade: InformationGrade) {
        self.information = information.id
        self.recipient = recipient
        self.topic = information.topic
        self.area = information.area
        self.content = information.content
        self.grade = grade
        self.isEvidence = information.isEvidence
    }

    private enum CodingKeys: String, CodingKey {
        case information
        case recipient
        case topic
        case area
        case content
        case grade
        case isEvidence
    }
}
