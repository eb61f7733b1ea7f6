public import CivilTime

extension Volunteer {
    /// The volunteer after an event, where what a role asks before it is there.
    ///
    /// Vetting begins with a name and a date of birth, training with a sufficient clearance, service with the training
    /// completed and, for a special constable, the attestation. Other events are as ``applying(_:at:)`` has them.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when; its UK civil day is the one for which clearances and training are looked at.
    ///   - profile: what the role asks.
    /// - Throws: ``TransitionError`` as ``applying(_:at:)`` does, or with `.notReady` and the ``Rejection``.
    public func applying(
        _ event: Event, at instant: Instant, meeting profile: RoleProfile
    ) throws(TransitionError) -> Outcome<Volunteer> {
        let outcome = try applying(event, at: instant)
        do throws(Rejection) {
            try checkEntry(upon: event, at: instant, profile)
        } catch {
            throw notReady(event, at: instant, error)
        }
        return outcome
    }

    private func checkEntry(upon event: Event, at instant: Instant, _ profile: RoleProfile) throws(Rejection) {
        guard profile.role == role else {
            throw Rejection(
                .profileIsOfTheRole, subject, found: "the profile is of '\(profile.role)', not of '\(role)'")
        }
        switch event {
        case .beginVetting: try checkIdentity()
        case .beginTraining: try checkClearance(profile, on: try day(of: instant, .gradeMeetsRole))
        case .beginService:
            try checkClearance(profile, on: try day(of: instant, .gradeMeetsRole))
            try checkTraining(profile, on: try day(of: instant, .trainedBeforeService))
            try checkAttestation(on: try day(of: instant, .attestedBeforeDuty))
        case .suspend, .reinstate, .lapse, .returnToService, .leave, .turnDown, .dismiss, .reapply, .enterInError: break
        }
    }

    private func checkIdentity() throws(Rejection) {
        guard name != nil, dateOfBirth != nil else {
            let lacking = [name == nil ? "name" : nil, dateOfBirth == nil ? "date of birth" : nil].compactMap(\.self)
            throw Rejection(
                .vettingNeedsIdentity, subject, found: "not recorded: \(lacking.joined(separator: ", "))")
        }
    }

    private func checkClearance(_ profile: RoleProfile, on day: CivilDate) throws(Rejection) {
        guard !profile.vetting.isEmpty else { return }
        let needed = profile.vetting.sorted().map(\.rawValue).joined(separator: " or ")
        guard let sufficient = profile.sufficientClearances(of: self, on: day) else {
            throw Rejection(.gradeMeetsRole, subject, found: "no clearances are recorded; needed is \(needed)")
        }
        guard sufficient.isEmpty else { return }
        let held = clearances?.map { "\($0.grade) of \($0.granted)" }.joined(separator: ", ") ?? ""
        throw Rejection(
            .gradeMeetsRole, subject,
            found:
                "held on \(day) is none that is enough (recorded: \(held.isEmpty ? "none" : held)); needed is \(needed)"
        )
    }

    private func checkTraining(_ profile: RoleProfile, on day: CivilDate) throws(Rejection) {
        guard let lacking = profile.lackingTraining(of: self, on: day) else {
            throw Rejection(.trainedBeforeService, subject, found: "no training is recorded")
        }
        guard lacking.isEmpty else {
            let names = lacking.sorted().map(\.rawValue).joined(separator: ", ")
            throw Rejection(.trainedBeforeService, subject, found: "not completed, or not in date on \(day): \(names)")
        }
    }

    private func checkAttestation(on day: CivilDate) throws(Rejection) {
        guard role == .specialConstable else { return }
        switch special?.attested.isReached(by: day) {
        case .some(true): return
        case .some(false): throw Rejection(.attestedBeforeDuty, subject, found: "not attested on \(day)")
        case .none: throw Rejection(.attestedBeforeDuty, subject, found: "no day of attestation is recorded")
        }
    }

    private func day(of instant: Instant, _ rule: RecordRule) throws(Rejection) -> CivilDate {
        guard let day = try? CivilClock.unitedKingdom.date(at: instant) else {
            throw Rejection(rule, subject, found: "\(instant) has no UK civil day here")
        }
        return day
    }
}
