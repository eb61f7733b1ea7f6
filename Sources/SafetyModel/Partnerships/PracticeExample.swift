/// An example of what worked, or was said to, for others to use.
public struct PracticeExample: Hashable, Sendable, Identifiable {
    /// The identity of an example.
    public typealias ID = Identifier<PracticeExample>

    /// Which example it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// What the problem was.
    public let problem: String
    /// What was done about it.
    public let response: String
    /// What came of it.
    public let result: String
    /// How far the evidence for it carries.
    public let grade: EvidenceGrade
    /// The figures on which the grade rests.
    public let figures: [Statistic]
    /// Where more of it is written.
    public let sources: [Passage]
    /// The hallmarks that it is an example of.
    public let hallmarks: [Hallmark]

    /// An example with its evidence.
    ///
    /// - Throws: ``Rejection`` by `grade-has-its-evidence` where the figures do not bear the grade.
    public init(
        id: ID, title: String, problem: String, response: String, result: String, grade: EvidenceGrade,
        figures: [Statistic] = [], sources: [Passage] = [], hallmarks: [Hallmark] = []
    ) throws(Rejection) {
        let borne = EvidenceGrade(borneBy: figures)
        guard grade <= borne else {
            throw Rejection(
                .gradeHasItsEvidence, "practice example \(id)",
                found: "it is graded '\(grade.rawValue)', and its \(figures.count) figures bear '\(borne.rawValue)'")
        }
        self.id = id
        self.title = title
        self.problem = problem
        self.response = response
        self.result = result
        self.grade = grade
        self.figures = figures
        self.sources = sources
        self.hallmarks = hallmarks
    }
}

extension PracticeExample: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case problem
        case response
        case result
        case grade
        case figures
        case sources
        case hallmarks
    }

    /// Reads an example, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let problem = try container.decode(String.self, forKey: .problem)
        let response = try container.decode(String.self, forKey: .response)
        let result = try container.decode(String.self, forKey: .result)
        let grade = try container.decode(EvidenceGrade.self, forKey: .grade)
        let figures = try container.decode([Statistic].self, forKey: .figures)
        let sources = try container.decode([Passage].self, forKey: .sources)
        let hallmarks = try container.decode([Hallmark].self, forKey: .hallmarks)
        do throws(Rejection) {
            try self.init(
                id: id, title: title, problem: problem, response: response, result: result, grade: grade,
                figures: figures, sources: sources, hallmarks: hallmarks)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
