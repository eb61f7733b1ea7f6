public import CivilTime

/// Intensive support of a young person by a mentor, with less and less of it towards the end.
///
/// Days are UK civil days; a week is seven of them, counted from the first day of a stage.
public struct MentoringPlan: Hashable, Sendable, Identifiable {
    /// The identity of a plan.
    public typealias ID = Identifier<MentoringPlan>

    /// Which plan it is.
    public let id: ID
    /// The young person.
    public let mentee: Person.ID
    /// The mentor.
    public let mentor: Mentor.ID
    /// The stages, earliest first.
    public let stages: [MentoringStage]
    /// The days of the contacts, in any order.
    public let contacts: [CivilDate]

    /// A plan that steps down.
    ///
    /// - Throws: ``Rejection`` by `mentoring-steps-down` where there is no stage, one has no end or fewer contacts than
    ///   0, they do not follow each other day by day, or a later one has more contacts than the one before.
    public init(
        id: ID, of mentee: Person.ID, by mentor: Mentor.ID, in stages: [MentoringStage], contacts: [CivilDate] = []
    ) throws(Rejection) {
        self.id = id
        self.mentee = mentee
        self.mentor = mentor
        self.stages = stages
        self.contacts = contacts
        try check()
    }

    /// How many contacts there were in a week, and how many were planned.
    public struct Week: Hashable, Sendable {
        /// Its first day.
        public let from: CivilDate
        /// How many were planned.
        public let planned: Int
        /// How many there were.
        public let held: Int
    }

    /// The whole weeks of the stages that ended by a day, earliest first; a rest of less than a week is none.
    public func intensity(through day: CivilDate) -> [Week] {
        var weeks: [Week] = []
        for stage in stages {
            var start = stage.term.from
            while start.adding(days: 7) <= (stage.term.until ?? start), start.adding(days: 6) <= day {
                let end = start.adding(days: 7)
                let held = contacts.count { start <= $0 && $0 < end }
                weeks.append(Week(from: start, planned: stage.contactsPerWeek, held: held))
                start = end
            }
        }
        return weeks
    }

    /// The first day of the next stage with fewer contacts after a day; nil where there is none.
    public func nextStepDown(after day: CivilDate) -> CivilDate? {
        zip(stages, stages.dropFirst())
            .first { $1.contactsPerWeek < $0.contactsPerWeek && day < $1.term.from }?.1.term.from
    }

    private func check() throws(Rejection) {
        let name = "mentoring plan \(id)"
        guard !stages.isEmpty, stages.allSatisfy({ $0.term.until != nil && $0.contactsPerWeek >= 0 }) else {
            throw Rejection(.mentoringStepsDown, name, found: "no stage, one without an end, or fewer contacts than 0")
        }
        for (stage, next) in zip(stages, stages.dropFirst()) {
            guard stage.term.until == next.term.from else {
                throw Rejection(
                    .mentoringStepsDown, name, found: "the stage \(next.term) does not follow \(stage.term)")
            }
            guard next.contactsPerWeek <= stage.contactsPerWeek else {
                throw Rejection(
                    .mentoringStepsDown, name,
                    found: "\(next.contactsPerWeek) contacts a week after \(stage.contactsPerWeek)")
            }
        }
    }
}

extension MentoringPlan: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case mentee
        case mentor
        case stages
        case contacts
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        mentee = try container.decode(Person.ID.self, forKey: .mentee)
        mentor = try container.decode(Mentor.ID.self, forKey: .mentor)
        stages = try container.decode([MentoringStage].self, forKey: .stages)
        contacts = try container.decode([CivilDate].self, forKey: .contacts)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
