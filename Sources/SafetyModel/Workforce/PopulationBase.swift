/// How many people of a community count themselves to which group, as a census or estimate published it.
public struct PopulationBase: Hashable, Codable, Sendable {
    /// Of which area.
    public let area: Area
    /// By what.
    public let characteristic: ProtectedCharacteristic
    /// How many count themselves to each group; all groups of the classification.
    public let groups: [CharacteristicGroup: Int]
    /// Where it is published, and when it was counted, such as `Census 2021, table TS021`.
    public let source: String

    /// The count of a community.
    ///
    /// - Throws: ``Rejection`` by `representation-has-a-base` where nobody was counted, a number is negative, or no
    ///   source is named.
    public init(
        of area: Area, by characteristic: ProtectedCharacteristic, groups: [CharacteristicGroup: Int], source: String
    ) throws(Rejection) {
        let isPossible = groups.values.allSatisfy { $0 >= 0 } && groups.values.contains { $0 > 0 }
        guard isPossible, !source.allSatisfy(\.isWhitespace) else {
            throw Rejection(
                .representationHasABase, "population of '\(area)' by '\(characteristic)'",
                found: isPossible ? "it names no source" : "nobody was counted, or a number is negative")
        }
        self.area = area
        self.characteristic = characteristic
        self.groups = groups
        self.source = source
    }

    /// How many people were counted.
    public var total: Int { groups.values.cappedSum }

    private enum CodingKeys: String, CodingKey {
        case area
        case characteristic
        case groups
        case source
    }

    /// Reads a count, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let area = try container.decode(Area.self, forKey: .area)
        let characteristic = try container.decode(ProtectedCharacteristic.self, forKey: .characteristic)
        let groups = try container.decode([CharacteristicGroup: Int].self, forKey: .groups)
        let source = try container.decode(String.self, forKey: .source)
        do throws(Rejection) {
            try self.init(of: area, by: characteristic, groups: groups, source: source)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
