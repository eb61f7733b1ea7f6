public import CivilTime

/// How often something happened in a month that may tell of trouble in a workforce.
public struct WorkforceSignal: Hashable, Codable, Sendable {
    /// What.
    public let kind: SignalKind
    /// In which workforce.
    public let workforce: WorkforceGroup
    /// Of which area or force.
    public let area: Area
    /// In which month.
    public let month: CivilMonth
    /// How often.
    public let count: Int
    /// Who counted, such as the name of a register.
    public let source: String

    /// A count of a month.
    ///
    /// - Throws: ``Rejection`` by `signal-is-counted` where the count is negative or no source is named.
    public init(
        _ kind: SignalKind, in workforce: WorkforceGroup, of area: Area, during month: CivilMonth, count: Int,
        source: String
    ) throws(Rejection) {
        guard count >= 0, !source.allSatisfy(\.isWhitespace) else {
            throw Rejection(
                .signalIsCounted, "signal '\(kind)' of \(month)",
                found: count < 0 ? "the count is \(count)" : "no source is named")
        }
        self.kind = kind
        self.workforce = workforce
        self.area = area
        self.month = month
        self.count = count
        self.source = source
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case workforce
        case area
        case month
        case count
        case source
    }

    /// Reads a count, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try container.decode(SignalKind.self, forKey: .kind)
        let workforce = try container.decode(WorkforceGroup.self, forKey: .workforce)
        let area = try container.decode(Area.self, forKey: .area)
        let month = try container.decode(CivilMonth.self, forKey: .month)
        let count = try container.decode(Int.self, forKey: .count)
        let source = try container.decode(String.self, forKey: .source)
        do throws(Rejection) {
            try self.init(kind, in: workforce, of: area, during: month, count: count, source: source)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
