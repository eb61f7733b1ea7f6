import CivilTime

/// A service level agreement: what its parties owe one another in figures, and what was counted.
///
/// Parties, days and promises stand in its ``terms``. What it adds are measures over periods of months.
public struct ServiceLevelAgreement: Hashable, Sendable, Identifiable {
    /// Its parties, its days and its promises.
    public let terms: Agreement
    /// What is counted, and what it is to come to.
    public let measures: [ServiceMeasure]
    /// What was counted, in the order in which it was recorded.
    public private(set) var readings: [ServiceReading]

    /// Which agreement it is: that of its terms.
    public var id: Agreement.ID { terms.id }

    /// An agreement on those measures.
    ///
    /// - Throws: ``Rejection`` by `measure-is-computable` where the terms are of another kind of agreement, there is no
    ///   measure or one twice, or one is owed by nobody who is party; otherwise as ``record(_:)`` does.
    public init(
        terms: Agreement, measures: [ServiceMeasure], readings: [ServiceReading] = []
    ) throws(Rejection) {
        guard terms.kind == .serviceLevel, !measures.isEmpty, Set(measures.map(\.id)).count == measures.count else {
            throw Rejection(
                .measureIsComputable, "agreement \(terms.id)",
                found: "it is of kind '\(terms.kind)' with \(measures.count) measures, or one twice")
        }
        for measure in measures where !terms.parties.contains(measure.owedBy) {
            throw Rejection(
                .measureIsComputable, "measure \(measure.id)", found: "it is owed by \(measure.owedBy), no party")
        }
        self.terms = terms
        self.measures = measures
        self.readings = []
        for reading in readings { try record(reading) }
    }

    /// Records what was counted in a period.
    ///
    /// - Throws: ``Rejection`` by `reading-is-of-a-period` where there is no such measure or period, the period has a
    ///   reading, or the numbers cannot be; the agreement is then unchanged.
    public mutating func record(_ reading: ServiceReading) throws(Rejection) {
        if let fault = fault(of: reading) {
            throw Rejection(.readingIsOfAPeriod, "reading of measure \(reading.measure)", found: fault)
        }
        readings.append(reading)
    }

    private func fault(of reading: ServiceReading) -> String? {
        guard let measure = measures.first(where: { $0.id == reading.measure }) else {
            return "there is no such measure"
        }
        let distance = terms.term.from.month.distance(to: reading.month)
        guard distance >= 0, distance % measure.months == 0,
            terms.term.until.map({ reading.month.firstDay < $0 }) ?? true
        else {
            return "no period of \(measure.months) months begins with \(reading.month) in the term, \(terms.term)"
        }
        guard !readings.contains(where: { $0.measure == reading.measure && $0.month == reading.month }) else {
            return "the period from \(reading.month) has one already"
        }
        let isPossible =
            switch (measure.basis, reading.whole) {
            case (.count, .none): reading.count >= 0
            case (.percentage, .some(let whole)): (0...max(0, whole)).contains(reading.count) && whole >= 0
            case (.count, .some), (.percentage, .none): false
            }
        return isPossible
            ? nil : "\(reading.count) of \(reading.whole.map(String.init) ?? "nothing") is no reading of such a measure"
    }
}

extension CivilMonth {
    /// How many months later another month is.
    func distance(to other: CivilMonth) -> Int {
        (other.year - year) * 12 + other.month - month
    }
}

extension ServiceLevelAgreement: Codable {
    private enum CodingKeys: String, CodingKey {
        case terms
        case measures
        case readings
    }

    /// Reads an agreement, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let terms = try container.decode(Agreement.self, forKey: .terms)
        let measures = try container.decode([ServiceMeasure].self, forKey: .measures)
        let readings = try container.decode([ServiceReading].self, forKey: .readings)
        do throws(Rejection) {
            try self.init(terms: terms, measures: measures, readings: readings)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
