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

    /// What came of it, each once: worlds are many and mostly alike.
    private var findings: [Finding] = []
    private var numbers: [Finding: Int] = [:]
    private var worlds: [(world: World, finding: Int)] = []

    init() {}

    /// What comes of it where there is one world only.
    init(only decision: Decision<Outcome>) {
        findings = [.decided(decision)]
    }

    mutating func add(_ finding: Finding, in world: World) {
        let number = numbers[finding] ?? findings.count
        if number == findings.count {
            findings.append(finding)
            numbers[finding] = number
        }
        worlds.append((world, number))
    }

    var isAbsentEverywhere: Bool {
        findings.allSatisfy { $0 == .absent }
    }

    /// Every outcome of every completion.
    func visitOutcomes(_ visit: (Outcome) -> Void) {
        for case .decided(let decision) in findings { decision.visitLeaves(visit) }
    }

    /// The status that every completion gives; nil where two differ, or where the occurrence exists in some only.
    var commonStatus: Status? {
        var common: Status?
        for finding in findings {
            guard case .leaf(.some(let status)) = finding.statuses else { return nil }
            if let common, common != status { return nil }
            common = status
        }
        return common
    }

    /// The unknown facts that change the status in some world, by number.
    var decidingFacts: Set<Int> {
        var deciding: Set<Int> = []
        for finding in findings { finding.statuses.visitUnknowns { deciding.insert($0) } }
        return deciding
    }

    /// The events whose time, and the services whose meaning, change the status while all else stays.
    var decidingEvents: (times: Set<Int>, meanings: Set<Int>) {
        // Numbered anew, as two findings may differ in what is due and not in status.
        var kinds: [Decision<Status?>: Int] = [:]
        let kindOfFinding = findings.map { finding -> Int in
            let statuses = finding.statuses
            let number = kinds[statuses] ?? kinds.count
            kinds[statuses] = number
            return number
        }
        guard kinds.count > 1 else { return ([], []) }
        let statuses = worlds.map { ($0.world, kindOfFinding[$0.finding]) }
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
        _ statuses: [(World, Int)], apart change: (inout World) -> Void
    ) -> Bool {
        var first: [World: Int] = [:]
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
