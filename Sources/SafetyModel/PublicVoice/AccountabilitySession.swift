public import CivilTime

/// A session at which a partnership faces its public, such as a Face the People session.
public struct AccountabilitySession: Hashable, Sendable, Identifiable {
    /// The identity of a session.
    public typealias ID = Identifier<AccountabilitySession>

    /// Which session it is.
    public let id: ID
    /// Which partnership held it.
    public let partnership: Partnership.ID
    /// Where.
    public let area: Area
    /// The UK civil day of the session.
    public let day: CivilDate
    /// The UK civil day on which it was announced to everybody.
    public let announced: CivilDate
    /// The bodies that were there to answer.
    public let present: [PublicBody.ID]
    /// What was asked, in the order in which it was added.
    public private(set) var questions: [SessionQuestion] = []

    /// A session that was held.
    ///
    /// - Throws: ``Rejection`` by `session-is-open` where it was not announced before its day, nobody was present, or a
    ///   body is named twice.
    public init(
        id: ID, of partnership: Partnership.ID, in area: Area, on day: CivilDate, announced: CivilDate,
        present: [PublicBody.ID]
    ) throws(Rejection) {
        func refuse(_ found: String) -> Rejection {
            Rejection(.sessionIsOpen, "accountability session \(id)", found: found)
        }
        guard announced < day else { throw refuse("it was announced on \(announced), for \(day)") }
        guard !present.isEmpty else { throw refuse("no partner was present") }
        guard Set(present).count == present.count else { throw refuse("a partner is named twice") }
        self.id = id
        self.partnership = partnership
        self.area = area
        self.day = day
        self.announced = announced
        self.present = present
    }

    /// Refuses a session at which a body answered that was no member of the partnership on its day.
    ///
    /// - Throws: ``Rejection`` by `session-is-open` for the first such body, or for another partnership.
    public func requireMembers(of partnership: Partnership) throws(Rejection) {
        let subject = "accountability session \(id)"
        guard partnership.id == self.partnership else {
            throw Rejection(.sessionIsOpen, subject, found: "it is a session of partnership \(self.partnership)")
        }
        let members = Set(partnership.memberships.filter { $0.term.contains(day) }.map(\.body))
        for body in present where !members.contains(body) {
            throw Rejection(.sessionIsOpen, subject, found: "body \(body) was no member on \(day)")
        }
    }

    /// Adds a question that was put at the session.
    ///
    /// - Throws: ``Rejection`` by `answer-follows-its-question` where it is there already, or was put on another day;
    ///   the session is then unchanged.
    public mutating func add(_ question: SessionQuestion) throws(Rejection) {
        let subject = "accountability session \(id)"
        guard !questions.contains(where: { $0.id == question.id }) else {
            throw Rejection(.answerFollowsItsQuestion, subject, found: "question \(question.id) is there already")
        }
        guard question.asked == day else {
            throw Rejection(
                .answerFollowsItsQuestion, subject,
                found: "question \(question.id) was asked on \(question.asked), and the session was on \(day)")
        }
        questions.append(question)
    }

    /// Records that a question was answered on a day.
    ///
    /// - Throws: ``Rejection`` by `answer-follows-its-question` where there is no such question, it was answered
    ///   already, or the day lies before it was asked; the session is then unchanged.
    public mutating func answer(_ question: SessionQuestion.ID, on day: CivilDate) throws(Rejection) {
        guard let place = questions.firstIndex(where: { $0.id == question }), questions[place].answered == nil,
            questions[place].asked <= day
        else {
            throw Rejection(
                .answerFollowsItsQuestion, "accountability session \(id)",
                found: "no open question \(question) was asked up to \(day)")
        }
        questions[place].answered = day
    }

    /// How many of the questions were answered in time, as far as the end of a day tells.
    public func answeredInTime(asOf day: CivilDate) -> Share {
        Share(of: questions.map { $0.isAnsweredInTime(asOf: day) })
    }
}

extension AccountabilitySession: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case partnership
        case area
        case day
        case announced
        case present
        case questions
    }

    /// Reads a session, with the same checks as the initialiser and ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let partnership = try container.decode(Partnership.ID.self, forKey: .partnership)
        let area = try container.decode(Area.self, forKey: .area)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let announced = try container.decode(CivilDate.self, forKey: .announced)
        let present = try container.decode([PublicBody.ID].self, forKey: .present)
        let questions = try container.decode([SessionQuestion].self, forKey: .questions)
        self = try decoder.checked { () throws(Rejection) in
            var session = try AccountabilitySession(
                id: id, of: partnership, in: area, on: day, announced: announced, present: present)
            for question in questions { try session.add(question) }
            return session
        }
    }
}
