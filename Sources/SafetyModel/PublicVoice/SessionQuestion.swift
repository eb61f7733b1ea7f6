public import CivilTime

/// A question that the public put to an accountability session.
public struct SessionQuestion: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a question.
    public typealias ID = Identifier<SessionQuestion>

    /// Which question it is.
    public let id: ID
    /// What was asked, which may name or describe people.
    public let words: Personal<String>?
    /// Which body is to answer.
    public let askedOf: PublicBody.ID
    /// The UK civil day on which it was put.
    public let asked: CivilDate
    /// The last UK civil day on which an answer is in time.
    public let due: CivilDate
    /// The UK civil day on which it was answered; nil while it is not.
    public internal(set) var answered: CivilDate?

    /// A question to a body, which is due to be answered by the end of a day.
    ///
    /// - Throws: ``Rejection`` by `answer-follows-its-question` where it is due or answered before it was asked.
    public init(
        id: ID, to body: PublicBody.ID, words: Personal<String>?, asked: CivilDate, due: CivilDate,
        answered: CivilDate? = nil
    ) throws(Rejection) {
        for (what, day) in [("due", due), ("answered", answered ?? asked)] where day < asked {
            throw Rejection(
                .answerFollowsItsQuestion, "question \(id)", found: "it is \(what) on \(day) and was asked on \(asked)")
        }
        self.id = id
        self.askedOf = body
        self.words = words
        self.asked = asked
        self.due = due
        self.answered = answered
    }

    /// Whether it was answered in time, as far as the end of a day tells: nil while it still can be.
    public func isAnsweredInTime(asOf day: CivilDate) -> Bool? {
        if let answered, answered <= day { return answered <= due }
        return day < due ? nil : false
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case words
        case askedOf
        case asked
        case due
        case answered
    }

    /// Reads a question, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let words = try container.decodeIfPresent(Personal<String>.self, forKey: .words)
        let body = try container.decode(PublicBody.ID.self, forKey: .askedOf)
        let asked = try container.decode(CivilDate.self, forKey: .asked)
        let due = try container.decode(CivilDate.self, forKey: .due)
        let answered = try container.decodeIfPresent(CivilDate.self, forKey: .answered)
        self = try decoder.checked { () throws(Rejection) in
            try SessionQuestion(id: id, to: body, words: words, asked: asked, due: due, answered: answered)
        }
    }
}
