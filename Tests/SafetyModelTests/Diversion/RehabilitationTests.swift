import CivilTime
import SafetyModel
import Testing

@Suite struct RehabilitationTests {
    let noon = Instant(milliseconds: 1_700_000_000_000)  // 14 November 2023

    func contact(
        _ competence: Competence = .courtSupport, on text: String = "2023-11-14", help: [CourtHelp] = [.practicalAdvice]
    ) throws -> CourtSupportContact {
        try CourtSupportContact(
            id: .init(high: 0, low: 1), at: .init(high: 0, low: 2), with: nil, by: .init(high: 0, low: 3),
            trained: try TrainingRecord(
                competence, achieved: try day("2023-01-10"), validThrough: try day("2023-11-14")),
            on: try day(text), giving: help,
            issues: [
                CourtSupportIssue(id: .init(high: 1, low: 1), .finance),
                CourtSupportIssue(id: .init(high: 1, low: 2), .accommodation),
            ])
    }

    @Test func whoSupportsAtCourtIsTrainedAndGivesNoLegalAdvice() throws {
        #expect(throws: Never.self) { try contact(on: "2023-01-10") }
        for refused in [
            { try contact(.firstAid) }, { try contact(on: "2023-01-09") }, { try contact(on: "2023-11-15") },
        ] {
            let error = #expect(throws: Rejection.self) { try refused() }
            #expect(error?.rule == .courtSupporterTrained)
        }
        let advice = #expect(throws: Rejection.self) { try contact(help: [.personalSupport, .legalAdvice]) }
        #expect(advice?.rule == .noLegalAdvice)
        let text = try storedText(of: try contact()).replacing("practical-advice", with: "legal-advice")
        #expect(refusal(CourtSupportContact.self, from: text, as: Rejection.self)?.rule == .noLegalAdvice)
    }

    @Test func issuesAreResolvedOrNotKnownToBe() throws {
        var contact = try contact()
        try contact.refer(.init(high: 1, low: 2), to: .localAuthority)
        try contact.record(.reached(on: try day("2023-12-01")), of: .init(high: 1, low: 2))
        #expect(contact.issues[1].referredTo == .localAuthority)
        let before = [contact].issuesResolved(by: try day("2023-11-30"))
        #expect(before[.accommodation] == Share(of: [false]))
        let after = [contact, contact].issuesResolved(by: try day("2023-12-01"))
        #expect(after == [.accommodation: Share(of: [true, true]), .finance: Share(of: [nil, nil])])
        let error = #expect(throws: Rejection.self) { try contact.refer(.init(high: 9, low: 9), to: .court) }
        #expect(error?.rule == .issueWasRaised)
    }

    func hub() -> ServiceHub {
        ServiceHub(
            id: .init(high: 0, low: 1), name: "The Willow", serving: "Northshire", access: .womenOnly,
            offers: [.housing, .debtAdvice], telephone: "01632 960000")
    }

    /// What is not there cannot be published: neither the type nor what is written of it has a place for an address.
    @Test func aHubHasNoAddress() throws {
        let names = Mirror(reflecting: hub()).children.compactMap(\.label)
        #expect(names == ["id", "name", "serves", "access", "offers", "telephone", "email"])
        let text = try storedText(of: hub()).dropLast() + #","address":"1 Planted Lane","postcode":"ZZ1 1ZZ"}"#
        let read = try decoded(ServiceHub.self, from: String(text))
        #expect(read == hub())
        #expect(try !storedText(of: read).contains("Planted"))
    }

    @Test func engagementsAreCounted() throws {
        func engagement(
            _ id: UInt64, _ client: UInt64, as access: HubAccess = .womenOnly, _ services: [HubService: Milestone]
        )
            throws -> HubEngagement
        {
            HubEngagement(
                id: .init(high: 1, low: id), of: .init(high: 2, low: client), admittedAs: access,
                for: try DayInterval(from: day(10), until: day(20)), services: services)
        }
        var all = try HubEngagements(
            with: hub(),
            [
                engagement(1, 1, [.housing: .reached(on: day(15))]), engagement(2, 1, [.debtAdvice: .notReached]),
                engagement(3, 2, [.housing: .notRecorded]),
            ])
        #expect(all.clients(during: try DayInterval(from: day(19), until: day(30))) == 2)
        #expect(all.clients(during: try DayInterval(from: day(20), until: day(30))) == 0)
        #expect(all.clientsOfSeveralServices == 1)
        #expect(
            all.outcomes(by: day(15))
                == [.housing: Share(of: [true, nil]), .debtAdvice: Share(of: [false])])
        #expect(all.outcomes(by: day(14))[.housing] == Share(of: [false, nil]))
        let refused = try [
            engagement(4, 3, as: .open, [.housing: .notRecorded]), engagement(4, 3, [.parenting: .notRecorded]),
            engagement(1, 3, [:]),
        ]
        for engagement in refused {
            let error = #expect(throws: Rejection.self) { try all.add(engagement) }
            #expect(error?.rule == .hubOffer)
        }
        let text = try storedText(of: all).replacing(#""offers":["housing","#, with: #""offers":["#)
        #expect(refusal(HubEngagements.self, from: text, as: Rejection.self)?.rule == .hubOffer)
    }

