import CivilTime

extension Agreement {
    /// Adds what happened.
    ///
    /// Events are never changed in place: a correction is an event that replaces another. An event whose time may
    /// lie in the term is accepted; a promise may be kept late, also after the term.
    ///
    /// - Throws: ``AgreementError`` where an event of that id is there already, it names a commitment, an occurrence
    ///   or an event that the agreement does not have, it strikes out nothing, or it lies wholly outside the days on
    ///   which it can happen; the agreement is then unchanged.
    public mutating func record(_ event: CommitmentEvent) throws(AgreementError) {
        guard !events.contains(where: { $0.id == event.id }) else {
            throw AgreementError(id, .duplicateEvent(event.id))
        }
        try checkSubject(of: event)
        try checkReferences(of: event)
        // A correction that strikes out happens nowhere: its own time is not read.
        if !event.isVoid { try checkTime(of: event) }
        events.append(event)
    }

    private func checkSubject(of event: CommitmentEvent) throws(AgreementError) {
        switch event.what {
        case .kept(let commitment):
            guard self.commitment(commitment) != nil else {
                throw AgreementError(
                    id, .unknownCommitment(commitment, event: event.id, known: commitments.map(\.id)))
            }
        case .occurred(let word):
            let known = Set(commitments.compactMap(\.terms.occurrence))
            guard known.contains(word) else {
                throw AgreementError(id, .unknownOccurrence(word, event: event.id, known: known.sorted()))
            }
        }
    }

    private func checkReferences(of event: CommitmentEvent) throws(AgreementError) {
        if event.isVoid, event.replaces == nil { throw AgreementError(id, .voidsNothing(event.id)) }
        for named in event.answers + [event.replaces].compactMap(\.self)
        where !events.contains(where: { $0.id == named }) {
            throw AgreementError(id, .unknownEvent(named, namedBy: event.id))
        }
    }

    private func checkTime(of event: CommitmentEvent) throws(AgreementError) {
        // An instant beyond the UK clock has no civil day here, so nothing is known against it.
        guard let days = event.time.days else { return }
        let isTooEarly = days.upperBound < term.from
        let isTooLate =
            switch event.what {
            case .occurred: term.until.map { days.lowerBound >= $0 } ?? false
            case .kept: false
            }
        if isTooEarly || isTooLate {
            throw AgreementError(id, .outsideTerm(event.time, event: event.id, term: term))
        }
    }
}

extension CaseEvent.Time {
    /// The UK civil days on which it may lie; nil for an instant that the UK clock does not know.
    fileprivate var days: ClosedRange<CivilDate>? {
        switch self {
        case .instant(let instant): (try? CivilClock.unitedKingdom.date(at: instant)).map { $0...$0 }
        case .date(let date): date...date
        case .month(let month): month.firstDay...month.next.firstDay.adding(days: -1)
        }
    }
}
