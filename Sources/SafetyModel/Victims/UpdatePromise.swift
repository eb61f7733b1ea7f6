public import CivilTime

/// That a victim is kept informed every so often, and the days on which they were.
///
/// Days are UK civil days. The first update is due within the period of the promise, and each other of the one before.
public struct UpdatePromise: Hashable, Sendable {
    /// To whom it was promised.
    public let victim: Victim.ID
    /// The day of the promise.
    public let made: CivilDate
    /// How often.
    public let every: AgreedPeriod
    /// The days of the updates, in any order.
    public let updates: [CivilDate]
    /// The day on which the promise ended; nil while it holds.
    public let ended: CivilDate?

    /// A promise and its updates.
    ///
    /// - Throws: ``Rejection`` by `updates-follow-the-promise` where an update or the end lies before the promise, or
    ///   an update after the end.
    public init(
        to victim: Victim.ID, on made: CivilDate, every: AgreedPeriod, updates: [CivilDate] = [],
        ended: CivilDate? = nil
    ) throws(Rejection) {
        self.victim = victim
        self.made = made
        self.every = every
        self.updates = updates
        self.ended = ended
        try check()
    }

    /// A stretch without the update that was due.
    public struct Gap: Hashable, Sendable {
        /// The last day on which the update would have been in time.
        public let due: CivilDate
        /// The day on which it came; nil where it had not by the day for which it is asked.
        public let came: CivilDate?
    }

    /// The last day on which the next update is in time; nil where the promise has ended by then.
    public func nextDue(asOf day: CivilDate) -> CivilDate? {
        if let ended, ended <= day { return nil }
        return every.day(after: updates.filter { $0 <= day }.max() ?? made)
    }

    /// The updates that came late, or not by the end of a day, earliest first.
    public func gaps(asOf day: CivilDate) -> [Gap] {
        let given = updates.filter { $0 <= day }.sorted()
        var gaps: [Gap] = []
        var last = made
        for update in given {
            let due = every.day(after: last)
            if due < update { gaps.append(Gap(due: due, came: update)) }
            last = update
        }
        let due = every.day(after: last)
        if due < min(day, ended ?? day) { gaps.append(Gap(due: due, came: nil)) }
        return gaps
    }

    private func check() throws(Rejection) {
        let days = updates + [ended].compactMap(\.self)
        guard days.allSatisfy({ made <= $0 }), updates.allSatisfy({ day in ended.map { day <= $0 } ?? true }) else {
            throw Rejection(
                .updatesFollowThePromise, "update promise of \(made)",
                found: "an update or the end lies outside the promise")
        }
    }
}

extension UpdatePromise: Codable {
    private enum CodingKeys: String, CodingKey {
        case victim
        case made
        case every
        case updates
        case ended
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        victim = try container.decode(Victim.ID.self, forKey: .victim)
        made = try container.decode(CivilDate.self, forKey: .made)
        every = try container.decode(AgreedPeriod.self, forKey: .every)
        updates = try container.decode([CivilDate].self, forKey: .updates)
        ended = try container.decodeIfPresent(CivilDate.self, forKey: .ended)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension AgreedPeriod {
    /// The last day of the period, for an event on that day, which is not counted.
    fileprivate func day(after start: CivilDate) -> CivilDate {
        switch self {
        case .days(let count): start.adding(days: count)
        case .weeks(let count): start.adding(days: count.multipliedCapped(by: 7))
        case .months(let count): start.adding(months: count)
        }
    }
}
