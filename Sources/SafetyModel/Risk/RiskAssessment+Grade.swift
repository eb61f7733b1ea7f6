public import CivilTime

extension RiskAssessment {
    /// The answer to a question: unknown where it was not asked.
    public func answer(to item: RiskItemCode) -> Answer { answers[item] ?? .unknown }

    /// How many questions were answered with yes and no, and of how many the answer is unknown.
    public var tally: Share { Share(answers: instrument.items.map { answer(to: $0.code) }) }

    /// The grades that the answers can give, lowest first: one where what is unknown changes nothing.
    public var actuarialGrades: [RiskGrade] {
        Set(reachableScores(without: nil).map { instrument.place(of: $0) }).sorted().map { instrument.bands[$0].grade }
    }

    /// The grades that the risk can have, lowest first, with the judgement in place of whatever is lower.
    public var grades: [RiskGrade] {
        Set(reachableScores(without: nil).map(gradePlace)).sorted().map { instrument.bands[$0].grade }
    }

    /// The grade; nil where answers are missing that could change it.
    public var grade: RiskGrade? { grades.count == 1 ? grades[0] : nil }

    /// The questions whose answer is unknown and could change the grade, in the instrument's order.
    public var decidingItems: [RiskItemCode] {
        unknownItems.filter { item in
            reachableScores(without: item.code).contains { gradePlace($0) != gradePlace($0.addingCapped(item.weight)) }
        }.map(\.code)
    }

    /// The last UK civil day on which a review is in time: of the grades that the risk can have, the soonest.
    public var lastReviewDay: CivilDate? {
        grades.compactMap { instrument.place(of: $0) }
            .compactMap { instrument.bands[$0].reviewWithin.firstDay(after: day)?.adding(days: -1) }.min()
    }

    private var unknownItems: [RiskItem] { instrument.items.filter { answer(to: $0.code) == .unknown } }

    /// The grade's place for a score, raised by the judgement.
    private func gradePlace(_ score: Int) -> Int {
        max(instrument.place(of: score), judgement.flatMap { instrument.place(of: $0.grade) } ?? 0)
    }

    /// Every score that some way of answering the unknown questions, but one, gives.
    private func reachableScores(without left: RiskItemCode?) -> Set<Int> {
        let known = instrument.items.filter { answer(to: $0.code) == .yes }.map(\.weight).cappedSum
        return unknownItems.filter { $0.code != left }.reduce(into: [known]) { scores, item in
            scores.formUnion(scores.map { $0.addingCapped(item.weight) })
        }
    }
}
