import CommunitySafetyKit

/// The measure of the synthetic incidents: a standard time for each grade, in towns and in the country.
enum W3 {
    static let grades: [FactID] = ["grade.0", "grade.1", "grade.2", "grade.3"]
    static let rural: FactID = "incident.rural"
    static let firstMonth = CivilDate(dayNumber: 19_723).month
    /// Later than anything happens.
    static let asOf = Instant(milliseconds: 30_000 * 86_400_000)
    /// Times are local and bear no zone.
    static let calendar = W2.calendar

    /// Seconds in towns, and in the country.
    private static let standards = [(900, 1200), (3600, 3600), (14_400, 14_400), (172_800, 172_800)]

    static func policy() throws -> Policy {
        let targets = zip(grades, standards).flatMap { grade, standard in
            [
                Target(
                    "\(grade) urban", .share(within: .seconds(standard.0), percent: 90),
                    when: .fact(grade) && !.fact(rural), verification: .unverified),
                Target(
                    "\(grade) rural", .share(within: .seconds(standard.1), percent: 90),
                    when: .fact(grade) && .fact(rural), verification: .unverified),
            ]
        }
        return try Policy(
            "w3/1", title: "Synthetic standards", instrument: "Synthetic standards", bindingForce: .localScheme,
            inForce: InForce(from: CivilDate(dayNumber: 19_723)), status: .inForce,
            jurisdiction: "England and Wales",
            facts: grades.map { Fact($0, "Was it of that grade?") } + [Fact(rural, "Was it in the country?")],
            measures: [
                Measure(
                    "response",
                    citing: Citation(
                        instrument: "Synthetic standards", edition: "1", locator: nil,
                        locatorVerification: .unverified),
                    summary: "Somebody comes in the time of the grade", from: "received", until: "arrived",
                    clockVerification: .unverified, targets: targets)
            ])
    }
}

/// What comes out for each group, as columns.
struct W3Figures {
    /// What all peers agree on, by the number of incidents.
    static let agreed: [Int: UInt64] = [
        10_000: 0x0726_c142_4f50, 100_000: 0x0dd5_992d_2d49, 1_000_000: 0x0e76_1f3a_d853, 10_000_000: 0x0ee0_76aa_990f,
    ]

    private var groups: [Int] = []
    private var counted: [Int] = []
    private var attended: [Int] = []
    private var within: [Int] = []
    private var medians: [Int64] = []
    private var ninetieths: [Int64] = []

    /// Groups in which nobody came are left out.
    init(_ reading: GroupedReading) {
        for group in 0..<reading.groups {
            guard let median = reading.time(at: 50, in: group), let ninetieth = reading.time(at: 90, in: group)
            else { continue }
            groups.append(group)
            counted.append(reading.started(in: group))
            attended.append(reading.ended(in: group))
            within.append(
                reading.measure.targets.indices.reduce(0) { $0 + (reading.within(target: $1, in: group) ?? 0) })
            medians.append(median / 1000)
            ninetieths.append(ninetieth / 1000)
        }
    }

    var checksum: UInt64 {
        var sum: UInt64 = 0
        for row in groups.indices {
            let figures = counted[row] + 3 * attended[row] + 5 * within[row]
            let times = 7 * medians[row] + 11 * ninetieths[row]
            sum &+= UInt64(2 * groups[row] + 1) &* UInt64(Int64(figures) + times)
        }
        return sum
    }
}
