public import CivilTime

/// The witnesses of one hearing: who is likely to come, and what is owed to them before.
public struct WitnessCare: Hashable, Sendable {
    /// Something that is owed to a witness before the hearing.
    public enum Duty: String, Hashable, CaseIterable, Codable, Sendable {
        /// The needs are to be assessed.
        case assessNeeds = "assess-needs"
        /// The court is to be asked for special measures.
        case askForMeasures = "ask-for-measures"
        /// The court has not yet decided on special measures.
        case awaitDecision = "await-decision"
        /// Support is to be offered.
        case offerSupport = "offer-support"
        /// They are to be asked whether they will come.
        case askAttendance = "ask-attendance"
    }

    /// The witnesses, in the order in which they were given.
    public let witnesses: [Witness.ID]
    /// The assessments of their needs.
    public let assessments: [WitnessNeedsAssessment]

    /// The witnesses of a hearing.
    ///
    /// - Throws: ``Rejection`` by `one-assessment-for-a-witness` where a witness has two assessments, or one is of
    ///   nobody called; one that was entered in error is none.
    public init(of witnesses: [Witness.ID], with assessments: [WitnessNeedsAssessment]) throws(Rejection) {
        var seen: Set<Witness.ID> = []
        for assessment in assessments where assessment.progress.state != .enteredInError {
            guard witnesses.contains(assessment.witness), seen.insert(assessment.witness).inserted else {
                throw Rejection(
                    .oneAssessmentForAWitness, "witness needs assessment \(assessment.id)",
                    found: "witness \(assessment.witness) has another, or is not called")
            }
        }
        self.witnesses = witnesses
        self.assessments = assessments
    }

    /// How many will come and will not, and of how many nobody knows.
    public var attendance: Share {
        Share(answers: witnesses.map { assessment(of: $0)?.willAttend ?? .unknown })
    }

    /// What is owed to a witness at an instant, in the order of the duties.
    public func duties(to witness: Witness.ID, at instant: Instant) -> [Duty] {
        guard let assessment = assessment(of: witness) else { return [.assessNeeds, .offerSupport, .askAttendance] }
        var duties: [Duty] = []
        switch assessment.progress.state(at: instant) {
        case .owed, .offered: duties.append(.assessNeeds)
        case .declined, .enteredInError: break
        case .assessed, .reviewed:
            if assessment.isWithoutMeasures { duties.append(.askForMeasures) }
        }
        if assessment.measures.contains(where: { $0.granted == .unknown }) { duties.append(.awaitDecision) }
        if !assessment.supportOffered { duties.append(.offerSupport) }
        if assessment.willAttend == .unknown { duties.append(.askAttendance) }
        return duties
    }

    private func assessment(of witness: Witness.ID) -> WitnessNeedsAssessment? {
        assessments.first { $0.witness == witness && $0.progress.state != .enteredInError }
    }
}
