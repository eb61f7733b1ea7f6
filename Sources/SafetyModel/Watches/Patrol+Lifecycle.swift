public import CivilTime

extension Patrol {
    /// The patrol after an event, and what is to be done now.
    ///
    /// How many go together, and by what they are known, is for a rule to say.
    ///
    /// - Throws: ``TransitionError`` as the table of ``SessionState`` has it, or with `.notReady` and a ``Rejection``:
    ///   by `patrol-is-prepared` on approval, and on the start by `patrol-is-covered` where somebody is not known to
    ///   be briefed, insured and, in a Street Watch, trained, or by `joint-patrol-is-accompanied`.
    public func applying(_ event: SessionState.Event, at instant: Instant) throws(TransitionError) -> Outcome<Patrol> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            switch event {
            case .approve: try checkPreparation()
            case .start:
                try checkPreparation()
                try checkCompany()
                for walker in walkers { try checkReadiness(of: walker) }
            case .withdrawApproval, .close, .cancel, .reopen, .enterInError: break
            }
        }
        let directives: [Directive] =
            event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }

    /// Adds a line to the log of a patrol that is under way or over.
    ///
    /// - Throws: ``Rejection`` by `patrol-assumes-no-powers` for an act that needs an officer's powers, or of which that
    ///   is not known here, or by `patrol-log-is-of-the-patrol` for one of nobody on the patrol or before its start; the log is then unchanged.
    public mutating func record(_ entry: PatrolEntry) throws(Rejection) {
        guard entry.act.needsPowers != nil else {
            throw Rejection(
                .patrolAssumesNoPowers, subject,
                found: "whether '\(entry.act)' of volunteer \(entry.walker) needs powers is not known")
        }
        try keep(entry)
    }

    /// Adds a line that was recorded, maybe by an edition of the kit that knows more acts.
    mutating func keep(_ entry: PatrolEntry) throws(Rejection) {
        guard entry.act.needsPowers != true else {
            throw Rejection(.patrolAssumesNoPowers, subject, found: "volunteer \(entry.walker) '\(entry.act)'")
        }
        guard walkers.contains(entry.walker) else {
            throw Rejection(.patrolLogIsOfThePatrol, subject, found: "volunteer \(entry.walker) is not on it")
        }
        guard let start = progress.reached(.running), entry.at >= start else {
            throw Rejection(
                .patrolLogIsOfThePatrol, subject, found: "'\(entry.act)' at \(entry.at) is before its start")
        }
        log.append(entry)
    }

    /// The whole minutes from start to end; nil for a patrol that is not over.
    public var minutes: Int? {
        guard progress.state == .closed, let start = progress.reached(.running), let end = progress.reached(.closed)
        else { return nil }
        return Int((end.milliseconds - start.milliseconds) / 60_000)
    }

    private func checkPreparation() throws(Rejection) {
        guard let hazards, hazards.isGood(on: day) else {
            throw Rejection(
                .patrolIsPrepared, subject,
                found: hazards.map { "the assessment of \($0.made) is not good on \(day)" } ?? "nobody assessed hazards"
            )
        }
        guard kind != .joint || leadOfficer != nil else {
            throw Rejection(.patrolIsPrepared, subject, found: "no lead officer is named")
        }
    }

    private func checkCompany() throws(Rejection) {
        guard !walkers.isEmpty else { throw Rejection(.patrolIsCovered, subject, found: "nobody goes") }
        guard kind != .joint || isAccompanied == true else {
            throw Rejection(
                .jointPatrolIsAccompanied, subject,
                found: isAccompanied == nil ? "whether an officer came is not recorded" : "no officer came")
        }
    }

    private func checkReadiness(of walker: Volunteer.ID) throws(Rejection) {
        let readiness = readiness[walker] ?? WalkerReadiness(of: walker)
        var lacking: [String] = []
        if readiness.isBriefed != true { lacking.append("briefed") }
        if readiness.insuredThrough.map({ $0 < day }) ?? true { lacking.append("insured on \(day)") }
        if kind == .streetWatch, readiness.isTrained != true { lacking.append("trained") }
        guard lacking.isEmpty else {
            throw Rejection(
                .patrolIsCovered, subject,
                found: "of volunteer \(walker) it is not recorded that they are \(lacking.joined(separator: ", "))")
        }
    }

    var subject: String { "patrol \(id)" }
}
