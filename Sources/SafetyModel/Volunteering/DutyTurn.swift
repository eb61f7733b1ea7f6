public import CivilTime

/// Time that a volunteer gave on one day.
public struct DutyTurn: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a turn.
    public typealias ID = Identifier<DutyTurn>

    /// Which turn it is.
    public let id: ID
    /// The UK civil day on which it began.
    public let day: CivilDate
    /// How many minutes it lasted, also where it ran past midnight.
    public let minutes: Int

    /// A turn of that many minutes.
    ///
    /// - Throws: ``DutyLogError`` where the minutes are not 1 to 1440.
    public init(id: ID, on day: CivilDate, minutes: Int) throws(DutyLogError) {
        guard (1...1440).contains(minutes) else { throw DutyLogError(id, .minutes(minutes)) }
        self.id = id
        self.day = day
        self.minutes = minutes
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case day
        case minutes
    }

    /// Reads a turn, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let minutes = try container.decode(Int.self, forKey: .minutes)
        do throws(DutyLogError) {
            try self.init(id: id, on: day, minutes: minutes)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
