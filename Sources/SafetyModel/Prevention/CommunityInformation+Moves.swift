public import CivilTime

extension CommunityInformation {
    /// The information with its grade, the first or another.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `information-is-graded` where it is shared on conditions and
    ///   none is named.
    public func graded(
        _ grade: InformationGrade, at instant: Instant
    ) throws(TransitionError) -> Outcome<CommunityInformation> {
        var changed = self
        try changed.progress.apply(.grade, at: instant, to: subject) { () throws(Rejection) in
            if grade.handling == .conditional, grade.conditions.isEmpty {
                throw rejection(.informationIsGraded, "shared on conditions, and none is named")
            }
        }
        changed.grade = grade
        return Outcome(changed, directives: [])
    }

    /// The information after an event; a grade is given by ``graded(_:at:)``.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `information-is-graded` for a grade of which nothing is said.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<CommunityInformation> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            if event == .grade { throw rejection(.informationIsGraded, "nothing is said of the grade") }
        }
        return Outcome(
            changed, directives: event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    /// The information as released to stand as evidence.
    ///
    /// - Parameter sourceAgreed: whether its source agreed; nil where nobody asked.
    /// - Throws: ``Rejection`` by `information-is-no-evidence` where the source is not known to have agreed.
    public func releasedAsEvidence(sourceAgreed: Bool?) throws(Rejection) -> CommunityInformation {
        guard sourceAgreed == true else {
            let found = sourceAgreed == nil ? "nobody asked the source" : "the source did not agree"
            throw rejection(.informationIsNoEvidence, found)
        }
        var changed = self
        changed.isEvidence = true
        return changed
    }

    /// What another body may have of it.
    ///
    /// - Parameters:
    ///   - recipient: the body.
    ///   - acceptsConditions: whether it accepts the conditions of the grade; nil where nobody asked.
    /// - Throws: ``Rejection`` by `source-is-protected` where it has no grade or no longer stands, its handling code
    ///   does not let it be shared or is not known, its conditions are not known to be accepted, or its content names
    ///   its source.
    public func shared(
        with recipient: PublicBody.ID, acceptsConditions: Bool? = nil
    ) throws(Rejection) -> SharedInformation {
        guard let grade, progress.state != .enteredInError else {
            throw rejection(.sourceIsProtected, "it has no grade, or was entered in error")
        }
        switch grade.handling {
        case .permitted: break
        case .conditional:
            guard acceptsConditions == true else {
                throw rejection(.sourceIsProtected, "its conditions are not known to be accepted")
            }
        default: throw rejection(.sourceIsProtected, "its handling code is '\(grade.handling)'")
        }
        if let source, namesSource(source) {
            throw rejection(.sourceIsProtected, "its content names its source")
        }
        return SharedInformation(of: self, with: recipient, graded: grade)
    }

    private func namesSource(_ source: Personal<String>) -> Bool {
        guard let text = try? content.disclosed(for: .storage(reason: "a content is searched for its source")) else {
            return true
        }
        return IdentifyingDetail.found(in: text, keepingOut: [source]).contains(.name)
    }

    private var subject: String { "community information \(id)" }

    private func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, subject, found: found)
    }
}

extension [CommunityInformation] {
    /// The share that was acted on, of what was ever graded; errors do not count.
    public var actioned: Share {
        let graded = filter { $0.progress.state != .enteredInError && $0.progress.reached(.graded) != nil }
        return Share(of: graded.map { $0.progress.reached(.actioned) != nil })
    }
}
