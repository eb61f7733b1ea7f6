import CivilTime

/// What comes of one occurrence in every world: a world is one way of settling uncertain times and meanings.
struct Prospects {
    /// One world's settlement.
    struct World: Hashable {
        /// The instant tried for each event of uncertain time, by position on the timeline.
        var places: [Int: Instant]
        /// The trigger that each service of open meaning was taken to answer.
        var choices: [Int: Int]
    }

    /// What comes of the occurrence in a world.
    enum Finding: Hashable {
        /// The occurrence does not exist there.
        case absent
        case decided(Decision<Outcome>)

        var statuses: Decision<Status?> {
            switch self {
            case .absent: .leaf(nil)
            case .decided(let decision): decision.map { $0.status }
            }
        }
    }

    private(set) var worlds: [(world: World, finding: Finding)] = []

    mutating func add(_ finding: Finding, in world: World) {
        worlds.append((world, finding))
    }

    var isAbsentEverywhere: Bool {
        worlds.allSatisfy { $0.finding == .absent }
    }

    /// Every outcome of every completion.
    func visitOutcomes(_ visit: (Outcome) -> Void) {
        var seen: Set<Finding> = []
        for (_, finding) in worlds where seen.insert(finding).inserted {
            if case .decided(let decision) = finding { decision.visitLeaves(visit) }
        }
    }

    /// The status that every completion gives; nil where two differ, or where the occurrence exists in some only.
    var commonStatus: Status? {
        var common: Status?
        for (_, finding) in worlds {
            guard case .leaf(.some(let status)) = finding.statuses else { return nil }
            if let common, common != status { return nil }
            common = status
        }
        return common
    }

    /// The unknown facts that change the status in some world, by number.
    var decidingFacts: Set<Int> {
        var deciding: Set<Int> = []
        var seen: Set<Finding> = []
        for (_, finding) in worlds where seen.insert(finding).inserted {
            finding.statuses.visitUnknowns { deciding.insert($0) }
        }
        return deciding
    }

    /// The events whose time, and the services whose meaning, change the status while all else stays.
    var decidingEvents: (times: Set<Int>, meanings: Set<Int>) {
        let statuses = worlds.map { ($0.world, $0.finding.statuses) }
        guard Set(statuses.map(\.1)).count > 1 else { return ([], []) }
        var uncertain: Set<Int> = []
        var ambiguous: Set<Int> = []
        for (world, _) in statuses {
            uncertain.formUnion(world.places.keys)
            ambiguous.formUnion(world.choices.keys)
        }
        let times = uncertain.filter { position in
            Self.differ(statuses) { $0.places[position] = nil }
        }
        let meanings = ambiguous.filter { service in
            Self.differ(statuses.filter { $0.0.choices[service] != nil }) { $0.choices[service] = nil }
        }
        // Worlds may differ only where several things change at once; then all of them are wanted.
        return times.isEmpty && meanings.isEmpty ? (uncertain, ambiguous) : (times, meanings)
    }

    /// Whether two worlds that agree once the change is made to both have different statuses.
    private static func differ(
        _ statuses: [(World, Decision<Status?>)], apart change: (inout World) -> Void
    ) -> Bool {
        var first: [World: Decision<Status?>] = [:]
        for (world, status) in statuses {
            var rest = world
            change(&rest)
            if let known = first[rest] {
                if known != status { return true }
            } else {
                first[rest] = status
            }
        }
        return false
    }
}
