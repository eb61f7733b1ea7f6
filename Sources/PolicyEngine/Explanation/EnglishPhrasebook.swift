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
        // These are there already, and need no memory of their own.
        if case .assumption(let assumption) = step { return sentence(assumption) }
        return Passage.text(expecting: Self.usualLength) { write(step, to: &$0) }
    }

    /// The sentences for those steps, each on a line of its own.
    ///
    /// They are written at once, which is quicker than one by one.
    public func text(of steps: [Explanation.Step]) -> String {
        Passage.text(expecting: steps.count * Self.usualLength) { text in
            for index in steps.indices {
                if index > 0 { text.add("\n") }
                write(steps[index], to: &text)
            }
        }
    }

    /// As many bytes as most sentences have.
    private static let usualLength = 96

    // Inlined, a step is read where it lies and not copied first.
    @inline(__always)
    private func write(_ step: Explanation.Step, to text: inout Passage) {
        switch step {
        case .provision(let citation, let summary, let bodies, let force):
            citation.write(to: &text)
            text.add(" (", force.rawValue, "): ", summary)
            text.add(bodies.isEmpty ? ". Who owes it is not recorded" : ". Owed by ")
            for (place, body) in bodies.enumerated() { text.add(place == 0 ? "" : " or ", body.rawValue) }
            text.add(".")
        case .trigger(let id, let kind, let time):
            text.add("Set off by ", kind.rawValue, " (event ", id.rawValue)
            text.add("), ")
            write(time, to: &text)
            text.add(".")
        case .fact(_, let question, let answer): text.add(question, reply(answer))
        case .limit(let period, let holds, let verification, let reckoning):
            text.add("Limit: ", period.description, " (", verification.rawValue)
            switch holds {
            case .yes: text.add("), which applies")
            case .no: text.add("), which does not apply")
            case .unknown: text.add("), which may apply")
            }
            write(reckoning, to: &text)
            text.add(".")
        case .agreement(let id, let period, let time, let reckoning):
            text.add("Agreed: ", period.description, " (event ", id.rawValue)
            text.add("), ")
            write(time, to: &text)
            write(reckoning, to: &text)
            text.add(".")
        case .missed(let periods): text.add("Periods that ended unserved: \(periods).")
        case .discharge(let instant):
            text.add("Done ")
            write(instant, to: &text)
            text.add(".")
        case .missing(let missing, let question): text.add("To be asked: ", question ?? phrase(missing))
        case .result(let status, let earliest, let latest, let verification):
            text.add("So it is ", status.rawValue)
            write(from: earliest, to: latest, in: &text)
            text.add(" (rule: ", verification.rawValue, ").")
        case .sender(let due):
            text.add("The sender's own duty to pass the news on falls due before ")
            write(due, to: &text)
            text.add(".")
        case .assumption(let assumption): text.add(sentence(assumption))
        case .unjudged(let condition): text.add("Not judged here: ", condition, ".")
        case .note(let note): text.add("Note: ", note, note.utf8.last == UInt8(ascii: ".") ? "" : ".")
        }
    }

    /// When a deadline falls, with the holidays and pauses that moved it.
    private func write(_ reckoning: Reckoning?, to text: inout Passage) {
        guard let reckoning else { return }
        text.add("; due before ")
        write(reckoning.due, to: &text)
        var opening = " ("
        for day in reckoning.days {
            guard case .holiday = day.verdict else { continue }
            text.add(opening, day.description)
            opening = "; "
        }
        for pause in reckoning.pauses {
            text.add(opening, "paused from ")
            write(pause.from, to: &text)
            if let until = pause.until {
                text.add(" until ")
                write(until, to: &text)
            } else {
                text.add(" and still is")
            }
            text.add(", under ", pause.authority)
            opening = "; "
        }
        if opening == "; " { text.add(")") }
    }

    /// Between which instants it is due; nothing for a result that is due at none.
    private func write(from earliest: Instant?, to latest: Instant?, in text: inout Passage) {
        guard let earliest else { return }
        text.add(", due before ")
        write(earliest, to: &text)
        guard let latest else {
            text.add(" at the earliest, as the clock is paused")
            return
        }
        if latest != earliest {
            text.add(" at the earliest and ")
            write(latest, to: &text)
            text.add(" at the latest")
        }
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
        case .editionWithoutEnd:
            "Assumed: the edition, which no longer holds, still held then: when it ended is not known."
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

    private func write(_ time: EventTime, to text: inout Passage) {
        switch time {
        case .instant(let instant): write(instant, to: &text)
        case .date(let date): text.add("some time on ", date.description)
        case .month(let month): text.add("some time in ", month.description)
        }
    }

    /// Local date and time, or the bare UTC instant where the clock does not reach.
    private func write(_ instant: Instant, to text: inout Passage) {
        do throws(CivilTimeError) {
            let local = instant.milliseconds + Int64(try clock.offsetSeconds(at: instant)) * 1000
            var (day, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
            if rest < 0 { (day, rest) = (day - 1, rest + 86_400_000) }
            text.add(CivilDate(dayNumber: Int(day)).description, Self.times[Int(rest / 60_000)])
        } catch {
            text.add(instant.description)
        }
    }

    /// Each minute of a day, with a space before it.
    private static let times = (0..<1440).map { minutes in
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return " \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
