import PolicyEngine

extension OverlayError {
    /// Where in the overlay's document the fault is, or as near to it as can be found.
    func path(in overlay: Overlay) -> String {
        switch self {
        case .lapsed: "base"
        case .neverInForce: "inForce"
        case .unknownRule(let rule, _), .presentAlready(let rule, _): Self.paths(of: rule, in: overlay).first ?? ""
        case .changedTwice(let rule): Self.paths(of: rule, in: overlay).dropFirst().first ?? ""
        case .unknownRequirement(_, let criterion, _):
            (Self.paths(of: .criterion(criterion), in: overlay).first?.split(separator: ".").first)
                .map { "\($0).dropping" } ?? ""
        case .otherFact(let id, _): Self.place(overlay.facts.firstIndex { $0.id == id }, "facts", "id")
        case .otherSource(let id, _): Self.place(overlay.sources.firstIndex { $0.id == id }, "sources", "id")
        case .policy, .mayWeaken: ""
        }
    }

    /// Where the overlay names a rule, in the order of the document.
    private static func paths(of rule: RuleID, in overlay: Overlay) -> [String] {
        let named: [(String, String, [RuleID])] = [
            ("changedDuties", "duty", overlay.changedDuties.map { .duty($0.duty) }),
            ("changedCriteria", "criterion", overlay.changedCriteria.map { .criterion($0.criterion) }),
            ("removed", "", overlay.removed),
            ("addedDuties", "id", overlay.addedDuties.map { .duty($0.id) }),
            ("addedCriteria", "id", overlay.addedCriteria.map { .criterion($0.id) }),
        ]
        return named.flatMap { list, member, rules in
            rules.indices.filter { rules[$0] == rule }.map { place($0, list, member) }
        }
    }

    private static func place(_ index: Int?, _ list: String, _ member: String) -> String {
        index.map { member.isEmpty ? "\(list)[\($0)]" : "\(list)[\($0)].\(member)" } ?? list
    }
}
