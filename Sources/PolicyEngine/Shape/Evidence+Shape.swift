/// Facts as an object by name, events and markers as lists; what is empty is left out.
extension Evidence: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case facts, events, markers, beneficiary
    }

    /// Decodes from its members.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        var facts: [FactID: FactHistory] = [:]
        for (name, history) in try members.decodeIfPresent([String: FactHistory].self, forKey: .facts) ?? [:] {
            facts[FactID(name)] = history
        }
        self.init(
            facts: facts, events: try members.list(.events), markers: Set(try members.list(.markers)),
            beneficiary: try members.decodeIfPresent(BeneficiaryID.self, forKey: .beneficiary))
    }

    /// Encodes as its members, facts and markers in order.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        if !facts.isEmpty {
            var named = members.nestedContainer(keyedBy: Name.self, forKey: .facts)
            for fact in facts.keys.sortedByBytes() {
                try named.encode(facts[fact], forKey: Name(stringValue: fact.rawValue))
            }
        }
        try members.encode(list: events, .events)
        try members.encode(list: markers.sortedByBytes(), .markers)
        try members.encodeIfPresent(beneficiary, forKey: .beneficiary)
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
