public import CivilTime

/// The turns of duty that a volunteer gave, each of them once.
public struct DutyLog: Hashable, Sendable {
    /// The turns, in the order in which they were recorded.
    public private(set) var turns: [DutyTurn]

    /// A log with no turns, which says that none was given.
    public init() {
        self.turns = []
    }

    /// A log of those turns.
    ///
    /// - Throws: ``DutyLogError`` where two have one id.
    public init(_ turns: [DutyTurn]) throws(DutyLogError) {
        self.init()
        for turn in turns { try record(turn) }
    }

    /// Adds a turn.
    ///
    /// - Throws: ``DutyLogError`` where there is one of that id already.
    public mutating func record(_ turn: DutyTurn) throws(DutyLogError) {
        guard !turns.contains(where: { $0.id == turn.id }) else { throw DutyLogError(turn.id, .duplicate) }
        turns.append(turn)
    }

    /// Takes out a turn that was recorded in error.
    ///
    /// - Throws: ``DutyLogError`` where there is none of that id.
    public mutating func remove(_ id: DutyTurn.ID) throws(DutyLogError) {
        guard let position = turns.firstIndex(where: { $0.id == id }) else { throw DutyLogError(id, .unknown) }
        turns.remove(at: position)
    }

    /// The minutes of the turns that began in a month; a turn past midnight belongs to the day on which it began.
    ///
    /// - Parameters:
    ///   - month: the month that is counted.
    ///   - day: the last UK civil day of which turns count; nil for all that are recorded.
    public func minutes(in month: CivilMonth, through day: CivilDate? = nil) -> Int {
        turns.filter { turn in
            turn.day.month == month && day.map { turn.day <= $0 } ?? true
        }.reduce(0) { $0 + $1.minutes }
    }
}

extension DutyLog: Codable {
    /// Reads a list of turns, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let turns = try decoder.singleValueContainer().decode([DutyTurn].self)
        do throws(DutyLogError) {
            try self.init(turns)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes a list of turns.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(turns)
    }
}
