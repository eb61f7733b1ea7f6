extension DecisionDiagram {
    /// The condition as a function of yes-or-no facts; nil where it reads anything else.
    mutating func function(of condition: Condition, numbering number: (FactID) -> Int?) -> Function? {
        switch condition {
        case .always: return .yes
        case .fact(let id): return number(id).map { fact($0) }
        case .number, .day, .count: return nil
        case .not(let inner): return function(of: inner, numbering: number).map { not($0) }
        case .all(let parts): return functions(of: parts, numbering: number).map { all($0) }
        case .any(let parts): return functions(of: parts, numbering: number).map { any($0) }
        case .atLeast(let count, of: let parts):
            return functions(of: parts, numbering: number).map { atLeast(count, of: $0) }
        }
    }

    private mutating func functions(of parts: [Condition], numbering number: (FactID) -> Int?) -> [Function]? {
        var found: [Function] = []
        for part in parts {
            guard let function = function(of: part, numbering: number) else { return nil }
            found.append(function)
        }
        return found
    }
}
