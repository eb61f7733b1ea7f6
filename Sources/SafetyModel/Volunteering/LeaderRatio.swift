/// How many leaders a unit has at a meeting: one for so many cadets, and never fewer than a number.
///
/// No document of the kit's fact base states a ratio, so each unit gives its own.
public struct LeaderRatio: Hashable, Codable, Sendable {
    /// How many cadets one leader looks after.
    public let cadetsPerLeader: Int
    /// How many leaders there are at least, however few the cadets.
    public let leastLeaders: Int

    /// One leader for so many cadets, and at least so many leaders.
    ///
    /// - Throws: ``Rejection`` by `leader-ratio-is-possible` where either is less than 1.
    public init(cadetsPerLeader: Int, leastLeaders: Int) throws(Rejection) {
        guard cadetsPerLeader >= 1, leastLeaders >= 1 else {
            throw Rejection(
                .leaderRatioIsPossible, "leader ratio",
                found: "\(cadetsPerLeader) cadets for a leader, at least \(leastLeaders) leaders")
        }
        self.cadetsPerLeader = cadetsPerLeader
        self.leastLeaders = leastLeaders
    }

    /// How many leaders that many cadets need.
    public func leaders(for cadets: Int) -> Int {
        max(leastLeaders, cadets / cadetsPerLeader + (cadets % cadetsPerLeader > 0 ? 1 : 0))
    }

    private enum CodingKeys: String, CodingKey {
        case cadetsPerLeader
        case leastLeaders
    }

    /// Reads a ratio, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let cadets = try container.decode(Int.self, forKey: .cadetsPerLeader)
        let leaders = try container.decode(Int.self, forKey: .leastLeaders)
        do throws(Rejection) {
            try self.init(cadetsPerLeader: cadets, leastLeaders: leaders)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
