import CivilTime
import SafetyModel
import Testing

@Suite struct ASBCaseTests {
    @Test func goesThroughItsStages() throws {
        try expectTable(
            of: ASBCase.State.self,
            """
                       triage  take-ownership plan    act    monitor    close  reopen
            reported   triaged -              -       -      -          -      -
            triaged    -       owned          -       -      -          closed -
            owned      -       -              planned -      -          closed -
            planned    -       -              -       acting -          -      -
            acting     -       -              planned -      monitoring -      -
            monitoring -       -              planned -      -          closed -
            closed     -       -              -       -      -          -      reopened
            reopened   -       owned          -       -      -          -      -
            entered-in-error - - - - - - -
            """)
    }

    @Test func rejectsACaseOfNobodyOrWithoutARiskAssessmentDue() throws {
        let due = try day("2026-03-10")
        #expect(
            brokenRule { _ = try ASBCase(id: Yard.id, opened: Yard.opened, victims: [], riskAssessmentDue: due) }
                == .caseHasAVictim)
        let community = try ASBCase(
            id: Yard.id, opened: Yard.opened, victims: [], community: Town.north, riskAssessmentDue: due)
        #expect(community.victims.isEmpty)
        #expect(
            brokenRule {
                _ = try ASBCase(
                    id: Yard.id, opened: Yard.opened, victims: [Yard.victim], riskAssessmentDue: day("2026-03-09"))
            } == .riskAssessmentIsDue)
        let text = try storedText(of: community).replacing("\"community\":\"north-ward\",", with: "")
        #expect(refusal(ASBCase.self, from: text, as: Rejection.self)?.rule == .caseHasAVictim)
        let twice = try ASBCase(
            id: Yard.id, opened: Yard.opened, victims: [Yard.victim, Yard.victim], riskAssessmentDue: due)
        #expect(twice.victims == [Yard.victim])
    }

    @Test func rejectsPlanningWithoutAnOwnerOrAPlan() throws {
        var one = try Yard.asbCase().applying(.triage, at: Yard.at(1)).value
        #expect(brokenRule { _ = try one.applying(.takeOwnership, at: Yard.at(2)) } == .ownerBeforePlanning)
        try one.handOver(to: Town.council, at: Yard.at(3))
        #expect(brokenRule { _ = try one.applying(.takeOwnership, at: Yard.at(2)) } == .ownerBeforePlanning)
        let owned = try one.applying(.takeOwnership, at: Yard.at(3)).value
        #expect(brokenRule { _ = try owned.applying(.plan, at: Yard.at(4)) } == .planBeforeActing)
        let error = #expect(throws: TransitionError.self) { try owned.applying(.act, at: Yard.at(4)) }
        #expect(error?.code == .illegalMove && error?.legalMoves == ["close", "enter-in-error", "plan"])
    }

    @Test func nothingIsDoneBeforeItIsOpened() throws {
        let one = try Yard.asbCase()
        let before = Yard.opened.adding(milliseconds: -1)
        let refused = #expect(throws: TransitionError.self) { try one.applying(.triage, at: before) }
        #expect(refused?.code == .outOfOrder && refused?.lastChange == Yard.opened)
        let triaged = try one.applying(.triage, at: Yard.opened).value
        let text = try storedText(of: triaged)
            .replacing(#/"opened":"[^"]*"/#, with: #""opened":"2026-03-11T12:00:00Z""#)
        #expect(refusal(ASBCase.self, from: text, as: Rejection.self)?.rule == .caseworkFollowsItsReport)
        let wrong = try one.applying(.enterInError, at: before).value
        #expect(try roundTrip(wrong) == wrong)
    }

    @Test func rejectsClosingBeforeTheContact() throws {
        var one = try Yard.walked([.triage, .takeOwnership, .plan, .act, .monitor])
        #expect(brokenRule { _ = try one.applying(.close, at: Yard.at(9)) } == .closureContactFirst)
        one.recordClosureContact(at: Yard.at(10), reason: "moved")
        #expect(brokenRule { _ = try one.applying(.close, at: Yard.at(9)) } == .closureContactFirst)
        let closed = try one.applying(.close, at: Yard.at(10)).value
        // After reopening, the old contact does not serve.
        var again = try closed.applying(.reopen, at: Yard.at(11)).value.applying(.takeOwnership, at: Yard.at(12)).value
        #expect(brokenRule { _ = try again.applying(.close, at: Yard.at(13)) } == .closureContactFirst)
        again.recordClosureContact(at: Yard.at(13), reason: .stopped)
        #expect(try again.applying(.close, at: Yard.at(13)).value.progress.state == .closed)
        #expect(try roundTrip(again) == again)
    }

    @Test func doesNotReadAPastThatWasNotAllowed() throws {
        let closed = try Yard.walked(Yard.toClosed)
        let text = try storedText(of: closed)
        let contact = text.replacing(#/"closureContacts":\[[^\]]*\]/#, with: "\"closureContacts\":[]")
        #expect(refusal(ASBCase.self, from: contact, as: Rejection.self)?.rule == .closureContactFirst)
        let owner = text.replacing(#/"owners":\[[^\]]*\]/#, with: "\"owners\":[]")
        #expect(refusal(ASBCase.self, from: owner, as: Rejection.self)?.rule == .ownerBeforePlanning)
    }

    @Test func keepsStageDurationsAndHandOvers() throws {
        var one = try Yard.walked(Yard.toClosed + [.reopen, .takeOwnership])
        let durations = one.stageDurations(to: Yard.at(10))
        #expect(durations[.reported] == .seconds(3600) && durations[.closed] == .seconds(3600))
        #expect(durations[.owned] == .seconds(3 * 3600))
        #expect(durations[.enteredInError] == nil)
        #expect(
            one.stageDurations(to: Yard.at(2)) == [.reported: .seconds(3600), .triaged: .seconds(3600), .owned: .zero])
        #expect(brokenRule { try one.handOver(to: Town.council, at: Yard.at(9)) } == .handOverInOrder)
        try one.handOver(to: Town.landlord, person: Person.ID(high: 1, low: 1), at: Yard.at(9))
        #expect(brokenRule { try one.handOver(to: Town.council, at: Yard.at(8)) } == .handOverInOrder)
        #expect(one.owners.map(\.body) == [Town.council, Town.landlord])
        #expect(one.owner == Town.landlord)
    }

    @Test func computesAgeNextAndOverdueDuties() throws {
        var one = try Yard.walked([.triage, .takeOwnership, .plan])
        one.reviewDue = try day("2026-03-25")
        #expect(one.age(at: Yard.at(5)) == .seconds(5 * 3600))
        let duties = try one.duties(on: day("2026-03-13"))
        #expect(try duties.map(\.due) == ["2026-03-12", "2026-03-20", "2026-03-25", "2026-04-01"].map { try day($0) })
        #expect(try one.nextDuty(on: day("2026-03-13"))?.kind == .riskAssessment)
        #expect(try one.overdueDuties(on: day("2026-03-12")).isEmpty)
        #expect(try one.overdueDuties(on: day("2026-03-13")).map(\.kind) == [.riskAssessment])
        one.riskAssessed = .notRecorded
        #expect(try one.nextDuty(on: day("2026-03-13"))?.kind == .riskAssessment)
        one.riskAssessed = .reached(on: nil)
        #expect(try one.nextDuty(on: day("2026-03-13"))?.kind == .action(Yard.action(2).id))
        one.riskAssessed = .reached(on: try day("2026-03-12"))
        var plan = try #require(one.plan)
        try plan.update(
            Yard.action(2, due: "2026-03-20", by: Town.force).applying(.complete, at: Yard.at(4)).value)
        one.record(plan: plan)
        #expect(try one.nextDuty(on: day("2026-03-13"))?.kind == .review)
        let closed = try Yard.walked(Yard.toClosed)
        #expect(try closed.duties(on: day("2026-05-01")).isEmpty)
        #expect(closed.age(at: Yard.at(100)) == .seconds(6 * 3600))
    }

    @Test func linksATenancyOnTheDay() throws {
        var one = try Yard.asbCase()
        try one.add(Yard.incident(1, on: "2026-03-31"))
        #expect(brokenRule { try one.add(Yard.incident(1)) } == .incidentOnce)
        func tenancy(_ from: String, _ until: String) throws -> Tenancy {
            Tenancy(
                id: Tenancy.ID(high: 35, low: 1), landlord: Town.landlord, as: "almshouse",
                for: try Town.days(from, until))
        }
        let incident = try Yard.incident(1).id
        for refused in [try tenancy("2026-01-01", "2026-03-31"), try tenancy("2026-04-01", "2026-05-01")] {
            #expect(brokenRule { try one.link(refused, of: .respondent, for: incident) } == .tenancyOnTheDay)
        }
        #expect(
            brokenRule { try one.link(tenancy("2026-01-01", "2027-01-01"), of: .victim, for: Yard.incident(9).id) }
                == .tenancyOnTheDay)
        try one.link(tenancy("2026-03-31", "2026-04-01"), of: .respondent, for: incident)
        try one.link(tenancy("2026-01-01", "2026-04-01"), of: .respondent, for: incident)
        let error = try Yard.asbCase(3).applying(.enterInError, at: Yard.at(1)).value
        #expect(ASBCase.countByLandlord([one, try Yard.asbCase(2), error]) == [Town.landlord: 1])
        #expect(ASBCase.countByLandlord([one], of: .victim).isEmpty)
    }

    @Test func countsWhatCameBackAfterClosing() throws {
        var back = try Yard.walked(number: 2, Yard.toClosed)
        try back.add(Yard.incident(1, on: "2026-04-09"))
        var late = try Yard.walked(number: 3, Yard.toClosed)
        try late.add(Yard.incident(1, on: "2026-04-10"))
        try late.add(Yard.incident(2, on: "2026-03-10"))
        let reopened = try Yard.walked(number: 4, Yard.toClosed + [.reopen])
        let cases = [try Yard.walked(number: 1, Yard.toClosed), back, late, reopened, try Yard.asbCase(5)]
        // All were closed on 10 March: thirty days after run through 9 April.
        #expect(try ASBCase.recurrence(in: cases, within: 30, asOf: day("2026-04-10")) == Share(2, of: 4))
        #expect(try ASBCase.recurrence(in: cases, within: 30, asOf: day("2026-04-09")) == Share(2, of: 4, unknown: 2))
        #expect(try ASBCase.recurrence(in: cases, within: 30, asOf: day("2026-04-08")) == Share(1, of: 4, unknown: 3))
    }

    @Test func rejectsADriverWithoutASourceAndCountsPrevalence() throws {
        let recorded = try day("2026-03-10")
        #expect(brokenRule { _ = try DriverFlag(.alcohol, source: " ", recorded: recorded) } == .driverHasASource)
        let flag = try DriverFlag(.alcohol, source: "screening", recorded: recorded)
        var (one, two, three) = (try Yard.asbCase(1), try Yard.asbCase(2), try Yard.asbCase(3))
        one.record(drivers: [flag, try DriverFlag("gaming", source: "screening", recorded: recorded)])
        two.record(drivers: [])
        #expect(
            DriverFlag.prevalence(in: [one, two, three])
                == [.alcohol: Share(1, of: 3, unknown: 1), "gaming": Share(1, of: 3, unknown: 1)])
        three.record(drivers: [flag])
        #expect(DriverFlag.prevalence(in: [one, two, three])[.alcohol] == Share(2, of: 3))
    }
}
