import CommunitySafetyKit

/// Special constables whom nothing keeps from duty, one for every reason that does, and a volunteer of another kind.
enum SampleVolunteers {
    static func all() throws -> [Volunteer] {
        [
            try special(1, "Ada Brook", hours: [480, 360, 240]),
            try special(2, "Ben Carrow", hours: [480, 480]) { $0.special?.independentPatrol = .notReached },
            // Ten years end with 27 June 2024: out of date by one day.
            try special(3, "Cara Dell", hours: [480, 479]) {
                $0.clearances = [try VettingClearance(.recruitment, granted: CivilDate("2014-06-27"))]
            },
            // Ten years end with this very evening.
            try special(4, "Dev Eaton", hours: nil) {
                $0.clearances = [try VettingClearance(.recruitment, granted: CivilDate("2014-06-28"))]
            },
            // Attested on the day before the eighteenth birthday.
            try special(5, "Ed Frith", born: "2001-04-02", hours: [300]),
            try special(6, "Fay Gale", hours: [120]) {
                $0 = try $0.applying(.suspend, at: Instant("2024-06-10T09:00:00Z")).value
            },
            try special(7, "Gus Hale", hours: [600, 600]) { $0.set(.occupationCompatible, to: nil) },
            try special(8, "Hal Ivory", hours: []) { $0.set(.occupationCompatible, to: false) },
            // The training was good through yesterday.
            try special(9, "Ivy Jessop", hours: [240, 240, 240]) {
                $0.trainings = [
                    try TrainingRecord(
                        .publicSafety, achieved: CivilDate("2023-06-28"), validThrough: CivilDate("2024-06-27"))
                ]
            },
            try special(10, "Jo Kerr", hours: []) {
                $0.special?.attested = .notReached
                $0.set(.biometricsGiven, to: nil)
            },
            try special(11, "Kit Lowe", hours: [480, 480, 480]) { $0.set(.biometricsGiven, to: nil) },
            try special(12, "Lee Marsh", hours: [60]) {
                $0.clearances = [
                    try VettingClearance(
                        .recruitment, granted: CivilDate("2018-09-03"), ended: CivilDate("2024-06-01"))
                ]
            },
            // Sixty this very day, and nobody recorded whether the service was extended.
            try special(13, "May Noble", born: "1964-06-28", hours: [480, 360, 360]),
            Volunteer(
                id: Volunteer.ID(high: 1, low: 14), role: .communitySpeedWatch,
                name: Personal("Ned Orr", purpose: .volunteering)),
        ]
    }

    /// A special constable with nothing against going on duty, before the change.
    private static func special(
        _ number: UInt64, _ name: String, born: String = "1990-05-17", hours turns: [Int]?,
        changing change: (inout Volunteer) throws -> Void = { _ in }
    ) throws -> Volunteer {
        var volunteer = Volunteer(
            id: Volunteer.ID(high: 1, low: number), role: .specialConstable,
            name: Personal(name, purpose: .volunteering),
            dateOfBirth: Personal(try CivilDate(born), purpose: .volunteering),
            circumstances: [.biometricsGiven: .always(true), .occupationCompatible: .always(true)],
            clearances: [try VettingClearance(.recruitment, granted: CivilDate("2018-09-03"))],
            trainings: [
                try TrainingRecord(
                    .publicSafety, achieved: CivilDate("2024-02-10"), validThrough: CivilDate("2025-02-09"))
            ],
            dutyLog: try turns.map { try log(of: $0, for: number) },
            special: SpecialConstable(
                force: "wexley", rank: .constable, attested: .reached(on: try CivilDate("2019-04-01")),
                independentPatrol: .reached(on: try CivilDate("2020-06-01")),
                occupation: Personal("baker", purpose: .volunteering)))
        volunteer = try volunteer.applying(.beginVetting, at: Instant("2018-07-02T09:00:00Z")).value
        volunteer = try volunteer.applying(.beginTraining, at: Instant("2018-10-01T09:00:00Z")).value
        volunteer = try volunteer.applying(.beginService, at: Instant("2019-04-01T09:00:00Z")).value
        try change(&volunteer)
        return volunteer
    }

    /// Turns of so many minutes on the first Saturdays of June, and one in May that counts for May.
    private static func log(of turns: [Int], for number: UInt64) throws -> DutyLog {
        let saturday = try CivilDate("2024-06-01")
        var log = DutyLog()
        for (week, minutes) in turns.enumerated() {
            try log.record(
                DutyTurn(
                    id: DutyTurn.ID(high: number, low: UInt64(week)), on: saturday.adding(days: 7 * week),
                    minutes: minutes))
        }
        try log.record(
            DutyTurn(id: DutyTurn.ID(high: number, low: 99), on: saturday.adding(days: -1), minutes: 600))
        return log
    }
}
