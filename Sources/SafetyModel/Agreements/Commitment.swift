/// One promise of an agreement, in terms by which it can be seen whether it was kept.
public struct Commitment: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a commitment.
    public typealias ID = Identifier<Commitment>

    /// Which commitment it is.
    public let id: ID
    /// What is promised, in words.
    public let promise: String
    /// Who promises it.
    public let promisor: Party
    /// To whom; nil where to all the other parties.
    public let promisee: Party?
    /// By when, or how often.
    public let terms: Terms

    /// A promise from one party to another, or, with nil, to all the others.
    public init(id: ID, _ promise: String, by promisor: Party, to promisee: Party? = nil, terms: Terms) {
        self.id = id
        self.promise = promise
        self.promisor = promisor
        self.promisee = promisee
        self.terms = terms
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case promise
        case promisor
        case promisee
        case terms
    }
}
