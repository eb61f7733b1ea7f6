/// How it is told from a series of monthly counts that something is out of the ordinary.
///
/// A month is out of the ordinary where its count lies above the mean of the months before it by more than so many
/// standard deviations. The variance is that of the sample, and at least the mean, as counts that come by chance have.
public struct SignalMethod: Hashable, Codable, Sendable {
    /// Where the method and its thresholds are described.
    public let passage: Passage
    /// How many months before are the baseline.
    public let baselineMonths: Int
    /// How many standard deviations above the mean are too many.
    public let deviations: Figure
    /// The least count that can be out of the ordinary.
    public let minimumCount: Int
    /// In how many areas at least something is a matter for a national owner.
    public let minimumAreas: Int

    /// A method with its thresholds.
    ///
    /// - Throws: ``Rejection`` by `signal-method-is-cited` where the passage names no place, there are fewer than 3
    ///   months, the deviations are not above 0, or a minimum is below 1.
    public init(
        from passage: Passage, baselineMonths: Int, deviations: Figure, minimumCount: Int, minimumAreas: Int
    ) throws(Rejection) {
        func refusal(_ found: String) -> Rejection { Rejection(.signalMethodIsCited, "signal method", found: found) }
        guard !passage.locator.allSatisfy(\.isWhitespace), !passage.document.rawValue.isEmpty else {
            throw refusal("no place is cited")
        }
        guard baselineMonths >= 3, deviations.units > 0, minimumCount >= 1, minimumAreas >= 1 else {
            throw refusal(
                "\(baselineMonths) months, \(deviations) deviations, counts from \(minimumCount), \(minimumAreas) areas"
            )
        }
        self.passage = passage
        self.baselineMonths = baselineMonths
        self.deviations = deviations
        self.minimumCount = minimumCount
        self.minimumAreas = minimumAreas
    }

    private enum CodingKeys: String, CodingKey {
        case passage
        case baselineMonths
        case deviations
        case minimumCount
        case minimumAreas
    }

    /// Reads a method, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let passage = try container.decode(Passage.self, forKey: .passage)
        let baselineMonths = try container.decode(Int.self, forKey: .baselineMonths)
        let deviations = try container.decode(Figure.self, forKey: .deviations)
        let minimumCount = try container.decode(Int.self, forKey: .minimumCount)
        let minimumAreas = try container.decode(Int.self, forKey: .minimumAreas)
        do throws(Rejection) {
            try self.init(
                from: passage, baselineMonths: baselineMonths, deviations: deviations, minimumCount: minimumCount,
                minimumAreas: minimumAreas)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
