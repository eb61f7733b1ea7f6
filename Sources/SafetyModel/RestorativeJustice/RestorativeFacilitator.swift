public import CivilTime

/// Who facilitates a restorative process, with the training that qualifies them for it.
public struct RestorativeFacilitator: Hashable, Sendable {
    /// Who.
    public let person: Person.ID
    /// Their training.
    public let training: TrainingRecord

    /// A facilitator with their training.
    ///
    /// - Throws: ``Rejection`` by `facilitator-qualified` where the training is another one.
    public init(_ person: Person.ID, trained training: TrainingRecord) throws(Rejection) {
        guard training.competence == .restorativeFacilitation else {
            throw Rejection(
                .facilitatorQualified, "facilitator \(person)", found: "a training in '\(training.competence)'")
        }
        self.person = person
        self.training = training
    }

    /// Whether they are qualified on a UK civil day.
    public func isQualified(on day: CivilDate) -> Bool {
        training.achieved <= day && training.validThrough.map { day <= $0 } ?? true
    }
}

extension RestorativeFacilitator: Codable {
    private enum CodingKeys: String, CodingKey {
        case person
        case training
    }

    /// Reads a facilitator, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let person = try container.decode(Person.ID.self, forKey: .person)
        let training = try container.decode(TrainingRecord.self, forKey: .training)
        do throws(Rejection) {
            try self.init(person, trained: training)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
