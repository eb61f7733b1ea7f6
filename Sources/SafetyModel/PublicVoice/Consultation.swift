import CivilTime

/// A consultation: questions put to the public for a time, the answers, and what came of them.
public struct Consultation: Hashable, Sendable, Identifiable {
    /// The identity of a consultation.
    public typealias ID = Identifier<Consultation>

    /// Which consultation it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// Where people are asked; nil for everywhere.
    public let area: Area?
    /// What is asked.
    public let questions: [ConsultationQuestion]
    /// Who was asked and how they were found, and what that means for the answers.
    public let sampleNote: String
    /// How many of each group were invited; none where it was open to all.
    public let invited: [SampleGroup: Int]
    /// The responses, in the order in which they were added.
    public private(set) var responses: [ConsultationResponse] = []
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A consultation that is being prepared.
    ///
    /// - Throws: ``Rejection`` by `consultation-is-complete` where it has no question or one twice, or no note on its
    ///   sample, or fewer than none were invited.
    public init(
        id: ID, _ title: String, in area: Area? = nil, asking questions: [ConsultationQuestion], sampleNote: String,
        invited: [SampleGroup: Int] = [:]
    ) throws(Rejection) {
        func refuse(_ found: String) -> Rejection {
            Rejection(.consultationIsComplete, "consultation \(id)", found: found)
        }
        guard !questions.isEmpty else { throw refuse("it has no question") }
        guard Set(questions.map(\.id)).count == questions.count else { throw refuse("a question stands in it twice") }
        guard !questions.contains(where: { $0.text.allSatisfy(\.isWhitespace) }) else {
            throw refuse("a question is blank")
        }
        guard !sampleNote.allSatisfy(\.isWhitespace) else { throw refuse("its note on the sample is blank") }
        guard invited.values.allSatisfy({ $0 >= 0 }) else { throw refuse("fewer than none were invited") }
        self.id = id
        self.title = title
        self.area = area
        self.questions = questions
        self.sampleNote = sampleNote
        self.invited = invited
    }

    /// Adds a response.
    ///
    /// - Throws: ``Rejection`` by `response-answers-what-is-asked` where it came while the consultation was not open,
    ///   is there already, or answers what is not asked; the consultation is then unchanged.
    public mutating func add(_ response: ConsultationResponse) throws(Rejection) {
        func refuse(_ found: String) -> Rejection {
            Rejection(.responseAnswersWhatIsAsked, "response \(response.id)", found: found)
        }
        guard progress.state(at: response.received) == .open else {
            throw refuse("it came at \(response.received), when the consultation was not open")
        }
        guard !responses.contains(where: { $0.id == response.id }) else { throw refuse("it is there already") }
        guard !response.answers.isEmpty else { throw refuse("it answers no question") }
        guard Set(response.answers.map(\.question)).count == response.answers.count else {
            throw refuse("it answers a question twice")
        }
        for answer in response.answers {
            guard let question = questions.first(where: { $0.id == answer.question }) else {
                throw refuse("it answers \(answer.question), which is not asked")
            }
            if let option = answer.option, !question.options.indices.contains(option) {
                throw refuse("question \(question.id) has no option \(option)")
            }
        }
        responses.append(response)
    }
}

extension Consultation: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case area
        case questions
        case sampleNote
        case invited
        case responses
        case progress
    }

    /// Reads a consultation, with the same checks as the initialiser and ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let area = try container.decodeIfPresent(Area.self, forKey: .area)
        let questions = try container.decode([ConsultationQuestion].self, forKey: .questions)
        let note = try container.decode(String.self, forKey: .sampleNote)
        let invited = try container.decode([SampleGroup: Int].self, forKey: .invited)
        let responses = try container.decode([ConsultationResponse].self, forKey: .responses)
        let progress = try container.decode(Progress<State>.self, forKey: .progress)
        self = try decoder.checked { () throws(Rejection) in
            var read = try Consultation(
                id: id, title, in: area, asking: questions, sampleNote: note, invited: invited)
            read.progress = progress
            for response in responses { try read.add(response) }
            return read
        }
    }
}
