public import CivilTime

/// Plain English, with times on a given clock.
public struct EnglishPhrasebook: Phrasebook {
    private let clock: CivilClock

    /// A phrasebook that tells times on that clock.
    public init(clock: CivilClock = .unitedKingdom) {
        self.clock = clock
    }

    /// The sentence for that step.
    public func sentence(for step: Explanation.Step) -> String {
        switch step {
        case .provision(let citation, let summary, let bodies, let force):
            let owners = bodies.count == 1 ? bodies[0].rawValue : bodies.map(\.rawValue).joined(separator: " or ")
            let owed = bodies.isEmpty ? ". Who owes it is not recorded" : ". Owed by "
            return String(joining: citation.description, " (", force.rawValue, "): ", summary, owed, owners, ".")
        case .trigger(let id, let kind, .instant(let instant)):
            let (date, time) = parts(of: instant)
            return String(joining: "Set off by ", kind.rawValue, " (event ", id.rawValue, "), ", date, time, ".")
        case .trigger(let id, let kind, let time):
            return String(joining: "Set off by ", kind.rawValue, " (event ", id.rawValue, "), ", phrase(time), ".")
        case .fact(_, let question, let answer):
            return question + reply(answer)
        case .limit(let period, let holds, let verification, let reckoning):
            return sentence(period, holds, verification, reckoning)
        case .agreement(let id, let period, let time, let reckoning):
            return "Agreed: \(period) (event \(id)), \(phrase(time))\(account(reckoning))."
        case .missed(let periods):
            return "Periods that ended unserved: \(periods)."
        case .discharge(let instant):
            let (date, time) = parts(of: instant)
            return String(joining: "Done ", date, time, ".")
        case .missing(let missing, let question):
            return "To be asked: \(question ?? phrase(missing))"
        case .result(let status, let earliest, let latest, let verification):
            return sentence(status, earliest, latest, verification)
        case .sender(let due):
            return "The sender's own duty to pass the news on falls due before \(local(due))."
        case .assumption(let assumption):
            return sentence(assumption)
        case .unjudged(let condition):
            return String(joining: "Not judged here: ", condition, ".")
        case .note(let note):
            return String(joining: "Note: ", note, ".")
        }
    }

    private func sentence(
        _ period: Period, _ holds: Truth, _ verification: Verification, _ reckoning: Reckoning?
    ) -> String {
        let applies =
            switch holds {
            case .yes: "), which applies"
            case .no: "), which does not apply"
            case .unknown: "), which may apply"
            }
        let period = period.description
        guard let reckoning else {
            return String(joining: "Limit: ", period, " (", verification.rawValue, applies, ".")
        }
        let (date, time) = parts(of: reckoning.due)
        return String(
            joining: "Limit: ", period, " (", verification.rawValue, applies, "; due before ", date, time,
            notes(on: reckoning), ".")
    }

    /// When a deadline falls, with the holidays and pauses that moved it.
    private func account(_ reckoning: Reckoning?) -> String {
        guard let reckoning else { return "" }
        return String(joining: "; due before ", local(reckoning.due), notes(on: reckoning))
    }

    /// The holidays and pauses that moved a deadline.
    private func notes(on reckoning: Reckoning) -> String {
        var notes: [String] = []
        for day in reckoning.days {
            if case .holiday = day.verdict { notes.append(day.description) }
        }
        for pause in reckoning.pauses {
            let end = pause.until.map { "until \(local($0))" } ?? "and still is"
            notes.append("paused from \(local(pause.from)) \(end), under \(pause.authority)")
        }
        return notes.isEmpty ? "" : String(joining: " (", notes.joined(separator: "; "), ")")
    }

    private func sentence(
        _ status: Status, _ earliest: Instant?, _ latest: Instant?, _ verification: Verification
    ) -> String {
        guard let earliest else {
            return String(joining: "So it is ", status.rawValue, " (rule: ", verification.rawValue, ").")
        }
        let (date, time) = parts(of: earliest)
        var rest = ""
        if let latest, latest != earliest {
            rest = " at the earliest and \(local(latest)) at the latest"
        } else if latest == nil {
            rest = " at the earliest, as the clock is paused"
        }
        return String(
            joining: "So it is ", status.rawValue, ", due before ", date, time, rest, " (rule: ", verification.rawValue,
            ").")
    }

    private func reply(_ answer: FactValue?) -> String {
        switch answer {
        case .none: " Not known."
        case .truth(let isSo): isSo ? " Yes." : " No."
        case .number(let number): " \(number)."
        case .day(let day): " \(day)."
        }
    }

    private func phrase(_ missing: Missing) -> String {
        switch missing {
        case .fact(let id): "the answer to \(id)."
        case .event(let kind): "whether and when \(kind) happened."
        case .time(let event): "when exactly event \(event) happened."
        case .about(let event): "what event \(event) was about."
        case .marker(let marker): "what the marker \(marker) means here: no rule considers it."
        }
    }

    private func sentence(_ assumption: Assumption) -> String {
        switch assumption {
        case .workingDaysCounted:
            "Assumed: the event's own day is not counted, and working days are Monday to Friday without bank holidays."
        case .editionOfClockStart:
            "Assumed: the edition in force on the day the clock started governs."
        case .betterLimitFromChange:
            "Assumed: a shorter limit that came to apply later counts from then."
        case .everyPossibleDecider:
            "Assumed: who decided is not recorded, so every body's duty is raised."
        case .agreementFromItsInstant:
            "Assumed: terms agreed later count from the agreement, and the earlier due holds."
        case .wholeDaysPaused:
            "Assumed: a day counts unless the clock stood still throughout it."
        case .pauseWithoutProvision:
            "Assumed: a recorded pause was not counted, as no provision allows it."
        case .asLastSeen:
            "Assumed: the provision still reads as when it was last seen."
        default:
            "Assumed: \(assumption)."
        }
    }

    private func phrase(_ time: EventTime) -> String {
        switch time {
        case .instant(let instant): local(instant)
        case .date(let date): "some time on \(date)"
        case .month(let month): "some time in \(month)"
        }
    }

    private func local(_ instant: Instant) -> String {
        let (date, time) = parts(of: instant)
        return date + time
    }

    /// Local date and time, or the bare UTC instant where the clock does not reach.
    private func parts(of instant: Instant) -> (date: String, time: String) {
        do throws(CivilTimeError) {
            let local = instant.milliseconds + Int64(try clock.offsetSeconds(at: instant)) * 1000
            var (day, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
            if rest < 0 { (day, rest) = (day - 1, rest + 86_400_000) }
            return (CivilDate(dayNumber: Int(day)).description, Self.times[Int(rest / 60_000)])
        } catch {
            return (instant.description, "")
        }
    }

    /// Each minute of a day, with a space before it.
    private static let times = (0..<1440).map { minutes in
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return " \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
