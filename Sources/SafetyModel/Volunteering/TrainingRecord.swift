public import CivilTime

/// A training that somebody completed.
public struct TrainingRecord: Hashable, Codable, Sendable {
    /// What it makes them able to do.
    public let competence: Competence
    /// The UK civil day on which it was completed.
    public let achieved: CivilDate
    /// The last day for which it is good; nil where no such day is stated.
    public let validThrough: CivilDate?

    /// A training completed on that day.
    ///
    /// - Throws: ``VolunteerRecordError`` where it would be good only for days before.
    public init(
        _ competence: Competence, achieved: CivilDate, validThrough: CivilDate? = nil
    ) throws(VolunteerRecordError) {
        if let validThrough, validThrough < achieved {
            throw VolunteerRecordError(
                .trainingEndsEarly(competence, achieved: achieved, validThrough: validThrough))
        }
        self.competence = competence
        self.achieved = achieved
        self.validThrough = validThrough
    }

    private enum CodingKeys: String, CodingKey {
        case competence
        case achieved
        case validThrough
    }

    /// Reads a training, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let competence = try container.decode(Competence.self, forKey: .competence)
        let achieved = try container.decode(CivilDate.self, forKey: .achieved)
        let validThrough = try container.decodeIfPresent(CivilDate.self, forKey: .validThrough)
        do throws(VolunteerRecordError) {
            try self.init(competence, achieved: achieved, validThrough: validThrough)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
