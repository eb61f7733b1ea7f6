/// A plain question about a case that rules may read: yes or no, a number, or a day.
///
/// A rule reads only facts that its policy declares.
public struct Fact: Hashable, Sendable {
    /// The fact's name in files.
    public let id: FactID
    /// The plain question, as one would ask a person.
    public let question: String
    /// What kind of answer it takes.
    public let answer: Answer
    /// The provision that defines the fact; nil where none was seen.
    public let citation: Citation?

    /// The fact that this question asks for.
    public init(_ id: FactID, _ question: String, answer: Answer = .yesNo, citing citation: Citation? = nil) {
        self.id = id
        self.question = question
        self.answer = answer
        self.citation = citation
    }
}
