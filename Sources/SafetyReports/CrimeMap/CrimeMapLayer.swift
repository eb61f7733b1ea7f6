public import CivilTime
public import SafetyModel

/// The layer of a public map for one month: at each point, how many crimes of each type, after disclosure control.
public struct CrimeMapLayer: Hashable, Sendable {
    /// One point of the layer, as a feature of a map file.
    public struct Feature: Hashable, Sendable {
        /// The point.
        public let point: ApprovedPoint
        /// The area in which it lies.
        public let area: Area
        /// How many crimes of each type are shown there.
        public let counts: [CrimeType: PublishedCell]
    }

    /// What is not shown, and why.
    public struct Hidden: Hashable, Sendable {
        /// At which point; nil for the whole map.
        public let point: ApprovedPoint.ID?
        /// Which type.
        public let crimeType: CrimeType
        /// Why.
        public let reason: PublishedCell.Suppression
    }

    /// The label of the table's total line.
    public static let allPoints = "All points"

    /// The month.
    public let month: CivilMonth
    /// The table behind it; its total line is ``allPoints``.
    public let table: PublishedTable
    /// Each point with its counts, in the order of the points.
    public let features: [Feature]

    /// Publishes the layer of a month, beside what the ledger has already.
    ///
    /// - Parameters:
    ///   - crimes: the crimes of the month at their points.
    ///   - month: the month.
    ///   - points: the points of the map.
    ///   - types: the types that the layer shows, in the order of print.
    ///   - ledger: what is public already; the layer's table is added.
    ///   - id: the name of the release.
    ///   - extracted: the UK civil day on which the crimes were drawn from the records.
    /// - Throws: ``/SafetyModel/Rejection`` by `crime-is-shown-at-an-approved-point` where a crime is of another month,
    /// at a point of another map, or of a type that the layer does not show; ``SuppressionError`` where its counts
    /// cannot be made public.
    public init(
        of crimes: [PublishedCrimePoint], in month: CivilMonth, at points: ApprovedPoints, showing types: [CrimeType],
        in ledger: inout ReleaseLedger, as id: ReleaseID, extracted: CivilDate
    ) throws {
        for crime in crimes
        where crime.month != month || points.area(of: crime.point.id) != crime.area || !types.contains(crime.crimeType)
        {
            throw Rejection(
                .crimeIsShownAtAnApprovedPoint, "layer of \(month)",
                found: "\(crime.crimeType) of \(crime.month) at \(crime.point.id)")
        }
        let layout = try TableLayout(
            of: "crime-map", in: [.month: TableCategory("\(month)")],
            rows: .listing(points.all.map(\.id.rawValue), of: .area, total: Self.allPoints, isExhaustive: false),
            columns: .listing(types.map(\.rawValue), of: .crimeType, isExhaustive: false))
        let counted = try CountTable.counting(
            crimes.map { ($0.point.id.rawValue, $0.crimeType.rawValue) }, in: layout)
        let table = try ledger.publish(counted.table, as: id, extracted: extracted)
        self.month = month
        self.table = table
        features = points.all.compactMap { point in
            guard let area = points.area(of: point.id) else { return nil }
            let counts = types.compactMap { type in
                table.cell(point.id.rawValue, type.rawValue).map { (type, $0) }
            }
            return Feature(point: point, area: area, counts: Dictionary(counts) { first, _ in first })
        }
    }

    /// What is not shown, point by point, the whole map last.
    public var suppressionLog: [Hidden] {
        let types = table.layout.columns?.categories.map { CrimeType(rawValue: $0.label) } ?? []
        return zip(table.layout.rows.categories, table.cells).flatMap { row, cells in
            zip(types, cells).compactMap { type, cell in
                guard let reason = cell.suppression else { return nil }
                let point = features.first { $0.point.id.rawValue == row.label }?.point.id
                return Hidden(point: point, crimeType: type, reason: reason)
            }
        }
    }
}

extension RecordRule {
    /// A map shows where crime is, not where somebody lives.
    public static let crimeIsShownAtAnApprovedPoint = RecordRule(
        "crime-is-shown-at-an-approved-point",
        "a crime is shown by its month at an approved point of its own area, which stands for enough addresses",
        from: Passage(.protectingThePublic, "1.3, line 42; 3.1.2, line 103"))
}
