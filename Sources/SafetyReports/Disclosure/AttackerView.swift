/// What somebody can work out who has seen everything published and knows the rule.
struct AttackerView {
    /// Something that he can tell and should not.
    struct Exposure {
        /// The blocks that it concerns.
        let blocks: [Int]
    }

    let partition: RegionPartition
    let rule: DisclosureRule
    let system: SumSystem
    /// Of each group the count that he has seen.
    private let counts: [Int?]
    /// Of each group, whether it is hidden from him.
    private let hidden: [Bool]
    /// The blocks of what is hidden.
    private let inHidden: Set<Int>

    init(_ partition: RegionPartition, _ rule: DisclosureRule, counts: [Int?], hidden: [Bool]) {
        self.partition = partition
        self.rule = rule
        self.counts = counts
        let isHidden = zip(counts, hidden).map { $0 == nil && $1 }
        self.hidden = isHidden
        inHidden = Set(partition.blocks.indices.filter { isHidden[$0] }.flatMap { partition.blocks[$0] })
        let least = rule.zeros == .shown ? 1 : 0
        system = SumSystem(
            count: partition.blockCount,
            sums: partition.regions.indices.compactMap { index in
                if let count = counts[index] {
                    return SumSystem.Sum(members: partition.blocks[index], lower: count, upper: count)
                }
                guard hidden[index], least > 0 else { return nil }
                return SumSystem.Sum(members: partition.blocks[index], lower: least, upper: SumSystem.boundless)
            })
    }

    /// Groups whose count is certainly small, and hidden cells that he can compute.
    ///
    /// No union of blocks is certainly small unless one of its blocks is; so looking at the blocks finds the
    /// difference of any two groups, and whatever else can be added and subtracted.
    func exposures() -> [Exposure] {
        var exposures: [Exposure] = []
        visitExposures { exposure in
            exposures.append(exposure)
            return true
        }
        return exposures
    }

    /// Whether there is any, which is often told long before all of them are.
    var isExposed: Bool {
        var isExposed = false
        visitExposures { _ in
            isExposed = true
            return false
        }
        return isExposed
    }

    /// Goes through the exposures in their order, for as long as it is told to go on.
    func visitExposures(_ goesOn: (Exposure) -> Bool) {
        var seen = Seen()
        var exposed: Set<Int> = []
        for block in 0..<partition.blockCount where isCertainlySmall(block, &seen) {
            exposed.insert(block)
            guard goesOn(Exposure(blocks: [block])) else { return }
        }
        for index in partition.regions.indices where hidden[index] {
            let blocks = partition.blocks[index]
            guard exposed.isDisjoint(with: blocks), isCertain(blocks, &seen) else { continue }
            guard goesOn(Exposure(blocks: blocks)) else { return }
        }
    }

    /// What was seen in the populations found so far that fit everything published.
    private struct Seen {
        var most: [Int: Int] = [:]
        var sums: [[Int]: Set<Int>] = [:]

        mutating func note(_ solution: [Int: Int]) {
            for (block, value) in solution { most[block] = max(most[block] ?? 0, value) }
        }
    }

    private func isCertainlySmall(_ block: Int, _ seen: inout Seen) -> Bool {
        if system.upper[block] == 0 { return rule.zeros == .hidden }
        guard system.lower[block] < rule.threshold, (seen.most[block] ?? 0) < rule.threshold else { return false }
        let large = SumSystem.Sum(members: [block], lower: rule.threshold, upper: SumSystem.boundless)
        switch system.solution(with: large) {
        case .found(let solution):
            seen.note(solution)
            return false
        case .undecided: return true
        case .none:
            // It is never large. That it is nothing at all may be known, where zeros are shown.
            let some = SumSystem.Sum(members: [block], lower: 1, upper: SumSystem.boundless)
            if case .none = system.solution(with: some) { return rule.zeros == .hidden }
            return true
        }
    }

