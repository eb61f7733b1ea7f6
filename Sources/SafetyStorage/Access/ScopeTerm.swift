/// A term that a record must have to be in a scope: of a fixed value, or of one that the principal brings.
public struct ScopeTerm: Hashable, Codable, Sendable {
    /// Where the value is from.
    public enum Value: Hashable, Codable, Sendable {
        /// That very value.
        case fixed(String)
        /// Each value that the principal has under that name in their belongings; none where they have none.
        case own(String)
        /// The principal's own id.
        case who
    }

    /// The name of the term.
    public let name: String
    /// Its value.
    public let value: Value

    /// The term with that name and value.
    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// What it comes to for a principal.
    public func terms(for principal: Principal) -> [IndexTerm] {
        switch value {
        case .fixed(let value): [IndexTerm(name, value)]
        case .own(let belonging): principal.belongings[belonging, default: []].map { IndexTerm(name, $0) }
        case .who: [IndexTerm(name, principal.who)]
        }
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case value
    }
}
