import SafetyReports

/// An attacker's program: it knows what is public and nothing of how the kit works.
///
/// He writes down each published number as a sum of finest values and adds and subtracts the sums (exact elimination),
/// or tries every population that fits (where it is small). He knows that a cell hidden under a rule that shows zeros
/// is at least one.
struct Attack {
    /// A line that he has read somewhere: which finest values it takes, and its number, nil where it is hidden.
    struct Line: Hashable {
        let values: Set<String>
        let count: Int?
    }

    private(set) var lines: [Line] = []

    /// Reads a published table; the names of two finest values joined are the finest of all.
    mutating func read(_ table: PublishedTable, across others: [String] = ["all"]) {
        for (row, cells) in zip(table.layout.rows.categories, table.cells) {
            let columns = table.layout.columns?.categories.map(\.values) ?? [Set(others)]
            for (column, cell) in zip(columns, cells) where cell != .suppressed(.notKnown) {
                note(Self.crossed(row.values, column), cell.count)
            }
        }
    }

    mutating func note(_ values: Set<String>, _ count: Int?) {
        lines.append(Line(values: values, count: count))
    }

    static func crossed(_ rows: Set<String>, _ columns: Set<String>) -> Set<String> {
        Set(rows.flatMap { row in columns.map { "\(row)|\($0)" } })
    }

    /// The number of that group, if adding and subtracting published numbers gives it.
    func difference(_ group: Set<String>) -> Int? {
        let known = lines.filter { $0.count != nil }
        let values = Array(known.reduce(into: group) { $0.formUnion($1.values) }).sorted()
        var rows = known.map { line in
            values.map { Fraction(line.values.contains($0) ? 1 : 0) } + [Fraction(line.count ?? 0)]
        }
        var wanted = values.map { Fraction(group.contains($0) ? 1 : 0) } + [Fraction(0)]
        for column in values.indices {
            guard let pivot = rows.firstIndex(where: { !$0[column].isZero && $0[..<column].allSatisfy(\.isZero) })
            else { continue }
            let row = rows.remove(at: pivot).map { $0 }
            func cleared(_ other: [Fraction]) -> [Fraction] {
                let factor = other[column] / row[column]
                return factor.isZero ? other : zip(other, row).map { $0 - factor * $1 }
            }
            rows = rows.map(cleared)
            wanted = cleared(wanted)
        }
        guard wanted.dropLast().allSatisfy(\.isZero), let last = wanted.last else { return nil }
        return (Fraction(0) - last).whole
    }

    /// Every number that the group has in some population that fits; populations of up to `limit` in any finest value.
    func fitting(_ group: Set<String>, limit: Int, zerosShown: Bool) -> Set<Int> {
        let values = Array(lines.reduce(into: group) { $0.formUnion($1.values) }).sorted()
        let members = lines.map { line in values.indices.filter { line.values.contains(values[$0]) } }
        let caps = values.map { value in
            lines.filter { $0.values.contains(value) }.compactMap(\.count).min().map { min($0, limit) } ?? limit
        }
        var population = values.map { _ in 0 }
        var numbers: Set<Int> = []
        let concerned = values.indices.map { place in lines.indices.filter { members[$0].contains(place) } }
        func fits(upTo filled: Int) -> Bool {
            concerned[filled].allSatisfy { line in
                let members = members[line]
                let sum = members.reduce(0) { $0 + ($1 <= filled ? population[$1] : 0) }
                let isFull = members[members.count - 1] <= filled
                if let count = lines[line].count { return sum <= count && (!isFull || sum == count) }
                return !isFull || !zerosShown || sum > 0
            }
        }
        func fill(_ place: Int) {
            guard place < values.count else {
                numbers.insert(values.indices.reduce(0) { $0 + (group.contains(values[$1]) ? population[$1] : 0) })
                return
            }
            for number in 0...caps[place] {
                population[place] = number
                if fits(upTo: place) { fill(place + 1) }
            }
            population[place] = 0
        }
        fill(0)
        return numbers
    }
}

/// An exact fraction, for small systems.
struct Fraction: Equatable {
    let over: Int
    let under: Int

    init(_ number: Int) { self.init(number, 1) }

    init(_ over: Int, _ under: Int) {
        var (one, other) = (over.magnitude, under.magnitude)
        while other != 0 { (one, other) = (other, one % other) }
        let sign = (over < 0) == (under < 0) ? 1 : -1
        self.over = sign * Int(over.magnitude / max(one, 1))
        self.under = Int(under.magnitude / max(one, 1))
    }

    var isZero: Bool { over == 0 }
    var whole: Int? { under == 1 ? over : nil }

    static func - (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.over * right.under - right.over * left.under, left.under * right.under)
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.over * right.over, left.under * right.under)
    }

    static func / (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.over * right.under, left.under * right.over)
    }
}