    private func isCertain(_ blocks: [Int], _ seen: inout Seen) -> Bool {
        if blocks.allSatisfy(system.isFixed) { return true }
        let any = SumSystem.Sum(members: blocks, lower: 0, upper: SumSystem.boundless)
        guard case .found(let solution) = system.solution(with: any) else { return true }
        seen.note(solution)
        let value = blocks.reduce(0) { $0 + (solution[$1] ?? system.lower[$1]) }
        for (lower, upper) in [(value + 1, SumSystem.boundless), (0, value - 1)] where lower <= upper {
            let other = SumSystem.Sum(members: blocks, lower: lower, upper: upper)
            if case .found(let solution) = system.solution(with: other) {
                seen.note(solution)
                return false
            }
        }
        return true
    }

    /// The least and the most that a group can count; nil where a search was given up or nothing fits.
    func range(of index: Int) -> FeasibleRange? {
        let blocks = partition.blocks[index]
        guard let lowest = bound(of: blocks, isUpper: false), let highest = bound(of: blocks, isUpper: true) else {
            return nil
        }
        return FeasibleRange(least: lowest, most: highest >= SumSystem.unlimited ? nil : highest)
    }

    /// The end of the range of a sum, by halving.
    private func bound(of blocks: [Int], isUpper: Bool) -> Int? {
        var low = blocks.reduce(0) { $0 + system.lower[$1] }
        var high = min(blocks.reduce(0) { $0 + system.upper[$1] }, SumSystem.unlimited)
        guard isUpper ? high < SumSystem.unlimited : true else { return SumSystem.unlimited }
        if !isUpper, high == SumSystem.unlimited {
            guard let value = value(of: blocks, from: 0, to: SumSystem.boundless) else { return nil }
            high = value
        }
        while low < high {
            let middle = isUpper ? low + (high - low + 1) / 2 : low + (high - low) / 2
            let (from, to) = isUpper ? (middle, high) : (low, middle)
            switch system.solution(with: SumSystem.Sum(members: blocks, lower: from, upper: to)) {
            case .undecided: return nil
            case .found: if isUpper { low = middle } else { high = middle }
            case .none: if isUpper { high = middle - 1 } else { low = middle + 1 }
            }
        }
        return value(of: blocks, from: low, to: low)
    }

    private func value(of blocks: [Int], from: Int, to: Int) -> Int? {
        guard
            case .found(let solution) = system.solution(with: SumSystem.Sum(members: blocks, lower: from, upper: to))
        else { return nil }
        return blocks.reduce(0) { $0 + (solution[$1] ?? system.lower[$1]) }
    }

    /// The seen sums by which the exposed blocks were found out: those in which nothing else is hidden, or else all.
    func ties(of exposure: Exposure) -> [Int] {
        let exposed = Set(exposure.blocks)
        let sums = Set(exposure.blocks.flatMap { partition.containing[$0] }).filter { counts[$0] != nil }.sorted()
        let lone = sums.filter { sum in
            partition.blocks[sum].allSatisfy { exposed.contains($0) || isKnown($0) }
        }
        return lone.isEmpty ? sums : lone
    }

    /// How many blocks the smallest of these sums has that the group has a part in; nil where it has none.
    func shortest(of sums: [Int], touching index: Int) -> Int? {
        let own = Set(partition.blocks[index])
        return sums.filter { !own.isDisjoint(with: partition.blocks[$0]) }.map { partition.blocks[$0].count }.min()
    }

    /// How many seen sums would give that group away if it were hidden: nothing else in them is hidden.
    func loneSums(around index: Int) -> Int {
        let own = Set(partition.blocks[index])
        guard let first = own.first else { return 0 }
        return partition.containing[first].count { other in
            guard other != index, counts[other] != nil, own.isSubset(of: partition.blocks[other]) else { return false }
            return partition.blocks[other].allSatisfy { own.contains($0) || isKnown($0) }
        }
    }

    private func isKnown(_ block: Int) -> Bool { !inHidden.contains(block) && system.isFixed(block) }
}
