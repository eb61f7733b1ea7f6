import PolicyEngine

extension PolicyError {
    /// Where in the policy's document the fault is: the field, or as near to it as can be found.
    func path(in document: DocumentNode) -> String {
        switch self {
        case .duplicateDuty(let id): Self.second(id.rawValue, in: document, "duties")
        case .duplicateCriterion(let id): Self.second(id.rawValue, in: document, "criteria")
        case .duplicateMeasure(let id): Self.second(id.rawValue, in: document, "measures")
        case .duplicateDefinition(let id): Self.second(id.rawValue, in: document, "definitions")
        case .duplicateFact(let id): Self.second(id.rawValue, in: document, "facts")
        case .noLimit(let duty): Self.place("duty \(duty)", "within", in: document)
        case .unknownDownstream(_, let duty): Self.place("duty \(duty)", "upstreamOf", in: document)
        case .impossibleBounds(let fact): Self.place("fact \(fact)", "answer", in: document)
        case .undeclaredFact(_, let place), .answerMistaken(_, _, _, let place), .impossiblePeriod(_, let place),
            .impossibleCount(_, let place), .countInException(let place), .empty(let place),
            .impossiblePercentage(_, let place):
            Self.place(place.rule, place.field, in: document)
        }
    }

    private static let lists = ["duty": "duties", "criterion": "criteria", "measure": "measures", "fact": "facts"]

    private static func second(_ id: String, in document: DocumentNode, _ list: String) -> String {
        let found = items(named: id, by: "id", in: document.member(list))
        return found.dropFirst().first?.step("id") ?? list
    }

    /// The field of a rule; of a field with a name, such as `targets urban`, the item of that name.
    private static func place(_ rule: String, _ field: String, in document: DocumentNode) -> String {
        let (kind, id) = parted(rule)
        guard let list = lists[kind] else { return "" }
        guard let node = items(named: id, by: "id", in: document.member(list)).first else { return list }
        let (name, item) = parted(field)
        return items(named: item, by: "name", in: node.member(name)).first?.path ?? node.step(name)
    }

    private static func parted(_ text: String) -> (first: String, rest: String) {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.dropFirst().first ?? "")
    }

    private static func items(named id: String, by member: String, in list: DocumentNode?) -> [DocumentNode] {
        ((try? list?.items()) ?? []).filter { $0.member(member)?.value == .string(id) }
    }
}
