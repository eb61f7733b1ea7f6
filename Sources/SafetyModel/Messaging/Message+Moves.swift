public import CivilTime

extension Message {
    /// The message as approved.
    ///
    /// - Parameters:
    ///   - approval: who approves it, in which role.
    ///   - scheme: which roles may.
    ///   - names: the names to be kept out of it, such as those of the people of the case.
    ///   - contacts: the public numbers and addresses that may stand in it.
    ///   - instant: when.
    /// - Throws: ``TransitionError``, with `.notReady` by `message-is-approved-by-role` where the role may not, or the
    ///   author approves it, or by `message-identifies-nobody` where a detail is found.
    public func approved(
        _ approval: MessageApproval, under scheme: ApprovalScheme, keepingOut names: [Personal<String>],
        allowing contacts: Set<String> = [], at instant: Instant
    ) throws(TransitionError) -> Outcome<Message> {
        var changed = self
        try changed.progress.apply(.approve, at: instant, to: "message \(id)") { () throws(Rejection) in
            guard scheme.allows(approval.role, priority) else {
                throw rejection(.messageIsApprovedByRole, "a '\(approval.role)' approves '\(priority)'")
            }
            guard approval.by != author else { throw rejection(.messageIsApprovedByRole, "the author approves it") }
            let details = IdentifyingDetail.found(in: text, keepingOut: names, allowing: contacts)
            guard details.isEmpty else {
                let kinds = details.map(\.rawValue).joined(separator: ", ")
                throw rejection(.messageIdentifiesNobody, "it holds what looks like: \(kinds)")
            }
        }
        changed.approval = approval
        return Outcome(changed, directives: [])
    }

    /// The message with another text, which needs an approval of its own.
    ///
    /// - Throws: ``Rejection`` by `message-says-something` where the text is blank, or by `message-is-written-as-a-draft`
    ///   where it is no draft.
    public func rewritten(_ text: String) throws(Rejection) -> Message {
        guard progress.state == .drafted else {
            throw rejection(.messageIsWrittenAsADraft, "it is \(progress.state.rawValue)")
        }
        guard !text.allSatisfy(\.isWhitespace) else { throw rejection(.messageSaysSomething, "it is blank") }
        var changed = self
        changed.text = text
        return changed
    }

    /// The message after an event; it is approved by ``approved(_:under:keepingOut:allowing:at:)``.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `message-is-approved-by-role` for an approval of nobody.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<Message> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: "message \(id)") { () throws(Rejection) in
            if event == .approve { throw rejection(.messageIsApprovedByRole, "nobody approves it") }
        }
        if changed.progress.state == .drafted { changed.approval = nil }
        let wasSent = progress.state == .sent && [.withdraw, .enterInError].contains(event)
        return Outcome(changed, directives: wasSent ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    private func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, "message \(id)", found: found)
    }
}
