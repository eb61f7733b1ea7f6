/// Whole numbers, each within its bounds, of which some sums are known within bounds: what an attacker works with.
///
/// Answers are exact: a solution found is one, and `none` means that there is none. A search that takes too long says
/// so, and whoever asks must then assume the worse.
struct SumSystem {
    /// The sum of some of the numbers lies within these bounds.
    struct Sum: Hashable {
        let members: [Int]
        var lower: Int
        var upper: Int
    }

    enum Answer {
        case found([Int: Int])
        case none
        case undecided
    }

    /// More than any count; a bound that is none.
    static let unlimited = 1 << 40
    /// The upper bound of a sum of which only the lower one is known.
    static let boundless = Int.max / 4
    private static let patience = 4_000

    private(set) var lower: [Int]
    private(set) var upper: [Int]
    /// Whether some numbers satisfy all sums, as far as propagating the bounds tells.
    private(set) var isPossible = true
    private var sums: [Sum] = []
    private var component: [Int] = []

    /// That many numbers, each 0 or more, with those sums.
    init(count: Int, sums: [Sum]) {
        lower = Array(repeating: 0, count: count)
        upper = Array(repeating: Self.unlimited, count: count)
        self.sums = sums
        isPossible = Self.propagate(sums, &lower, &upper)
        guard isPossible else { return }
        self.sums = sums.filter { !Self.isSettled($0, lower, upper) }
        component = Self.components(count, self.sums, lower, upper)
    }

    func isFixed(_ number: Int) -> Bool { lower[number] == upper[number] }

    /// Numbers that satisfy all sums, for those that hang together with the extra sum's members.
    func solution(with extra: Sum) -> Answer {
        guard isPossible else { return .none }
        let touched = Set(extra.members.filter { !isFixed($0) }.map { component[$0] })
        return Search(self, of: component.indices.filter { touched.contains(component[$0]) }, extra, Self.patience)
            .answer()
    }

    /// Whether all sums can be satisfied together.
    func isConsistent() -> Bool {
        guard isPossible else { return false }
        for label in Set(component) {
            let members = component.indices.filter { component[$0] == label && !isFixed($0) }
            guard let first = members.first else { continue }
            if case .none = solution(with: Sum(members: [first], lower: 0, upper: Self.boundless)) { return false }
        }
        return true
    }

    fileprivate func sums(touching members: Set<Int>) -> [Sum] {
        sums.filter { sum in sum.members.contains(where: members.contains) }
    }

    fileprivate static func isSettled(_ sum: Sum, _ lower: [Int], _ upper: [Int]) -> Bool {
        sum.members.reduce(0) { $0 + lower[$1] } >= sum.lower && sum.members.reduce(0) { $0 + upper[$1] } <= sum.upper
    }

    /// Narrows the bounds until nothing follows any more; false where a sum cannot be had.
    fileprivate static func propagate(_ sums: [Sum], _ lower: inout [Int], _ upper: inout [Int]) -> Bool {
        var changed = true
        while changed {
            changed = false
            for sum in sums {
                var (least, most) = (0, 0)
                for member in sum.members {
                    least += lower[member]
                    most += upper[member]
                }
                guard least <= sum.upper, most >= sum.lower else { return false }
                for member in sum.members {
                    let highest = sum.upper - (least - lower[member])
                    let lowest = sum.lower - (most - upper[member])
                    if highest < upper[member] || lowest > lower[member] {
                        let (newLower, newUpper) = (max(lower[member], lowest), min(upper[member], highest))
                        guard newLower <= newUpper else { return false }
                        least += newLower - lower[member]
                        most += newUpper - upper[member]
                        (lower[member], upper[member]) = (newLower, newUpper)
                        changed = true
                    }
                }
            }
        }
        return true
    }

    /// Labels the numbers by which hang together through sums; a fixed number hangs together with none.
    private static func components(_ count: Int, _ sums: [Sum], _ lower: [Int], _ upper: [Int]) -> [Int] {
        var parent = Array(0..<count)
        func root(_ number: Int) -> Int {
            var number = number
            while parent[number] != number {
                parent[number] = parent[parent[number]]
                number = parent[number]
            }
            return number
        }
        for sum in sums {
            let open = sum.members.filter { lower[$0] != upper[$0] }
            for member in open.dropFirst() { parent[root(member)] = root(open[0]) }
        }
        return (0..<count).map { root($0) }
    }
}

/// A search for numbers, by halving the range of one after another.
private struct Search {
    private let names: [Int]
    private let sums: [SumSystem.Sum]
    private let lower: [Int]
    private let upper: [Int]
    private let patience: Int

    init(_ system: SumSystem, of members: [Int], _ extra: SumSystem.Sum, _ patience: Int) {
        let all = Array(Set(members).union(extra.members)).sorted()
        let place = Dictionary(uniqueKeysWithValues: zip(all, all.indices))
        names = all
        // A sum with a member outside has it fixed, since open members of one sum hang together.
        sums = (system.sums(touching: Set(members)) + [extra]).map { sum in
            let fixed = sum.members.filter { place[$0] == nil }.reduce(0) { $0 + system.lower[$1] }
            return SumSystem.Sum(
                members: sum.members.compactMap { place[$0] }, lower: sum.lower - fixed, upper: sum.upper - fixed)
        }
        lower = all.map { system.lower[$0] }
        upper = all.map { system.upper[$0] }
        self.patience = patience
    }

    func answer() -> SumSystem.Answer {
        var left = patience
        switch solve(lower, upper, &left) {
        case .some(let values): return .found(Dictionary(uniqueKeysWithValues: zip(names, values)))
        case .none: return left > 0 ? .none : .undecided
        }
    }

    private func solve(_ lower: [Int], _ upper: [Int], _ left: inout Int) -> [Int]? {
        left -= 1
        guard left > 0 else { return nil }
        var (lower, upper) = (lower, upper)
        guard SumSystem.propagate(sums, &lower, &upper) else { return nil }
        let open = sums.filter { !SumSystem.isSettled($0, lower, upper) }
        guard
            let next = open.flatMap(\.members).filter({ lower[$0] < upper[$0] }).min(by: {
                (upper[$0] - lower[$0], $0) < (upper[$1] - lower[$1], $1)
            })
        else { return open.isEmpty ? lower : nil }
        let middle = lower[next] + (upper[next] - lower[next]) / 2
        var (low, high) = (upper, lower)
        low[next] = middle
        high[next] = middle + 1
        return solve(lower, low, &left) ?? solve(high, upper, &left)
    }
}
