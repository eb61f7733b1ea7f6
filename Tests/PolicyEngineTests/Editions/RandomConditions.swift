import PolicyEngine
import SeededRandom

/// Conditions over yes-or-no facts, at random.
enum RandomConditions {
    static func condition(depth: Int, of facts: [FactID], using random: inout SeededGenerator) -> Condition {
        func parts(_ most: Int, using random: inout SeededGenerator) -> [Condition] {
            (0..<Int.random(in: 0...most, using: &random)).map { _ in
                condition(depth: depth - 1, of: facts, using: &random)
            }
        }
        switch Int.random(in: 0..<(depth == 0 ? 5 : 11), using: &random) {
        case 0: return .always
        case 1...4: return facts.randomElement(using: &random).map { .fact($0) } ?? .always
        case 5: return .not(condition(depth: depth - 1, of: facts, using: &random))
        case 6, 7: return .all(parts(3, using: &random))
        case 8, 9: return .any(parts(3, using: &random))
        default:
            let parts = parts(3, using: &random)
            return parts.isEmpty ? .always : .atLeast(Int.random(in: 1...parts.count, using: &random), of: parts)
        }
    }
}
