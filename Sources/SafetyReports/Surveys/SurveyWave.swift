public import CivilTime
public import SafetyModel

/// The responses of one period to one edition of a questionnaire.
public struct SurveyWave: Hashable, Sendable {
    /// The questionnaire.
    public let instrument: SurveyInstrument
    /// The last UK civil day of the period.
    public let periodEnd: CivilDate
    /// What came back.
    public private(set) var responses: [SurveyResponse] = []

    /// A wave without responses yet.
    public init(of instrument: SurveyInstrument, to periodEnd: CivilDate) {
        self.instrument = instrument
        self.periodEnd = periodEnd
    }

    /// Adds a response.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `answers-are-of-the-scale` where it answers a question that this edition
    ///   does not ask, or with words that are not in its scale; the answer itself is not named.
    public mutating func add(_ response: SurveyResponse) throws(Rejection) {
        for (question, answer) in response.answers {
            guard let definition = instrument.questions[question] else {
                throw Rejection(
                    .answersAreOfTheScale, "response to \(instrument.edition)", found: "question '\(question)'")
            }
            guard definition.scale.contains(answer) else {
                throw Rejection(
                    .answersAreOfTheScale, "response to \(instrument.edition)",
                    found: "an answer to '\(question)' that is not in its scale")
            }
        }
        responses.append(response)
    }

    /// How many responses leave that question out.
    public func unanswered(_ question: SurveyInstrument.QuestionID) -> Int {
        responses.count { $0.answers[question] == nil }
    }

    /// The share of those who answered whose answer counts, for those who may see the responses.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `share-has-a-base` where nobody answered, or by
    /// `answers-are-of-the-scale`   where the edition has no such question.
    public func score(_ question: SurveyInstrument.QuestionID) throws(Rejection) -> Proportion {
        let counting = try definition(of: question).counting
        let answers = responses.compactMap { $0.answers[question] }
        return try Proportion(answers.count { counting.contains($0) }, of: answers.count)
    }

    /// The score as a figure of a series, under disclosure control; nil where the rule hides it.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` as ``score(_:)`` does.
    public func observation(
        _ question: SurveyInstrument.QuestionID, under rule: DisclosureRule
    ) throws(Rejection) -> Observation? {
        try Observation.share(score(question), on: periodEnd, by: definition(of: question), under: rule)
    }

    /// Which questions go most with the one asked about, the strongest first.
    ///
    /// For each other question: the score among those whose answer to it counts, less the score among those whose
    /// answer does not. It shows what goes together, not what brings about what; a question of which either side is
    /// empty is left out.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `answers-are-of-the-scale` where the edition has no such question.
    public func drivers(of question: SurveyInstrument.QuestionID) throws(Rejection) -> [SurveyDriver] {
        let counting = try definition(of: question).counting
        var drivers: [SurveyDriver] = []
        for (other, definition) in instrument.questions where other != question {
            var (with, without) = ((count: 0, base: 0), (count: 0, base: 0))
            for response in responses {
                guard let answer = response.answers[question], let side = response.answers[other] else { continue }
                let counts = counting.contains(answer) ? 1 : 0
                if definition.counting.contains(side) {
                    with = (with.count + counts, with.base + 1)
                } else {
                    without = (without.count + counts, without.base + 1)
                }
            }
            guard with.base > 0, without.base > 0 else { continue }
            drivers.append(
                SurveyDriver(
                    question: other, with: try Proportion(with.count, of: with.base),
                    without: try Proportion(without.count, of: without.base)))
        }
        return drivers.sorted { ($1.difference, $0.question) < ($0.difference, $1.question) }
    }

    private func definition(of question: SurveyInstrument.QuestionID) throws(Rejection) -> IndicatorDefinition {
        guard let definition = instrument.questions[question] else {
            throw Rejection(.answersAreOfTheScale, "survey \(instrument.edition)", found: "question '\(question)'")
        }
        return definition
    }
}

extension RecordRule {
    /// What was not asked, or not in these words, was not answered.
    public static let answersAreOfTheScale = RecordRule(
        "answers-are-of-the-scale", "a response answers the questions of its edition with words of their scale",
        from: Passage(.confidentCommunities, "lines 106–107"))
}
