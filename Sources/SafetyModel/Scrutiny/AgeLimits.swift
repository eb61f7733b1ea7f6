public import CivilTime

/// Between which ages somebody may join, in completed years, both included.
public struct AgeLimits: Hashable, Sendable {
    /// The youngest age.
    public let youngest: Int
    /// The oldest age.
    public let oldest: Int

    /// The ages of a youth commission, 14 to 25.
    public static let youthCommission = AgeLimits(unchecked: 14, 25)

    /// Those ages.
    ///
    /// - Throws: ``Rejection`` by `panel-ages-are-a-range` where the youngest is below 0 or above the oldest.
    public init(from youngest: Int, through oldest: Int) throws(Rejection) {
        guard 0 <= youngest, youngest <= oldest else {
            throw Rejection(.panelAgesAreARange, "age limits", found: "\(youngest) to \(oldest)")
        }
        self.init(unchecked: youngest, oldest)
    }

    private init(unchecked youngest: Int, _ oldest: Int) {
        self.youngest = youngest
        self.oldest = oldest
    }

    /// Whether somebody born on one UK civil day is of such an age on another.
    ///
    /// An age is reached with the day of its birthday; somebody born on 29 February reaches it on 1 March of a year
    /// without that day.
    public func contain(bornOn birth: CivilDate, on day: CivilDate) -> Bool {
        let (born, now) = (birth.components, day.components)
        let hadBirthday = (born.month, born.day) <= (now.month, now.day)
        let age = now.year - born.year - (hadBirthday ? 0 : 1)
        return birth <= day && youngest <= age && age <= oldest
    }
}

extension AgeLimits: Codable {
    private enum CodingKeys: String, CodingKey {
        case youngest
        case oldest
    }

    /// Reads ages, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let youngest = try container.decode(Int.self, forKey: .youngest)
        let oldest = try container.decode(Int.self, forKey: .oldest)
        do throws(Rejection) {
            try self.init(from: youngest, through: oldest)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
