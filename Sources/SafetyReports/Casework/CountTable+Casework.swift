public import SafetyModel

extension CountedSubject {
    /// Namings of a strand in reports of hate incidents; a report that names two strands has two.
    public static let hateIncidentStrands: CountedSubject = "hate-incident-strands"
    /// Findings of a driver in cases of anti-social behaviour; a case with two drivers has two.
    public static let antisocialBehaviourDrivers: CountedSubject = "asb-case-drivers"
}

extension TableDimension {
    /// The strand against which the hostility was perceived.
    public static let hateStrand: TableDimension = "hate-strand"
    /// What was found to drive the behaviour.
    public static let driver: TableDimension = "driver"
}

extension CountTable {
    /// How many reports of hate incidents name each strand of a list; those entered in error are left out.
    ///
    /// A report that names several strands counts with each, so the lines add up to no total.
    ///
    /// - Parameters:
    ///   - reports: the reports.
    ///   - list: the list whose strands are the lines.
    /// - Throws: ``SuppressionError`` where the list has no strand or one twice.
    public static func hateIncidents(
        _ reports: [HateIncidentReport], by list: HateStrandList
    ) throws(SuppressionError) -> CountTable {
        let volumes = HateIncidentVolumes(of: reports).byStrand
        return try counting(
            list.strands.map { ($0.rawValue, volumes[$0, default: 0]) }, of: .hateIncidentStrands, by: .hateStrand)
    }

    /// In how many cases of anti-social behaviour each driver was found; those entered in error are left out.
    ///
    /// A case at which nobody looked counts with none, so the number of cases that were looked at is the whole.
    ///
    /// - Parameters:
    ///   - cases: the cases.
    ///   - drivers: the drivers that are the lines.
    /// - Throws: ``SuppressionError`` where there is no driver or one twice.
    public static func drivers(
        in cases: [ASBCase], of drivers: [Driver]
    ) throws(SuppressionError) -> CountTable {
        let prevalence = DriverFlag.prevalence(in: cases)
        return try counting(
            drivers.map { ($0.rawValue, prevalence[$0]?.part ?? 0) }, of: .antisocialBehaviourDrivers, by: .driver)
    }

    private static func counting(
        _ lines: [(value: String, count: Int)], of subject: CountedSubject, by dimension: TableDimension
    ) throws(SuppressionError) -> CountTable {
        let rows = try Breakdown.listing(lines.map(\.value), of: dimension, isExhaustive: false)
        // The table takes its counts in the order of its values, which is not that of its lines.
        let sorted = lines.sorted { $0.value < $1.value }
        return try CountTable(TableLayout(of: subject, rows: rows), counts: sorted.map { [$0.count] })
    }
}
