/// How the need for a watch is scored: a sum of figures, each times its weight.
public struct NeedMethod: Hashable, Codable, Sendable {
    /// What the method is called and where it is described.
    public let name: String
    /// The weight of each kind of figure, a whole number.
    public let weights: [NeedInputKind: Int]
    /// How many households an area on the map has at least, so that none stands out.
    public let leastHouseholds: Int

    /// A method with those weights.
    ///
    /// - Throws: ``Rejection`` by `need-is-scored-by-a-method` where it has no name or no weight, or by
    ///   `gap-map-shows-no-household` where an area could be one household.
    public init(_ name: String, weights: [NeedInputKind: Int], leastHouseholds: Int) throws(Rejection) {
        guard !name.allSatisfy(\.isWhitespace), !weights.isEmpty else {
            throw Rejection(
                .needIsScoredByAMethod, "need method", found: weights.isEmpty ? "it has no weight" : "it has no name")
        }
        guard leastHouseholds > 1 else {
            throw Rejection(
                .gapMapShowsNoHousehold, "need method '\(name)'",
                found: "an area may have \(leastHouseholds) households")
        }
        self.name = name
        self.weights = weights
        self.leastHouseholds = leastHouseholds
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case weights
        case leastHouseholds
    }

    /// Reads a method, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decode(String.self, forKey: .name)
        let weights = try container.decode([NeedInputKind: Int].self, forKey: .weights)
        let leastHouseholds = try container.decode(Int.self, forKey: .leastHouseholds)
        self = try decoder.checked { () throws(Rejection) in
            try NeedMethod(name, weights: weights, leastHouseholds: leastHouseholds)
        }
    }
}
