public import CivilTime

extension ScrutinyPanel {
    /// Seats a member.
    ///
    /// - Throws: ``Rejection`` by `member-is-seated-once` where they sit on the panel on some of these days already,
    ///   `recruitment-steps-are-taken` where a step of the terms is not known to be behind them,
    ///   `member-is-independent` where they work for the body scrutinised, or where they were not asked and the panel
    ///   is an advisory group or its terms have that step,
    ///   `member-is-of-the-age` (of a youth commission `youth-commission-ages`) where they are not known to be of the
    ///   panel's age on the first day, or `young-members-are-safeguarded` where minors may join and nobody
    ///   answers for their safety on that day; the panel is then unchanged.
    public mutating func seat(_ member: PanelMember) throws(Rejection) {
        try seat(member, asStored: false)
    }

    mutating func seat(_ member: PanelMember, asStored: Bool) throws(Rejection) {
        if members.contains(where: {
            $0.person == member.person && $0.term.intersection(member.term) != nil
        }) {
            throw rejection(.memberIsSeatedOnce, "the person sits on some of the days \(member.term) already")
        }
        let open = terms.recruitment.sorted().filter {
            member.recruitment[$0, default: .notRecorded].isReached(by: member.term.from) != true
        }
        guard open.isEmpty else {
            let steps = open.map(\.rawValue).joined(separator: ", ")
            throw rejection(.recruitmentStepsAreTaken, "not known to be taken: \(steps)")
        }
        if !asStored { try checkIndependence(of: member) }
        try checkAge(of: member)
        members.append(member)
    }

    private func checkIndependence(of member: PanelMember) throws(Rejection) {
        let mustBeAsked = kind == .youthAdvisoryGroup || terms.recruitment.contains(.interestsDeclared)
        switch member.isEmployedByScrutinisedBody {
        case true?: throw rejection(.memberIsIndependent, "the member works for the body scrutinised")
        case nil where mustBeAsked: throw rejection(.memberIsIndependent, "the member's interests are not recorded")
        case nil, false?: break
        }
    }

    private func checkAge(of member: PanelMember) throws(Rejection) {
        guard let ages = terms.ages else { return }
        let rule: RecordRule = kind == .youthCommission ? .youthCommissionAges : .memberIsOfTheAge
        guard let birth = member.dateOfBirth?.held else {
            throw rejection(rule, "the date of birth is not recorded; ages \(ages.youngest) to \(ages.oldest) may join")
        }
        guard ages.contain(bornOn: birth, on: member.term.from) else {
            throw rejection(rule, "the age on \(member.term.from) is not \(ages.youngest) to \(ages.oldest)")
        }
        let lead = safeguarding.holding(.panelSafeguardingLead, in: area, on: member.term.from)
        if ages.youngest < 18, lead.isEmpty {
            throw rejection(.youngMembersAreSafeguarded, "nobody is the safeguarding lead on \(member.term.from)")
        }
    }

    /// Adds an interest that a member declares while they sit.
    ///
    /// - Parameters:
    ///   - interest: the tie.
    ///   - person: the member.
    ///   - day: a UK civil day of their membership.
    /// - Throws: ``Rejection`` by `only-members-take-part` where they are no member on that day.
    public mutating func declare(
        _ interest: DeclaredInterest, by person: Person.ID, on day: CivilDate
    ) throws(Rejection) {
        let place = try place(of: person, on: day)
        members[place].interests = (members[place].interests ?? []) + [interest]
    }

    /// Records to which roles a member progressed, none included.
    ///
    /// - Parameters:
    ///   - roles: the roles; empty where to none.
    ///   - person: the member.
    ///   - day: a UK civil day of their membership.
    /// - Throws: ``Rejection`` by `only-members-take-part` where they are no member on that day.
    public mutating func record(
        progressionTo roles: [ProgressionRole], of person: Person.ID, memberOn day: CivilDate
    ) throws(Rejection) {
        members[try place(of: person, on: day)].progressedTo = roles
    }

    private func place(of person: Person.ID, on day: CivilDate) throws(Rejection) -> Int {
        guard let place = members.firstIndex(where: { $0.person == person && $0.term.contains(day) }) else {
            throw rejection(.onlyMembersTakePart, "the person is no member on \(day)")
        }
        return place
    }
}

extension Personal {
    /// The value, for a check whose answer does not tell it.
    fileprivate var held: Value? { try? disclosed(for: .storage(reason: "a check that says yes or no")) }
}
