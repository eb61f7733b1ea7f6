/// What a service level agreement counts, and what it is to come to.
public struct ServiceMeasure: Hashable, Sendable, Identifiable {
    /// The identity of a measure.
    public typealias ID = Identifier<ServiceMeasure>

    /// What is worked out from what is counted.
    public enum Basis: Hashable, Sendable {
        /// How many.
        case count
        /// Which percentage of those that the words name, such as `reports of a watch`.
        case percentage(of: String)
    }

    /// On which side of its target a figure is to lie.
    public enum Direction: String, Hashable, CaseIterable, Codable, Sendable {
        /// As much as the target, or more.
        case atLeast = "at-least"
        /// As much as the target, or less.
        case atMost = "at-most"
    }

    /// Which measure it is.
    public let id: ID
    /// What is counted, such as `reports answered within five working days`.
    public let counted: String
    /// What is worked out from it.
    public let basis: Basis
    /// On which side of the target it is to lie.
    public let direction: Direction
    /// What it is to come to: a number, or a percentage.
    public let target: Figure
    /// How many months a period has; the first begins with the agreement's first month.
    public let months: Int
    /// Who owes it.
    public let owedBy: Party
    /// What follows where the target is missed; nil where nothing was agreed.
    public let remedy: String?

    /// A measure that can be worked out.
    ///
    /// - Throws: ``Rejection`` by `measure-is-computable` where it is not said what is counted or of what, a period has
    ///   not 1 to 120 months, or the target is no number of its kind.
    public init(
        id: ID, counting counted: String, as basis: Basis, _ direction: Direction, _ target: Figure,
        everyMonths months: Int, owedBy: Party, remedy: String? = nil
    ) throws(Rejection) {
        self.id = id
        self.counted = counted
        self.basis = basis
        self.direction = direction
        self.target = target
        self.months = months
        self.owedBy = owedBy
        self.remedy = remedy
        if let fault { throw Rejection(.measureIsComputable, "measure \(id)", found: fault) }
    }

    private var fault: String? {
        if counted.allSatisfy(\.isWhitespace) { return "it does not say what is counted" }
        if !(1...120).contains(months) { return "a period has \(months) months; allowed are 1 to 120" }
        switch basis {
        case .count:
            return target.places == 0 && target.units >= 0 ? nil : "a number cannot come to \(target)"
        case .percentage(let whole):
            if whole.allSatisfy(\.isWhitespace) { return "it does not say of what it is a percentage" }
            // 100 with all its decimal places is never less than what a percentage may be.
            let isPossible = target.units >= 0 && Figure(units: 100, places: 0).isAtLeast(target)
            return isPossible ? nil : "a percentage cannot come to \(target)"
        }
    }
}

extension Figure {
    /// True where a whole number is as much as another figure, or more.
    fileprivate func isAtLeast(_ other: Figure) -> Bool {
        Ratio(units, of: 100)?.compare(toPercentage: other) != .less
    }
}

extension ServiceMeasure: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case counted
        case percentageOf
        case direction
        case target
        case months
        case owedBy
        case remedy
    }

    /// Reads a measure, with the same checks as the initialiser; without `percentageOf` it is a count.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let counted = try container.decode(String.self, forKey: .counted)
        let whole = try container.decodeIfPresent(String.self, forKey: .percentageOf)
        let direction = try container.decode(Direction.self, forKey: .direction)
        let target = try container.decode(Figure.self, forKey: .target)
        let months = try container.decode(Int.self, forKey: .months)
        let owedBy = try container.decode(Party.self, forKey: .owedBy)
        let remedy = try container.decodeIfPresent(String.self, forKey: .remedy)
        do throws(Rejection) {
            try self.init(
                id: id, counting: counted, as: whole.map { .percentage(of: $0) } ?? .count, direction, target,
                everyMonths: months, owedBy: owedBy, remedy: remedy)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes a measure, a percentage with the words for its whole.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(counted, forKey: .counted)
        if case .percentage(let whole) = basis { try container.encode(whole, forKey: .percentageOf) }
        try container.encode(direction, forKey: .direction)
        try container.encode(target, forKey: .target)
        try container.encode(months, forKey: .months)
        try container.encode(owedBy, forKey: .owedBy)
        try container.encodeIfPresent(remedy, forKey: .remedy)
    }
}
