public import CivilTime
import PolicyEngine
public import SafetyModel

/// What of some volunteers' clearances and training runs out in a time, day by day.
public struct ExpiryDiary: Hashable, Sendable {
    /// What runs out.
    public enum Thing: Hashable, Sendable {
        /// A clearance of that grade.
        case clearance(VettingGrade)
        /// A training.
        case training(Competence)
    }

    /// One line.
    public struct Entry: Hashable, Sendable {
        /// The first UK civil day on which it is no longer good.
        public let day: CivilDate
        /// Whose.
        public let volunteer: Volunteer.ID
        /// What.
        public let thing: Thing
    }

    /// The lines, earliest first.
    public let entries: [Entry]

    /// What runs out after one day and no later than another, and is not renewed by then on record.
    ///
    /// A clearance or training beside which a later one of the same kind holds on that day does not stand here. Of a
    /// grade without a known rule, and of training that states no last day, nothing is known to run out.
    ///
    /// - Parameters:
    ///   - volunteers: whose.
    ///   - first: the day on which it is still good.
    ///   - last: the last day that is looked at.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: as `Vetting.firstDayLapsed(of:from:through:calendar:)`.
    public init(
        of volunteers: [Volunteer], after first: CivilDate, through last: CivilDate,
        calendar: WorkingCalendar = .englandAndWales
    ) throws {
        var entries: [Entry] = []
        for volunteer in volunteers {
            let clearances = volunteer.clearances ?? []
            for grade in Set(clearances.map(\.grade)) {
                let days = try clearances.filter { $0.grade == grade }.map { clearance in
                    (
                        clearance,
                        try Vetting.firstDayLapsed(of: clearance, from: first, through: last, calendar: calendar)
                    )
                }
                let isHeldThroughout = try days.contains { clearance, day in
                    try day == nil && Self.isGood(clearance, on: last, calendar)
                }
                guard !isHeldThroughout, let day = days.compactMap(\.1).max() else { continue }
                entries.append(Entry(day: day, volunteer: volunteer.id, thing: .clearance(grade)))
            }
            entries += Self.trainings(of: volunteer, after: first, through: last)
        }
        self.entries = entries.sorted {
            ($0.day, $0.volunteer, "\($0.thing)") < ($1.day, $1.volunteer, "\($1.thing)")
        }
    }

    private static func isGood(
        _ clearance: VettingClearance, on day: CivilDate, _ calendar: WorkingCalendar
    ) throws -> Bool {
        guard clearance.ended.map({ day < $0 }) ?? true else { return false }
        let start = try calendar.clock.startOfDay(day)
        return try Vetting.finding(on: clearance, at: start, calendar: calendar)?.answer == .yes
    }

    private static func trainings(of volunteer: Volunteer, after first: CivilDate, through last: CivilDate) -> [Entry] {
        Dictionary(grouping: volunteer.trainings ?? [], by: \.competence).compactMap { competence, records in
            guard !records.contains(where: { $0.validThrough == nil }),
                let end = records.compactMap(\.validThrough).max(), first <= end, end < last
            else { return nil }
            return Entry(day: end.adding(days: 1), volunteer: volunteer.id, thing: .training(competence))
        }
    }
}
