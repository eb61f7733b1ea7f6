import CivilTime
import SafetyModel
import Testing

@Suite struct MARACTests {
    @Test func everyStateAndEventOfAReferral() throws {
        try expectTable(
            of: MARACReferral.State.self,
            """
                      accept   decline  list   adjourn  hear  withdraw  reopen
            referred  accepted declined -      -        -     withdrawn -
            accepted  -        -        listed -        -     withdrawn -
            listed    -        -        -      accepted heard withdrawn -
            heard     -        -        -      -        -     -         referred
            declined  -        -        -      -        -     -         referred
            withdrawn -        -        -      -        -     -         referred
            """)
    }

    @Test func everyStateAndEventOfAConference() throws {
        try expectTable(
            of: MARACMeeting.State.self,
            """
                          issue-agenda  hold  close   cancel    reopen
            planned       agenda-issued -     -       cancelled -
            agenda-issued -             held  -       cancelled -
            held          -             -     closed  -         -
            closed        -             -     -       -         held
            cancelled     -             -     -       -         planned
            """)
    }

    @Test func everyCriterionHasEvidenceOfItsKind() throws {
        func make(
            _ criterion: MARACCriterion, assessment: RiskAssessment? = nil, judgement: String? = nil,
            events: [CivilDate] = [], last: CivilDate? = nil, children: [ChildInHousehold] = []
        ) throws -> MARACReferral {
            try MARACReferral(
                id: Made.id(1), of: Made.id(2), by: Made.id(20), on: Made.june, upon: criterion, assessment: assessment,
                judgement: judgement.map(Made.text), events: events, lastDiscussed: last, children: children)
        }
        for criterion in MARACCriterion.allCases {
            expectRefused(by: .maracCriterionIsEvidenced) { try make(criterion) }
        }
        expectRefused(by: .maracCriterionIsEvidenced) { try make(.professionalJudgement, judgement: " ") }
        expectRefused(by: .maracCriterionIsEvidenced) { try make(.repeatIncident, events: [Made.june]) }
        expectRefused(by: .maracCriterionIsEvidenced) { try make(.repeatIncident, last: Made.june) }
        expectRefused(by: .maracCriterionIsEvidenced) { try make(.escalation, events: [Made.june.adding(days: 1)]) }
        let other = try Made.assessment(["a": .yes, "b": .yes], of: .victim(Made.id(77)))
        expectRefused(by: .maracCriterionIsEvidenced) { try make(.visibleHighRisk, assessment: other) }
        expectRefused(by: .maracCriterionIsEvidenced) {
            try make(.professionalJudgement, judgement: "x", children: [Made.children[0], Made.children[0]])
        }
        #expect(try make(.escalation, events: [Made.june]).events == [Made.june])
        #expect(try make(.repeatIncident, events: [Made.june], last: Made.june).lastDiscussed == Made.june)
        #expect(
            try make(.visibleHighRisk, assessment: Made.assessment(["a": .yes, "b": .yes])).criterion
                == .visibleHighRisk)
    }

    @Test func whoeverDoesHarmIsNotTold() throws {
        let referral = try Made.referral()
        expectRefused(by: .offenderIsNotTold) { try ConferenceNotice(of: referral.id, to: [.suspect(Made.id(40))]) }
        var roles = PersonRoles(of: Made.id(5))
        try roles.add(.init(in: Made.id(6), as: .suspect(Made.id(40))))
        try roles.add(.init(in: Made.id(7), as: .witness(Made.id(41))))
        for told in [RecordedPerson.person(Made.id(5)), .witness(Made.id(41)), .suspect(Made.id(40))] {
            expectRefused(by: .offenderIsNotTold) { try ConferenceNotice(of: referral, to: [told], knowing: [roles]) }
        }
        let notice = try ConferenceNotice(
            of: referral, to: [.victim(Made.id(2)), .person(Made.id(4))], knowing: [roles])
        #expect(notice.recipients.count == 2)
        // No step of a referral asks to notify anybody.
        for event in [MARACReferral.State.Event.accept, .decline, .withdraw] {
            let directives = try referral.applying(event, at: Made.noon).directives
            #expect(!directives.contains { if case .notify = $0 { true } else { false } })
        }
    }

    @Test func theAgendaHasAnItemForEachChild() throws {
        let referral = try Made.referral()
        let agenda = MARACMeeting.agenda(for: [referral])
        #expect(agenda.map(\.child) == [nil, Made.id(10), Made.id(11)])
        let lacking = try Made.meeting(Array(agenda.dropLast()))
        expectRefused(by: .itemForEachChild) { try lacking.applying(.issueAgenda, at: Made.noon, hearing: [referral]) }
        let strange = try Made.meeting(agenda + [AgendaItem(for: Made.id(99))])
        expectRefused(by: .itemForEachChild) { try strange.applying(.issueAgenda, at: Made.noon, hearing: [referral]) }
        expectRefused(by: .itemForEachChild) { try Made.meeting().applying(.issueAgenda, at: Made.noon) }
        expectRefused(by: .agendaItemOnce) { try Made.meeting(agenda + agenda) }
        let issued = try Made.meeting(agenda).applying(.issueAgenda, at: Made.noon, hearing: [referral]).value
        #expect(issued.progress.state == .agendaIssued)
    }

    @Test func aChildIsCheckedBeforeTheCaseIsHeard() throws {
        func listed(_ children: [ChildInHousehold]) throws -> MARACReferral {
            try Made.referral(children: children).applying(.accept, at: Made.noon).value
                .applying(.list, at: Made.noon).value
        }
        let unchecked = try listed([Made.children[0], ChildInHousehold(id: Made.id(12))])
        expectRefused(by: .childIsChecked) { try unchecked.applying(.hear, at: Made.noon) }
        #expect(try listed(Made.children).applying(.hear, at: Made.noon).value.progress.state == .heard)
    }

    @Test func whoIsReferredAnewIsCheckedAnew() throws {
        let heard = try Made.referral().applying(.accept, at: Made.noon).value.applying(.list, at: Made.noon).value
            .applying(.hear, at: Made.noon).value
        #expect(heard.children.allSatisfy { $0.safeguardingChecked != nil })
        let again = try heard.applying(.reopen, at: Made.noon).value
        #expect(again.children.map(\.id) == heard.children.map(\.id))
        #expect(again.children.allSatisfy { $0.safeguardingChecked == nil })
        let listed = try again.applying(.accept, at: Made.noon).value.applying(.list, at: Made.noon).value
        expectRefused(by: .childIsChecked) { try listed.applying(.hear, at: Made.noon) }
    }

    @Test func aCheckIsRecordedAfterTheReferral() throws {
        var referral = try Made.referral(children: [ChildInHousehold(id: Made.id(12))])
            .applying(.accept, at: Made.noon).value.applying(.list, at: Made.noon).value
        expectRefused(by: .childIsChecked) { try referral.recordCheck(of: Made.id(99), on: Made.june) }
        try referral.recordCheck(of: Made.id(12), on: Made.june)
        #expect(referral.children[0].safeguardingChecked == Made.june)
        #expect(try referral.applying(.hear, at: Made.noon).value.progress.state == .heard)
    }

    @Test func aStoredConferenceHasMinutesOnceItWasHeld() throws {
        let agenda = MARACMeeting.agenda(for: [try Made.referral()])
        let item = try storedText(of: agenda[0])
        let text = try storedText(of: Made.meeting(agenda))
        let tampered = text.replacing(#""discussed":[]"#, with: #""discussed":[\#(item)]"#)
        #expect(tampered != text)
        #expect(refusal(MARACMeeting.self, from: tampered, as: Rejection.self)?.rule == .minutesOfAHeldConference)
        let minuted = try held(agenda).minuted(discussed: agenda, shares: [], actions: ActionList())
        #expect(try roundTrip(minuted) == minuted)
    }

    private func held(_ agenda: [AgendaItem]) throws -> MARACMeeting {
        let referral = try Made.referral()
        return try Made.meeting(agenda).applying(.issueAgenda, at: Made.noon, hearing: [referral]).value
            .applying(.hold, at: Made.noon).value
    }

    @Test func childrenDiscussedAreHeldAgainstThoseKnown() throws {
        let referral = try Made.referral()
        let agenda = MARACMeeting.agenda(for: [referral])
        let meeting = try held(agenda).minuted(discussed: Array(agenda.prefix(2)), shares: [], actions: ActionList())
        let children = meeting.children(of: [referral])
        #expect(children.known == [Made.id(10), Made.id(11)])
        #expect(children.discussed == [Made.id(10)])
        #expect(children.missed == [Made.id(11)])
        #expect(children.servicesNotAsked == [Made.id(11)])
        expectRefused(by: .itemForEachChild) { try meeting.applying(.close, at: Made.noon) }
        let full = try meeting.minuted(discussed: agenda, shares: [], actions: ActionList())
        #expect(try full.applying(.close, at: Made.noon).value.progress.state == .closed)
    }

    @Test func bodiesShareOnTheirOwnGround() throws {
        let meeting = try held(MARACMeeting.agenda(for: [try Made.referral()]))
        func minute(_ share: DisclosureEntry) throws -> MARACMeeting {
            try meeting.minuted(discussed: [], shares: [share], actions: ActionList())
        }
        #expect(try minute(try Made.share()).shares.count == 1)
        expectRefused(by: .memberSharesOnABasis) { try minute(try Made.share(.crimeAndDisorder)) }
        expectRefused(by: .memberSharesOnABasis) { try minute(try Made.share(to: [21, 22])) }
        let foreign = try DisclosureEntry(
            id: Made.id(51), about: .victim(Made.id(2)), by: Made.id(22), to: [Made.id(20)], at: Made.noon,
            on: .safeguardingDuty, for: .safeguarding, fields: [.name], necessity: Made.text("x"))
        expectRefused(by: .memberSharesOnABasis) { try minute(foreign) }
        expectRefused(by: .memberSharesOnABasis) {
            try MARACMeeting(
                id: Made.id(1), for: "Northshire", on: Made.june, of: [meeting.members[0], meeting.members[0]])
        }
        expectRefused(by: .minutesOfAHeldConference) {
            try Made.meeting().minuted(discussed: [], shares: [], actions: ActionList())
        }
        expectRefused(by: .agendaItemOnce) {
            try meeting.minuted(discussed: [AgendaItem(for: Made.id(99))], shares: [], actions: ActionList())
        }
    }

    @Test func overdueActionsAreThoseOfItsBodies() throws {
        let meeting = try held(MARACMeeting.agenda(for: [try Made.referral()]))
        func action(_ number: UInt64, by body: UInt64) throws -> OwnedAction {
            try OwnedAction(id: Made.id(number), "Change the locks", by: Made.id(body), due: Made.june)
        }
        expectRefused(by: .conferenceActionIsOfAMember) {
            try meeting.minuted(discussed: [], shares: [], actions: try ActionList([try action(1, by: 22)]))
        }
        let done = try action(2, by: 21).applying(.complete, at: Made.noon).value
        let minuted = try meeting.minuted(
            discussed: [], shares: [], actions: try ActionList([try action(1, by: 20), done]))
        #expect(try minuted.overdueActions(on: Made.june) == [])
        #expect(try minuted.overdueActions(on: Made.june.adding(days: 1)).map(\.id) == [Made.id(1)])
    }

    @Test func membersAreThereOnTheDay() throws {
        func bodies(until end: CivilDate?) throws -> Bodies {
            try Bodies([
                PublicBody(
                    id: Made.id(20), name: "Northshire LSCB", kind: .localSafeguardingChildrenBoard,
                    lifespan: try Lifespan(
                        from: .on(Made.june.adding(days: -5000)), until: end.map { .on($0) } ?? .notKnown),
                    successors: [Made.id(22)]),
                PublicBody(id: Made.id(21), name: "Northshire Police", kind: .policeForce),
                PublicBody(
                    id: Made.id(22), name: "Northshire Safeguarding Partners", kind: .safeguardingChildrenPartnership,
                    lifespan: try Lifespan(from: .on(end ?? Made.june), until: .open)),
            ])
        }
        let meeting = try Made.meeting()
        try meeting.requireLivingMembers(in: try bodies(until: Made.june.adding(days: 1)))
        try meeting.requireLivingMembers(in: try bodies(until: nil))
        expectRefused(by: .memberIsAlive) { try meeting.requireLivingMembers(in: try bodies(until: Made.june)) }
        expectRefused(by: .memberIsAlive) { try meeting.requireLivingMembers(in: try Bodies([])) }
        #expect(try bodies(until: Made.june).inPlace(of: Made.id(20), on: Made.june).certain == [Made.id(22)])
        #expect(BodyKind.localSafeguardingChildrenBoard.isKnown && BodyKind.safeguardingChildrenPartnership.isKnown)
    }
}
