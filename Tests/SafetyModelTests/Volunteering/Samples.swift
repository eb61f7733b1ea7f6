import CivilTime
import SafetyModel

/// Records that the suites on volunteers share.
enum VolunteerSample {
    static func id<Entity>(_ number: UInt64) -> Identifier<Entity> { .init(high: 0xA, low: number) }

    static func personal(_ text: String) -> Personal<String> { Personal(text, purpose: .volunteering) }

    /// Noon of a day in UTC, which lies in that UK civil day in summer and winter.
    static func noon(_ text: String) throws -> Instant { try Instant("\(text)T12:00:00Z") }

    static func term(_ from: String, _ until: String? = nil) throws -> DayInterval {
        try DayInterval(from: CivilDate(from), until: until.map { try CivilDate($0) })
    }

    /// A volunteer moved by those events, at noon of those days.
    static func volunteer(
        _ number: UInt64, _ role: VolunteerRole, person: UInt64? = nil, _ steps: [(Volunteer.Event, String)] = []
    ) throws -> Volunteer {
        var volunteer = Volunteer(id: id(number), role: role, person: person.map { id($0) })
        for (event, day) in steps { volunteer = try volunteer.applying(event, at: noon(day)).value }
        return volunteer
    }

    /// A volunteer who serves since a day, having applied and trained in the two months before.
    static func serving(
        _ number: UInt64, _ role: VolunteerRole, person: UInt64? = nil, since day: String = "2024-03-01"
    ) throws -> Volunteer {
        let start = try CivilDate(day)
        return try volunteer(
            number, role, person: person,
            [
                (.beginVetting, start.adding(months: -2).description),
                (.beginTraining, start.adding(months: -1).description), (.beginService, day),
            ])
    }
}

/// The rejection that a move is refused with; nil where it is refused for another reason or not at all.
func rejection<Value>(_ move: () throws -> Value) -> Rejection? {
    do {
        _ = try move()
        return nil
    } catch let error as TransitionError {
        return error.code == .notReady ? error.rejection : nil
    } catch {
        return error as? Rejection
    }
}
