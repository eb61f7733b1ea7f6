/// `{"duty": "vc2020.right6.notify-arrest"}`
extension RuleID: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case duty, criterion, measure, definition
    }

    /// Decodes from its one member.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        let keys = Key.allCases.filter(members.contains)
        guard keys.count == 1, let key = keys.first else {
            throw decoder.fault("one of the members duty, criterion, measure and definition, and no other")
        }
        self =
            switch key {
            case .duty: .duty(try members.decode(DutyID.self, forKey: key))
            case .criterion: .criterion(try members.decode(CriterionID.self, forKey: key))
            case .measure: .measure(try members.decode(MeasureID.self, forKey: key))
            case .definition: .definition(try members.decode(DefinitionID.self, forKey: key))
            }
    }

    /// Encodes as its one member.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        switch self {
        case .duty(let id): try members.encode(id, forKey: .duty)
        case .criterion(let id): try members.encode(id, forKey: .criterion)
        case .measure(let id): try members.encode(id, forKey: .measure)
        case .definition(let id): try members.encode(id, forKey: .definition)
        }
    }
}
