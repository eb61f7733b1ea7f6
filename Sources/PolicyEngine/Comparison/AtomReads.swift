import CivilTime

/// What the atoms of some conditions read, sorted by kind.
struct AtomReads {
    private(set) var yesNo: [FactID] = []
    /// The bounds against which each number is held.
    private(set) var numbers: [FactID: Set<Int>] = [:]
    /// The facts that give days.
    private(set) var days: [FactID] = []
    private(set) var dayAtoms: [(Day, Comparison, Day)] = []
    private(set) var patternsByKind: [[EventPattern]] = []
    /// The most events of each pattern that are asked for.
    private(set) var most: [EventPattern: Int] = [:]

    init(of conditions: [Condition]) {
        var yesNo: Set<FactID> = []
        var days: Set<FactID> = []
        var patterns: [EventKind: [EventPattern]] = [:]
        Condition.all(conditions).visit { atom in
            switch atom {
            case .fact(let id): yesNo.insert(id)
            case .number(let id, _, let bound): numbers[id, default: []].insert(bound)
            case .day(let left, let comparison, let right):
                dayAtoms.append((left, comparison, right))
                days.formUnion([left.fact, right.fact].compactMap(\.self))
            case .count(let pattern, let atLeast):
                if most[pattern] == nil { patterns[pattern.kind, default: []].append(pattern) }
                most[pattern] = max(most[pattern, default: 0], atLeast)
            default: break
            }
        }
        self.yesNo = yesNo.sorted()
        self.days = days.sorted()
        patternsByKind = patterns.sorted { $0.key < $1.key }.map(\.value)
    }

    var comparesDays: Bool { !dayAtoms.isEmpty }

    /// Whether a pattern asks how many working days ago something was, or followed.
    var countsWorkingDays: Bool {
        patternsByKind.joined().contains { pattern in
            [pattern.within, pattern.following?.within].contains { $0?.unit == .workingDays }
        }
    }

    /// More days than lie between the day for which a pattern is read and anything that it looks at.
    var longestReach: Int {
        patternsByKind.joined().map { pattern in
            [pattern.within, pattern.following?.within].compactMap { $0?.mostDays }.reduce(4, +)
        }.max() ?? 0
    }

    /// Whether it matters for which day the conditions are read.
    var dependsOnDay: Bool { comparesDays || patternsByKind.contains { $0.count > 1 } }
}
