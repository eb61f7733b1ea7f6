/// What people answered to whether a message made them less worried.
public struct ReassuranceScore: Hashable, Codable, Sendable {
    /// Less worried.
    public let lessWorried: Int
    /// As before.
    public let unchanged: Int
    /// More worried.
    public let moreWorried: Int
    /// Asked, without an answer.
    public let noAnswer: Int

    /// Those answers.
    ///
    /// - Throws: ``Rejection`` by `answers-are-counted` where a number is negative.
    public init(lessWorried: Int, unchanged: Int, moreWorried: Int, noAnswer: Int) throws(Rejection) {
        let counts = [lessWorried, unchanged, moreWorried, noAnswer]
        guard counts.allSatisfy({ $0 >= 0 }) else {
            throw Rejection(.answersAreCounted, "reassurance score", found: "a number of \(counts.min() ?? 0)")
        }
        self.lessWorried = lessWorried
        self.unchanged = unchanged
        self.moreWorried = moreWorried
        self.noAnswer = noAnswer
    }

    /// How many answered, which is the base of the score.
    public var base: Int { [lessWorried, unchanged, moreWorried].cappedSum }
    /// How many more were reassured than worried; negative where the message worried more.
    public var net: Int { lessWorried - moreWorried }

    private enum CodingKeys: String, CodingKey {
        case lessWorried
        case unchanged
        case moreWorried
        case noAnswer
    }

    /// Reads answers, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let lessWorried = try container.decode(Int.self, forKey: .lessWorried)
        let unchanged = try container.decode(Int.self, forKey: .unchanged)
        let moreWorried = try container.decode(Int.self, forKey: .moreWorried)
        let noAnswer = try container.decode(Int.self, forKey: .noAnswer)
        do throws(Rejection) {
            try self.init(
                lessWorried: lessWorried, unchanged: unchanged, moreWorried: moreWorried, noAnswer: noAnswer)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
