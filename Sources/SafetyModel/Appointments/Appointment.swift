/// That a person holds a post in an area from one day until another.
public struct Appointment: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an appointment.
    public typealias ID = Identifier<Appointment>

    /// Which appointment it is.
    public let id: ID
    /// Who holds the post.
    public let person: Person.ID
    /// Which post.
    public let post: Post
    /// Where.
    public let area: Area
    /// On which days.
    public let term: DayInterval

    /// An appointment of a person to a post in an area for those days.
    public init(id: ID, of person: Person.ID, to post: Post, in area: Area, for term: DayInterval) {
        self.id = id
        self.person = person
        self.post = post
        self.area = area
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case person
        case post
        case area
        case term
    }
}
