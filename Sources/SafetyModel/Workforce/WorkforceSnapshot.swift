public import CivilTime

/// How many people of a workforce counted themselves to which group, on one day.
///
/// The counts are raw, for those who may see them: what is published goes through the rules on small numbers in
/// `SafetyReports`.
public struct WorkforceSnapshot: Hashable, Codable, Sendable {
    /// How it came to be known who belongs to which group.
    public enum Source: String, Hashable, CaseIterable, Codable, Sendable {
        /// People said it of themselves.
        case selfDeclared = "self-declared"
        /// Others judged by what they saw.
        case observed
        /// It was inferred, as from names.
        case inferred
    }

    /// Whose workforce.
    public let workforce: WorkforceGroup
    /// Of which area or force.
    public let area: Area
    /// The UK civil day of the count.
    public let day: CivilDate
    /// What they were asked.
    public let characteristic: ProtectedCharacteristic
    /// How many count themselves to each group.
    public let groups: [CharacteristicGroup: Int]
    /// How many would rather not say.
    public let preferNotToSay: Int
    /// How many were not asked or gave no answer.
    public let unknown: Int

    /// The count of a workforce by what its people said of themselves.
    ///
    /// - Throws: ``Rejection`` by `group-is-self-declared` for another source, or by `snapshot-counts-people` where a
    ///   number is negative or a group has no name.
    public init(
        of workforce: WorkforceGroup, in area: Area, on day: CivilDate, by characteristic: ProtectedCharacteristic,
        source: Source, groups: [CharacteristicGroup: Int], preferNotToSay: Int, unknown: Int
    ) throws(Rejection) {
        let subject = "workforce snapshot of '\(workforce)' on \(day)"
        guard source == .selfDeclared else {
            throw Rejection(
                .groupIsSelfDeclared, subject,
                found: "the groups are '\(source.rawValue)'; allowed is '\(Source.selfDeclared.rawValue)'")
        }
        let numbers = Array(groups.values) + [preferNotToSay, unknown]
        let isNamed = groups.keys.allSatisfy { !$0.rawValue.allSatisfy(\.isWhitespace) }
        guard numbers.allSatisfy({ $0 >= 0 }), isNamed else {
            throw Rejection(
                .snapshotCountsPeople, subject, found: isNamed ? "a number is negative" : "a group has no name")
        }
        self.workforce = workforce
        self.area = area
        self.day = day
        self.characteristic = characteristic
        self.groups = groups
        self.preferNotToSay = preferNotToSay
        self.unknown = unknown
    }

    /// The count of what those people said of themselves.
    ///
    /// - Throws: ``Rejection`` as the other initialiser does, for a group that has no name.
    public init(
        of workforce: WorkforceGroup, in area: Area, on day: CivilDate, by characteristic: ProtectedCharacteristic,
        counting declarations: [SelfDeclaration]
    ) throws(Rejection) {
        var groups: [CharacteristicGroup: Int] = [:]
        var preferNotToSay = 0
        var unknown = 0
        for declaration in declarations {
            switch declaration {
            case .group(let group): groups[group, default: 0] += 1
            case .preferNotToSay: preferNotToSay += 1
            case .unknown: unknown += 1
            }
        }
        try self.init(
            of: workforce, in: area, on: day, by: characteristic, source: .selfDeclared, groups: groups,
            preferNotToSay: preferNotToSay, unknown: unknown)
    }

    /// How many named a group.
    public var declared: Int { groups.values.cappedSum }

    /// How many people there are.
    public var headcount: Int { [declared, preferNotToSay, unknown].cappedSum }

    private enum CodingKeys: String, CodingKey {
        case workforce
        case area
        case day
        case characteristic
        case source
        case groups
        case preferNotToSay
        case unknown
    }

    /// Reads a snapshot, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let workforce = try container.decode(WorkforceGroup.self, forKey: .workforce)
        let area = try container.decode(Area.self, forKey: .area)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let characteristic = try container.decode(ProtectedCharacteristic.self, forKey: .characteristic)
        let source = try container.decode(Source.self, forKey: .source)
        let groups = try container.decode([CharacteristicGroup: Int].self, forKey: .groups)
        let preferNotToSay = try container.decode(Int.self, forKey: .preferNotToSay)
        let unknown = try container.decode(Int.self, forKey: .unknown)
        do throws(Rejection) {
            try self.init(
                of: workforce, in: area, on: day, by: characteristic, source: source, groups: groups,
                preferNotToSay: preferNotToSay, unknown: unknown)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes a snapshot, with the source, which is always the people themselves.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(workforce, forKey: .workforce)
        try container.encode(area, forKey: .area)
        try container.encode(day, forKey: .day)
        try container.encode(characteristic, forKey: .characteristic)
        try container.encode(Source.selfDeclared, forKey: .source)
        try container.encode(groups, forKey: .groups)
        try container.encode(preferNotToSay, forKey: .preferNotToSay)
        try container.encode(unknown, forKey: .unknown)
    }
}
