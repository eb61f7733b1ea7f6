/// What is public of a subject, beside a table that is about to be.
struct EarlierKnowledge {
    /// The place of each cell of the table, row by row, among the groups.
    let place: [Int]
    private let partition: RegionPartition
    /// Of each group the latest count that was published, if any.
    private let earlier: [Int?]
    /// Whether each group was ever hidden.
    private let wasHidden: [Bool]
    /// Of each group what the records say now, where the table tells.
    private let current: [Int?]
    /// Groups with a published count, the latest first.
    private let latestFirst: [Int]

    init(of releases: [Release], beside table: CountTable) throws(SuppressionError) {
        let subject = "\(table.layout.subject)"
        let whole = try Self.whole(of: releases.map(\.table.layout) + [table.layout])
        var regions: [CellRegion] = []
        var index: [CellRegion: Int] = [:]
        func number(_ region: CellRegion) -> Int {
            let region = region.normalised(by: whole)
            if let known = index[region] { return known }
            index[region] = regions.count
            regions.append(region)
            return regions.count - 1
        }
        place = table.layout.regions.joined().map(number)
        var counts: [Int: Int] = [:]
        var hidden: Set<Int> = []
        var order: [Int] = []
        // Stable: of releases drawn on one day the one published last comes first.
        let latest = releases.enumerated().sorted {
            ($0.element.extracted, $0.offset) > ($1.element.extracted, $1.offset)
        }
        for (_, release) in latest {
            for (region, cell) in zip(release.table.layout.regions.joined(), release.table.cells.joined()) {
                let number = number(region)
                if cell.isProtected { hidden.insert(number) }
                guard let count = cell.count, counts[number] == nil else { continue }
                counts[number] = count
                order.append(number)
            }
        }
        partition = try RegionPartition(regions, whole: whole, subject: subject)
        earlier = regions.indices.map { counts[$0] }
        wasHidden = regions.indices.map { hidden.contains($0) }
        latestFirst = order
        current = regions.map { table.count(of: $0, whole: whole) }
    }

    /// What attackers can tell, who put the new table together with what is public already.
    func views(_ rule: DisclosureRule, counts: [Int?], hidden: [Bool]) -> [AttackerView] {
        var new = Array(repeating: nil as Int?, count: earlier.count)
        var isHidden = wasHidden
        for (cell, group) in place.enumerated() {
            if hidden[cell] { isHidden[group] = true } else if new[group] == nil { new[group] = counts[cell] }
        }
        guard !latestFirst.isEmpty else { return [AttackerView(partition, rule, counts: new, hidden: isHidden)] }
        let shown = place.filter { new[$0] != nil }
        // Newer figures first: an earlier one that the records do not bear out any more is left out.
        let stillTrue = latestFirst.filter { new[$0] == nil && (current[$0] == nil || current[$0] == earlier[$0]) }
        let forwards = shown.map { ($0, new[$0]) } + stillTrue.map { ($0, earlier[$0]) }
        // Earlier figures first: what they hid must stay hidden.
        let backwards =
            latestFirst.map { ($0, earlier[$0]) } + shown.filter { earlier[$0] == nil }.map { ($0, new[$0]) }
        let (ahead, back) = (fitting(forwards, rule, isHidden), fitting(backwards, rule, isHidden))
        return (ahead == back ? [ahead] : [ahead, back]).map {
            AttackerView(partition, rule, counts: $0, hidden: isHidden)
        }
    }

    /// All of the figures where they fit together; else one after another those that fit with the ones before.
    private func fitting(_ figures: [(group: Int, count: Int?)], _ rule: DisclosureRule, _ hidden: [Bool]) -> [Int?] {
        func view(_ counts: [Int?]) -> AttackerView { AttackerView(partition, rule, counts: counts, hidden: hidden) }
        var counts = Array(repeating: nil as Int?, count: earlier.count)
        for figure in figures { counts[figure.group] = figure.count }
        if view(counts).system.isConsistent() { return counts }
        counts = Array(repeating: nil, count: earlier.count)
        for figure in figures {
            counts[figure.group] = figure.count
            if !view(counts).system.isConsistent() { counts[figure.group] = nil }
        }
        return counts
    }

    /// Of each dimension that is anywhere broken down exhaustively, all values that there are.
    private static func whole(of layouts: [TableLayout]) throws(SuppressionError) -> [TableDimension: Set<String>] {
        var whole: [TableDimension: Set<String>] = [:]
        for layout in layouts {
            for (dimension, values) in layout.whole {
                guard whole[dimension, default: values] == values else {
                    throw SuppressionError(.valuesDisagree, "\(dimension)")
                }
                whole[dimension] = values
            }
        }
        for layout in layouts {
            for region in layout.regions.joined() {
                for (dimension, side) in region.sides {
                    guard whole[dimension]?.isSuperset(of: side) ?? true else {
                        throw SuppressionError(.valuesDisagree, "\(dimension)")
                    }
                }
            }
        }
        return whole
    }
}

extension CountTable {
    /// What the table counts of that group, where it covers it.
    fileprivate func count(of region: CellRegion, whole: [TableDimension: Set<String>]) -> Int? {
        let scope = CellRegion(layout.scope.mapValues(\.values)).normalised(by: whole)
        var rest = region.sides
        func side(of breakdown: Breakdown) -> Set<String>? {
            let side = rest.removeValue(forKey: breakdown.dimension) ?? whole[breakdown.dimension]
            return side?.isSubset(of: breakdown.values) == true ? side : nil
        }
        guard let rows = side(of: layout.rows) else { return nil }
        let columns = layout.columns.map { side(of: $0) }
        guard columns != .some(nil), rest == scope.sides else { return nil }
        return sum(rows, columns ?? nil)
    }
}
