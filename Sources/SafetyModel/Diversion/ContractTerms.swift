/// What a contract says: from when until when, and on what conditions.
///
/// How long it may be and of what it is made up is for a scheme's rules to say, not for the paper.
public struct ContractTerms: Hashable, Sendable {
    /// The UK civil days for which it runs; it always has an end.
    public let term: DayInterval
    /// The conditions, in the order of the paper.
    public let conditions: [ContractCondition]

    /// The terms of a contract that runs for those days.
    ///
    /// - Throws: ``Rejection`` by `contract-has-end-and-conditions` where no end is set, there is no condition, or two
    ///   have one id.
    public init(for term: DayInterval, on conditions: [ContractCondition]) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.contractHasEndAndConditions, "contract terms \(term)", found: found)
        }
        guard term.until != nil else { throw refusal("no end is set") }
        guard !conditions.isEmpty else { throw refusal("there is no condition") }
        guard Set(conditions.map(\.id)).count == conditions.count else { throw refusal("two conditions have one id") }
        self.term = term
        self.conditions = conditions
    }
}

extension ContractTerms: Codable {
    private enum CodingKeys: String, CodingKey {
        case term
        case conditions
    }

    /// Reads terms, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let conditions = try container.decode([ContractCondition].self, forKey: .conditions)
        do throws(Rejection) {
            try self.init(for: term, on: conditions)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
