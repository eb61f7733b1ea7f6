public import CivilTime

extension SpeedSession {
    /// The session after an event, and what is to be done now.
    ///
    /// A plate may not be kept for ever: closing asks for it to be purged in time.
    ///
    /// - Throws: ``TransitionError`` as the table of ``SessionState`` has it, or with `.notReady` and a ``Rejection``:
    ///   on approval where the site is not approved and assessed or the edition has no threshold for it; on the start
    ///   also where the team is too small or somebody in it is not trained, the device was not calibrated on that day,
    ///   or the instant is not in the daylight that was stated; on the end where it is no longer.
    public func applying(
        _ event: SessionState.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<SpeedSession> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            switch event {
            case .approve: try checkSite()
            case .start:
                try checkSite()
                try checkTeam()
                try checkDevice()
                try checkDay(of: instant)
                try checkDaylight(at: instant)
            case .close: try checkDaylight(at: instant)
            case .withdrawApproval, .cancel, .reopen, .enterInError: break
            }
        }
        return Outcome(changed, directives: Self.directives(upon: event, at: instant))
    }

    private func checkSite() throws(Rejection) {
        guard site.isApproved(on: day) else {
            throw Rejection(
                .speedSiteIsApproved, subject,
                found: "site \(site.id) is not approved on \(day)"
                    + (site.approval.map { " (it is \($0))" } ?? "; no approval is recorded"))
        }
        guard let hazards = site.hazards, hazards.isGood(on: day) else {
            throw Rejection(.speedSiteIsApproved, subject, found: "no assessment of hazards is good on \(day)")
        }
        guard edition.term.contains(day), edition.thresholds[site.limit] != nil else {
            throw Rejection(
                .speedThresholdHasAnEdition, subject,
                found: "edition '\(edition.name)' applies \(edition.term) and has limits of "
                    + edition.thresholds.keys.sorted().map(String.init).joined(separator: ", ")
                    + "; the site's is \(site.limit)")
        }
    }

    private func checkTeam() throws(Rejection) {
        let members = Set(team)
        guard members.count >= edition.leastTeam else {
            throw Rejection(
                .speedTeamIsTrained, subject,
                found: "\(members.count) volunteers, where \(edition.leastTeam) are needed")
        }
        if let untrained = members.subtracting(trained).min() {
            throw Rejection(.speedTeamIsTrained, subject, found: "volunteer \(untrained) is not known to be trained")
        }
    }

    private func checkDevice() throws(Rejection) {
        guard device.calibrations.contains(day) else {
            let last = device.calibrations.filter { $0 < day }.max()
            throw Rejection(
                .speedDeviceIsCalibrated, subject,
                found: last.map { "device \(device.id) was calibrated last on \($0), not on \(day)" }
                    ?? "no calibration of device \(device.id) on \(day) is recorded")
        }
    }

    private func checkDay(of instant: Instant) throws(Rejection) {
        guard let actual = try? CivilClock.unitedKingdom.date(at: instant), actual == day else {
            throw Rejection(.speedSiteIsApproved, subject, found: "it is planned for \(day), and \(instant) is not")
        }
    }

    private func checkDaylight(at instant: Instant) throws(Rejection) {
        guard let daylight, daylight.contains(instant) else {
            throw Rejection(
                .speedSessionIsInDaylight, subject,
                found: daylight.map { "\(instant) lies outside \($0.from) to \($0.until)" }
                    ?? "no daylight was stated")
        }
    }

    private static func directives(upon event: SessionState.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .close: [.schedule(.speedWatchReturn, from: instant), .schedule(.platePurge, from: instant)]
        case .enterInError: [.schedule(.platePurge, from: instant), .schedule(.correctionNotice, from: instant)]
        case .approve, .withdrawApproval, .start, .cancel, .reopen: []
        }
    }

    var subject: String { "speed session \(id)" }
}