    @Test func aPathwayIsGoneInOrderAndOnAGround() throws {
        var journey = try PathwayJourney(id: .init(high: 0, low: 1), of: .init(high: 0, low: 2))
        try journey.add(PathwayStep(to: .custody, with: .police, on: day(10)))
        let bare = #expect(throws: Rejection.self) {
            try journey.add(PathwayStep(to: .diversion, with: .supportService, on: day(11)))
        }
        #expect(bare?.rule == .sharingHasBasis)
        let early = #expect(throws: Rejection.self) {
            try journey.add(PathwayStep(to: .court, with: .police, on: day(9)))
        }
        #expect(early?.rule == .pathwayInOrder)
        try journey.add(PathwayStep(to: .diversion, with: .supportService, on: day(11), sharing: .consent))
        try journey.add(PathwayStep(to: .resettlement, with: .supportService, on: day(11)))
        #expect(journey.stages(by: day(10)) == [.custody])
        let text = try storedText(of: journey).replacing(#""basis":"consent","#, with: "")
        #expect(refusal(PathwayJourney.self, from: text, as: Rejection.self)?.rule == .sharingHasBasis)
        #expect(throws: Rejection.self) {
            try SystemPathway(id: .init(high: 0, low: 1), name: "?", of: [.court, .court])
        }
    }

    @Test func conversionsCountWhoWentOn() throws {
        let pathway = try SystemPathway(
            id: .init(high: 0, low: 1), name: "?", of: [.custody, .diversion, .resettlement])
        func journey(_ stages: [PathwayStage], left: Milestone = .notRecorded) throws -> PathwayJourney {
            try PathwayJourney(
                id: .init(high: 0, low: 1), of: .init(high: 0, low: 2),
                stages.enumerated().map { PathwayStep(to: $1, with: .police, on: day(10 + $0)) }, left: left)
        }
        let journeys = try [
            journey([.custody, .diversion]), journey([.custody, .resettlement]), journey([.custody]),
            journey([.custody], left: .reached(on: day(30))), journey([.court]),
        ]
        let later = pathway.conversions(of: journeys, by: day(30))
        #expect(later.map(\.from) == [.custody, .diversion] && later.map(\.to) == [.diversion, .resettlement])
        #expect(later.map(\.wentOn) == [Share(of: [true, true, nil, false]), Share(of: [nil])])
        #expect(pathway.conversions(of: journeys, by: day(10))[0].wentOn == Share(of: [nil, nil, nil, nil]))
    }

    func plan(release: String, housing: String? = "2023-11-20") throws -> ResettlementPlan {
        ResettlementPlan(
            id: .init(high: 0, low: 1), for: .init(high: 0, low: 2), release: try day(release),
            needs: [.accommodation, .finance],
            supports: [
                ResettlementSupport(for: .accommodation, by: .localAuthority, from: try housing.map { try day($0) })
            ])
    }

    @Test func resettlementTable() throws {
        try expectTable(
            of: ResettlementPlan.State.self,
            """
                      put-in-place redraft release   close  reopen
            drafted   in-place     -       unplanned -      -
            in-place  -            drafted running   -      -
            unplanned running      -       -         -      -
            running   -            -       -         closed -
            closed    -            -       -         -      running
            """)
    }

    @Test func aPlanIsInPlaceBeforeTheDayOfRelease() throws {
        var plan = try plan(release: "2023-11-15")
        let bare = #expect(throws: TransitionError.self) { try plan.applying(.putInPlace, at: noon) }
        #expect(bare?.rejection?.rule == .planCoversNeeds)
        #expect(bare?.rejection?.found == "nothing for finance")
        plan.add(ResettlementSupport(for: .finance, by: .supportService, from: try day("2023-11-15")))
        let midnight = try Instant("2023-11-15T00:00:00Z")
        let late = #expect(throws: TransitionError.self) { try plan.applying(.putInPlace, at: midnight) }
        #expect(late?.rejection?.rule == .inPlaceBeforeRelease)
        let inTime = try plan.applying(.putInPlace, at: midnight.adding(milliseconds: -1)).value
        #expect(try inTime.applying(.release, at: midnight).value.daysWithoutPlan(by: try day("2024-01-01")) == 0)
        #expect(inTime.gaps.map(\.need) == [.accommodation, .finance] && inTime.gaps.map(\.days) == [5, 0])
        let text = try storedText(of: inTime).replacing(#""need":"finance""#, with: #""need":"employment""#)
        #expect(refusal(ResettlementPlan.self, from: text, as: Rejection.self)?.rule == .planCoversNeeds)
    }

    @Test func whoIsReleasedWithoutAPlanHasGapDays() throws {
        var plan = try plan(release: "2023-11-14", housing: nil)
        plan.add(ResettlementSupport(for: .finance, by: .supportService, from: try day("2023-11-20")))
        #expect(plan.gaps.map(\.need) == [.accommodation, .finance] && plan.gaps.map(\.days) == [nil, 6])
        let released = try plan.applying(.release, at: noon)
        #expect(released.directives == [.schedule(.resettlementPlan, from: noon)])
        #expect(released.value.daysWithoutPlan(by: try day("2023-11-14")) == 0)
        #expect(released.value.daysWithoutPlan(by: try day("2023-11-17")) == 3)
        let placed = try released.value.applying(.putInPlace, at: noon.adding(seconds: 2 * 86_400)).value
        #expect(placed.progress.state == .running)
        #expect(placed.daysWithoutPlan(by: try day("2023-11-17")) == 2)
    }

    func suitable(_ last: Bool?) -> PaybackSuitability {
        var answers: [PaybackSuitability.Question: Bool] = [.safe: true, .publicBenefit: true, .noPaidWork: true]
        answers[.visibleWithDignity] = last
        return PaybackSuitability(answers)
    }

    @Test func nominationTable() throws {
        try expectTable(
            of: PaybackNomination.State.self,
            """
                       find-suitable find-unsuitable publish-answer reopen
            received   suitable      unsuitable      -              -
            suitable   -             -               answered       -
            unsuitable -             -               answered       -
            answered   -             -               -              received
            """)
    }

    @Test func workIsSuitableBeforeItIsTakenUp() throws {
        var nomination = PaybackNomination(
            id: .init(high: 0, low: 1), of: .graffitiRemoval, in: "Mill Lane", received: day(10))
        let term = try DayInterval(from: day(20), until: day(30))
        for (answer, event) in [
            (nil, PaybackNomination.State.Event.findSuitable), (nil, .findUnsuitable), (false, .findSuitable),
            (true, .findUnsuitable),
        ] {
            nomination.record(suitable(answer))
            let error = #expect(throws: TransitionError.self) { try nomination.applying(event, at: noon) }
            #expect(error?.rejection?.rule == .paybackSuitable)
        }
        nomination.record(suitable(true))
        #expect(throws: Rejection.self) { try PaybackProject(id: .init(high: 0, low: 1), from: nomination, for: term) }
        nomination = try nomination.applying(.findSuitable, at: noon).value
        let silent = #expect(throws: TransitionError.self) { try nomination.applying(.publishAnswer, at: noon) }
        #expect(silent?.rejection?.rule == .nominationAnswered)
        #expect([nomination].answered(ofThoseReceivedBy: day(10)) == Share(of: [false]))
        #expect([nomination].answered(ofThoseReceivedBy: day(9)) == Share())
        nomination.record(.willBeDone)
        let answered = try nomination.applying(.publishAnswer, at: noon).value
        #expect([answered, nomination].answered(ofThoseReceivedBy: day(10)) == Share(of: [true, false]))
        #expect(try answered.applying(.reopen, at: noon).value.answer == nil)
        let text = try storedText(of: answered).replacing(#""answer":"will-be-done","#, with: "")
        #expect(refusal(PaybackNomination.self, from: text, as: Rejection.self)?.rule == .nominationAnswered)
    }

    @Test func hoursAreThoseOfAllWorkersOnDaysOfTheProject() throws {
        var nomination = PaybackNomination(
            id: .init(high: 0, low: 1), of: .clearing, in: "Mill Lane", received: day(10))
        nomination.record(suitable(true))
        nomination = try nomination.applying(.findSuitable, at: noon).value
        let term = try DayInterval(from: day(20), until: day(30))
        var project = try PaybackProject(id: .init(high: 0, low: 1), from: nomination, for: term)
        try project.add(.init(on: day(20), workers: 4, minutes: 90))
        try project.add(.init(on: day(29), workers: 1, minutes: 60))
        #expect(project.minutesDelivered(during: term) == 420)
        #expect(project.minutesDelivered(during: try DayInterval(from: day(21))) == 60)
        for (on, workers, minutes) in [(30, 1, 60), (19, 1, 60), (25, 0, 60), (25, 1, 0)] {
            let error = #expect(throws: Rejection.self) {
                try project.add(.init(on: day(on), workers: workers, minutes: minutes))
            }
            #expect(error?.rule == .paybackHours)
        }
        let text = try storedText(of: project).replacing(#""workers":4"#, with: #""workers":0"#)
        #expect(refusal(PaybackProject.self, from: text, as: Rejection.self)?.rule == .paybackHours)
        #expect(
            Mirror(reflecting: project).children.compactMap(\.label) == [
                "id", "nomination", "area", "work", "term", "sessions",
            ])
    }
}
