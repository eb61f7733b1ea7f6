/// A local way of weighing threat, harm and risk, by which matters are put in order.
public struct THRScheme: Hashable, Sendable {
    /// What it is called, with its edition.
    public let name: String
    /// The highest level of each axis; the lowest is 0.
    public let highestLevel: Int
    /// How often a level of threat counts.
    public let threatWeight: Int
    /// How often a level of harm counts.
    public let harmWeight: Int
    /// How often a level of risk counts.
    public let riskWeight: Int

    /// A way of weighing.
    ///
    /// - Throws: ``Rejection`` by `priority-scheme-is-whole` where there is but one level, or a weight below 0.
    public init(name: String, highestLevel: Int, threatWeight: Int = 1, harmWeight: Int = 1, riskWeight: Int = 1)
        throws(Rejection)
    {
        self.name = name
        self.highestLevel = highestLevel
        self.threatWeight = threatWeight
        self.harmWeight = harmWeight
        self.riskWeight = riskWeight
        try check()
    }

    /// How often a level of an axis counts.
    public func weight(of axis: THRAxis) -> Int {
        switch axis {
        case .threat: threatWeight
        case .harm: harmWeight
        case .risk: riskWeight
        }
    }

    private func check() throws(Rejection) {
        guard highestLevel > 0, [threatWeight, harmWeight, riskWeight].allSatisfy({ $0 >= 0 }) else {
            throw Rejection(
                .prioritySchemeIsWhole, "scheme '\(name)'",
                found: "levels 0 to \(highestLevel), weights \(threatWeight), \(harmWeight), \(riskWeight)")
        }
        var highest = 0
        for axis in THRAxis.allCases {
            let (score, isTooMuch) = weight(of: axis).multipliedReportingOverflow(by: highestLevel)
            let (sum, isSumTooMuch) = highest.addingReportingOverflow(score)
            guard !isTooMuch, !isSumTooMuch else {
                throw Rejection(
                    .prioritySchemeIsWhole, "scheme '\(name)'", found: "scores of more than can be counted")
            }
            highest = sum
        }
    }
}

extension THRScheme: Codable {
    private enum CodingKeys: String, CodingKey {
        case name
        case highestLevel
        case threatWeight
        case harmWeight
        case riskWeight
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        highestLevel = try container.decode(Int.self, forKey: .highestLevel)
        threatWeight = try container.decode(Int.self, forKey: .threatWeight)
        harmWeight = try container.decode(Int.self, forKey: .harmWeight)
        riskWeight = try container.decode(Int.self, forKey: .riskWeight)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
