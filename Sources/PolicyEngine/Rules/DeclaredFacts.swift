/// The facts that a policy declares, each with its number: its place among them.
struct DeclaredFacts: Sendable {
    let ids: [FactID]
    let questions: [String]
    let answers: [Fact.Answer]
    private let numbers: [FactID: Int]

    init(_ facts: [Fact]) {
        ids = facts.map(\.id)
        questions = facts.map(\.question)
        answers = facts.map(\.answer)
        numbers = facts.enumerated().reduce(into: [:]) { $0[$1.element.id] = $1.offset }
    }

    /// The fact's number; nil for one that is not declared.
    func number(of id: FactID) -> Int? {
        numbers[id]
    }

    /// What kind of answer a fact takes; nil for one that is not declared.
    func answer(of id: FactID) -> Fact.Answer? {
        numbers[id].map { answers[$0] }
    }
}
