import SafetyModel

/// The rows or the columns of a table: its lines, sub-areas beside their areas and totals among them.
public struct Breakdown: Hashable, Codable, Sendable {
    /// By what the table is broken down.
    public let dimension: TableDimension
    /// The lines in the order of print.
    public let categories: [TableCategory]
    /// Whether the values of all lines together are all that there are, those not stated included.
    ///
    /// A total of such lines is the same as no breakdown at all, which an attacker knows too.
    public let isExhaustive: Bool

    /// The lines of one dimension.
    ///
    /// - Throws: ``SuppressionError`` where there is none, one has no values, or two have the same label or values.
    public init(
        _ dimension: TableDimension, _ categories: [TableCategory], isExhaustive: Bool
    ) throws(SuppressionError) {
        guard !categories.isEmpty, categories.allSatisfy({ !$0.values.isEmpty }) else {
            throw SuppressionError(.emptyBreakdown, "\(dimension)")
        }
        guard
            Set(categories.map(\.label)).count == categories.count,
            Set(categories.map(\.values)).count == categories.count
        else { throw SuppressionError(.repeatedCategory, "\(dimension)") }
        self.dimension = dimension
        self.categories = categories
        self.isExhaustive = isExhaustive
    }

    /// A line for each value, and one for their total where it has a label.
    ///
    /// - Throws: ``SuppressionError`` where there is no value, one is repeated, or there is a total of one line only.
    public static func listing(
        _ values: [String], of dimension: TableDimension, total: String? = nil, isExhaustive: Bool
    ) throws(SuppressionError) -> Breakdown {
        var categories = values.map { TableCategory($0) }
        if let total { categories.append(TableCategory(total, of: Set(values))) }
        return try Breakdown(dimension, categories, isExhaustive: isExhaustive)
    }

    /// The finest values of all lines, in order.
    public var values: [String] {
        categories.reduce(into: Set()) { $0.formUnion($1.values) }.sorted()
    }

    private enum CodingKeys: String, CodingKey {
        case dimension
        case categories
        case isExhaustive
    }

    /// Reads the lines, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let dimension = try container.decode(TableDimension.self, forKey: .dimension)
        let categories = try container.decode([TableCategory].self, forKey: .categories)
        let isExhaustive = try container.decode(Bool.self, forKey: .isExhaustive)
        do throws(SuppressionError) {
            try self.init(dimension, categories, isExhaustive: isExhaustive)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
