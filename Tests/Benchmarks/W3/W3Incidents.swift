import CommunitySafetyKit

/// Synthetic incidents as columns, the same for every program that is measured on them: the n first of one endless row.
struct W3Incidents {
    /// Draws of the generator for each incident.
    private static let drawsPerIncident = 8

    private static let toDispatch = [60, 300, 1800, 10_800]
    private static let toArrival = [110, 200]

    private(set) var forces: [UInt8] = []
    private(set) var grades: [UInt8] = []
    private(set) var rural: [UInt8] = []
    /// Seconds since 1970-01-01T00:00, local time without a zone.
    private(set) var received: [Int64] = []
    /// The same; -1 where nobody ever came.
    private(set) var arrived: [Int64] = []

    init(_ count: Int) {
        forces.reserveCapacity(count)
        grades.reserveCapacity(count)
        rural.reserveCapacity(count)
        received.reserveCapacity(count)
        arrived.reserveCapacity(count)
        var draws = LinearDraws(seed: 20_240_101)
        var drawn = [Int](repeating: 0, count: Self.drawsPerIncident)
        for _ in 0..<count {
            for index in drawn.indices { drawn[index] = draws.next() }
            add(drawn)
        }
    }

    private mutating func add(_ draws: [Int]) {
        let share = draws[2] % 100
        let grade = share < 15 ? 0 : share < 45 ? 1 : share < 80 ? 2 : 3
        let isRural = (draws[2] / 100) % 100 < 22 ? 1 : 0
        let start = (19_723 + draws[1] % 1096) * 86_400 + (draws[1] / 1096) % 86_400
        func skew(_ draw: Int) -> Int { ((draw & 4095) * ((draw >> 12) & 4095)) >> 12 }
        let dispatched = start + (skew(draws[3]) * Self.toDispatch[grade]) >> 8
        let end = dispatched + (skew(draws[4]) * Self.toArrival[isRural]) >> 8
        forces.append(UInt8(draws[0] % 43))
        grades.append(UInt8(grade))
        rural.append(UInt8(isRural))
        received.append(Int64(start))
        arrived.append(draws[5] % 100 < 4 ? -1 : Int64(end))
    }

    /// The incidents as raw columns, told apart by force, month and grade.
    func columns() throws -> IncidentColumns {
        var columns = try IncidentColumns(starts: received, ends: arrived, in: .seconds)
        try columns.codes("force", forces)
        try columns.codes("grade", grades)
        try columns.codes("rural", rural)
        try columns.facts(
            from: "grade",
            Dictionary(
                uniqueKeysWithValues: W3.grades.enumerated().map { number, fact in
                    (fact, { (code: UInt8) in Truth(Int(code) == number) })
                }))
        try columns.facts(from: "rural", [W3.rural: { Truth($0 == 1) }])
        try columns.group(by: "force", codes: 43)
        columns.group(byMonthFrom: W3.firstMonth, months: 36)
        try columns.group(by: "grade", codes: 4)
        return columns
    }
}
