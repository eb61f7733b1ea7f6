public import SafetyModel

/// How a group's share of a workforce stands to its share of the community.
public struct Representation: Hashable, Codable, Sendable {
    /// How many of those who said are of the group.
    public let workforce: Proportion
    /// How many gave no answer; they are in no share.
    public let undeclared: Int
    /// How many of the community are of the group.
    public let community: Proportion
    /// Where the community's figures are from.
    public let passage: Passage

    /// A group's share of those who said, beside its share of the community.
    ///
    /// - Throws: ``SafetyModel/Rejection`` by `rate-cites-its-base` where nobody of the community is of the group, the
    ///   source's locator is blank, or the number of those who gave no answer is negative.
    public init(
        _ workforce: Proportion, undeclared: Int, in community: Proportion, from passage: Passage
    ) throws(Rejection) {
        guard community.count > 0, undeclared >= 0, !passage.locator.allSatisfy(\.isWhitespace) else {
            throw Rejection(
                .rateCitesItsBase, "representation",
                found: "\(community.count) in the community, \(undeclared) undeclared, locator '\(passage.locator)'")
        }
        self.workforce = workforce
        self.undeclared = undeclared
        self.community = community
        self.passage = passage
    }

    /// The share of the workforce divided by the share of the community: 1 where they are alike.
    public var index: Double { workforce.value / community.value }

    /// The index, as far as chance goes: Wilson's interval of the workforce's share. The community's share, mostly from a
    /// census, is taken as known.
    public func interval(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval {
        let share = workforce.wilson(level)
        return ConfidenceInterval(share.lower / community.value, share.upper / community.value, level, by: .wilson)
    }

    /// The least and the most that the index can be, whatever those who gave no answer would have said.
    public var bounds: (least: Double, most: Double) {
        let all = Double(workforce.base + undeclared)
        return (
            Double(workforce.count) / all / community.value,
            Double(workforce.count + undeclared) / all / community.value
        )
    }

    private enum CodingKeys: String, CodingKey {
        case workforce
        case undeclared
        case community
        case passage
    }

    /// Reads an index, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let workforce = try container.decode(Proportion.self, forKey: .workforce)
        let undeclared = try container.decode(Int.self, forKey: .undeclared)
        let community = try container.decode(Proportion.self, forKey: .community)
        let passage = try container.decode(Passage.self, forKey: .passage)
        do throws(Rejection) {
            try self.init(workforce, undeclared: undeclared, in: community, from: passage)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
