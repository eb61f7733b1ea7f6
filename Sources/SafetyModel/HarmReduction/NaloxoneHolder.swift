public import CivilTime

/// Somebody who carries naloxone, with their training.
public struct NaloxoneHolder: Hashable, Codable, Sendable {
    /// Who.
    public let person: Person.ID
    /// Their training.
    public let training: TrainingRecord

    /// Somebody with their training.
    public init(_ person: Person.ID, trained training: TrainingRecord) {
        self.person = person
        self.training = training
    }

    /// Whether they hold the training for it on a UK civil day.
    public func isTrained(on day: CivilDate) -> Bool {
        training.competence == .naloxone && training.achieved <= day
            && training.validThrough.map { day <= $0 } ?? true
    }

    private enum CodingKeys: String, CodingKey {
        case person
        case training
    }
}
