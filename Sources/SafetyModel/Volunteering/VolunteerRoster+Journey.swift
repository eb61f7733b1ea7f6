public import CivilTime

extension VolunteerRoster {
    /// The way to service in a role, by what was recorded until an instant.
    ///
    /// Records entered in error do not count.
    ///
    /// - Parameters:
    ///   - role: the role.
    ///   - enquiries: the enquiries; those about other roles, or later than the instant, are left out.
    ///   - instant: until when.
    public func journey(
        to role: VolunteerRole, from enquiries: [VolunteerEnquiry], asOf instant: Instant
    ) -> VolunteerJourney {
        let ours = volunteers.filter { $0.role == role && $0.state != .enteredInError }
        let asked = enquiries.filter {
            $0.role == role && $0.received <= instant && $0.progress.state != .enteredInError
        }
        var counting = JourneyCount(asOf: instant)
        for enquiry in asked { counting.count(enquiry) }
        let applications = Dictionary(
            asked.compactMap { enquiry in
                enquiry.volunteer.flatMap { id in enquiry.progress.reached(.applied).map { (id, $0) } }
            }, uniquingKeysWith: min)
        for volunteer in ours { counting.count(volunteer, applied: applications[volunteer.id]) }
        return counting.journey
    }
}

/// Counts people through the stages.
private struct JourneyCount {
    let instant: Instant
    var figures = Dictionary(uniqueKeysWithValues: JourneyStage.allCases.map { ($0, JourneyFigures($0)) })
    var reasons: [LeavingReason: Int] = [:]
    var reasonless = 0

    init(asOf instant: Instant) {
        self.instant = instant
    }

    var journey: VolunteerJourney {
        let stages = JourneyStage.allCases.map { stage in
            var figures = figures[stage] ?? JourneyFigures(stage)
            figures.days.sort()
            return figures
        }
        return VolunteerJourney(stages: stages, reasons: reasons, reasonless: reasonless)
    }

    mutating func count(_ enquiry: VolunteerEnquiry) {
        let applied = enquiry.progress.reached(.applied).flatMap { $0 <= instant ? $0 : nil }
        let isDropped = enquiry.progress.state(at: instant) == .dropped
        pass(.enquiry, from: enquiry.received, to: applied, isOut: isDropped)
        if isDropped { note(enquiry.droppedBecause) }
    }

    mutating func count(_ volunteer: Volunteer, applied: Instant?) {
        let past = volunteer.history.filter { $0.at <= instant }
        let isOut = volunteer.state(at: instant) == .left
        func first(_ state: Volunteer.State) -> Instant? { past.first { $0.state == state }?.at }
        let vetting = first(.vetting)
        let training = first(.training)
        let service = first(.serving)
        pass(.application, from: applied, to: vetting, isOut: isOut)
        if vetting != nil { pass(.vetting, from: vetting, to: training, isOut: isOut) }
        if training != nil { pass(.training, from: training, to: service, isOut: isOut) }
        if service != nil { pass(.service, from: service, to: nil, isOut: isOut) }
        for change in past where change.state == .left { note(volunteer.reason(forLeavingAt: change.at)) }
    }

    private mutating func pass(_ stage: JourneyStage, from start: Instant?, to end: Instant?, isOut: Bool) {
        figures[stage]?.entered += 1
        if let end {
            figures[stage]?.wentOn += 1
            if let days = Self.days(from: start, to: end) { figures[stage]?.days.append(days) }
        } else if isOut {
            figures[stage]?.droppedOut += 1
        }
    }

    private mutating func note(_ reason: LeavingReason?) {
        if let reason { reasons[reason, default: 0] += 1 } else { reasonless += 1 }
    }

    private static func days(from start: Instant?, to end: Instant) -> Int? {
        let clock = CivilClock.unitedKingdom
        guard let start, let first = try? clock.date(at: start), let last = try? clock.date(at: end) else { return nil }
        return last.dayNumber - first.dayNumber
    }
}
