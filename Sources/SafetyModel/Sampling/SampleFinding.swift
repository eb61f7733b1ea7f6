public import CivilTime

/// What a reviewer found in a record that was sampled.
public struct SampleFinding: Hashable, Codable, Sendable {
    /// The answer to the question that the sample asks of every record.
    public enum Answer: String, Hashable, CaseIterable, Codable, Sendable {
        /// The record raises a concern.
        case concern
        /// It raises none.
        case noConcern = "no-concern"
        /// What is recorded does not say.
        case cannotTell = "cannot-tell"
    }

    /// Which record.
    public let record: RecordReference
    /// Who reviewed it.
    public let reviewer: Person.ID
    /// On which UK civil day.
    public let day: CivilDate
    /// What they found.
    public let answer: Answer
    /// Their reasons, where written down.
    public let reasons: Personal<String>?

    /// A finding on a record.
    public init(
        on record: RecordReference, by reviewer: Person.ID, day: CivilDate, _ answer: Answer,
        reasons: Personal<String>? = nil
    ) {
        self.record = record
        self.reviewer = reviewer
        self.day = day
        self.answer = answer
        self.reasons = reasons
    }

    private enum CodingKeys: String, CodingKey {
        case record
        case reviewer
        case day
        case answer
        case reasons
    }
}
