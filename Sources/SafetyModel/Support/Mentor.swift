/// Somebody who walks with a young person for a while.
///
/// What they lived through is sensitive, and is theirs to tell.
public struct Mentor: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a mentor.
    public typealias ID = Identifier<Mentor>

    /// Which mentor it is.
    public let id: ID
    /// Who.
    public let person: Person.ID
    /// Who supervises them.
    public let supervisor: Person.ID
    /// What they lived through.
    public let experience: Personal<[LifeExperience]>
    /// Their training as a mentor.
    public let trained: TrainingRecord

    /// A mentor with a supervisor.
    public init(
        id: ID, of person: Person.ID, under supervisor: Person.ID, with experience: Personal<[LifeExperience]>,
        trained: TrainingRecord
    ) {
        self.id = id
        self.person = person
        self.supervisor = supervisor
        self.experience = experience
        self.trained = trained
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case person
        case supervisor
        case experience
        case trained
    }
}
