import CivilTime
import SafetyModel
import Testing

@Suite struct SupportPlanTests {
    private func plan(_ needs: [NeedDomain], _ support: [PlannedSupport]) throws -> SupportPlan {
        try SupportPlan(id: Made.id(1), of: .victim(Made.id(2)), on: Made.june, stating: needs, with: support)
    }

    private func served(_ domain: NeedDomain) throws -> PlannedSupport {
        try PlannedSupport(for: domain, service: Made.id(5))
    }

    @Test func everyStatedNeedHasAnAnswer() throws {
        expectRefused(by: .planCoversEachNeed) { try PlannedSupport(for: .housing) }
        expectRefused(by: .planCoversEachNeed) {
            try PlannedSupport(for: .housing, service: Made.id(1), unmetBecause: .noService)
        }
        expectRefused(by: .planCoversEachNeed) { try plan([.housing, .money], [try served(.housing)]) }
        expectRefused(by: .planCoversEachNeed) { try plan([.housing], [try served(.housing), try served(.money)]) }
        expectRefused(by: .planCoversEachNeed) { try plan([.housing, .housing], [try served(.housing)]) }
        #expect(try plan([], []).unmet == [])
    }

    @Test func unmetNeedsAreThoseWithoutAService() throws {
        let plan = try plan(
            [.money, .housing, .health],
            [
                try served(.housing), try PlannedSupport(for: .housing, unmetBecause: .waitingList),
                try PlannedSupport(for: .health, unmetBecause: .notWanted),
                try PlannedSupport(for: .money, unmetBecause: .noService),
            ])
        #expect(plan.unmet.map(\.domain) == [.money, .health])
        #expect(plan.unmet.map(\.reasons) == [[.noService], [.notWanted]])
    }
}

@Suite struct HateCrimePathwayTests {
    private func pathway() throws -> HateCrimeSupportPathway {
        try HateCrimeSupportPathway(
            id: Made.id(1),
            with: [
                PathwayPartner(body: Made.id(20), isWilling: .yes), PathwayPartner(body: Made.id(21), isWilling: .no),
                PathwayPartner(body: Made.id(22), isWilling: .unknown),
            ], scale: 10)
    }

    private func visit(
        _ number: UInt64, to body: UInt64 = 20, _ tookUp: Answer = .yes, _ before: Int? = nil, _ after: Int? = nil
    ) -> PathwayVisit {
        PathwayVisit(
            id: Made.id(number), by: Made.id(2), to: Made.id(body), tookUp: tookUp, before: before, after: after)
    }

    @Test func aPartnerIsListedAndWilling() throws {
        var pathway = try pathway()
        let before = pathway
        for body: UInt64 in [21, 22, 23] {
            expectRefused(by: .partnerIsListedAndWilling) { try pathway.add(visit(1, to: body)) }
        }
        expectRefused(by: .partnerIsListedAndWilling) { try pathway.add(visit(1, .yes, -1)) }
        expectRefused(by: .partnerIsListedAndWilling) { try pathway.add(visit(1, .yes, 0, 11)) }
        #expect(pathway == before)
        try pathway.add(visit(1, .yes, 0, 10))
        expectRefused(by: .partnerIsListedAndWilling) { try pathway.add(visit(1)) }
        let partner = PathwayPartner(body: Made.id(20), isWilling: .yes)
        expectRefused(by: .partnerIsListedAndWilling) {
            try HateCrimeSupportPathway(id: Made.id(1), with: [partner, partner], scale: 10)
        }
        expectRefused(by: .partnerIsListedAndWilling) {
            try HateCrimeSupportPathway(id: Made.id(1), with: [partner], scale: 0)
        }
        let text = try storedText(of: pathway).replacing("\"after\":10", with: "\"after\":12")
        #expect(
            refusal(HateCrimeSupportPathway.self, from: text, as: Rejection.self)?.rule == .partnerIsListedAndWilling)
    }

    @Test func uptakeAndConfidenceKeepTheirBase() throws {
        var pathway = try pathway()
        for visit in [
            visit(1, .yes, 3, 7), visit(2, .no, 5, 4), visit(3, .unknown, 2, nil), visit(4, .yes, 6, 6), visit(5, .yes),
        ] { try pathway.add(visit) }
        #expect(pathway.uptake == Share(3, of: 5, unknown: 1))
        let change = pathway.confidenceChange
        #expect([change.base, change.higher, change.lower, change.points, change.notAsked] == [3, 1, 1, 3, 2])
    }
}

@Suite struct VictimVolunteerTests {
    let requirement = VolunteerRequirement(
        for: .victimSupportVolunteer, vetted: .nonPolice2, trainedIn: [.dataProtection])

    private func volunteer(
        _ number: UInt64 = 1, role: VolunteerRole = .victimSupportVolunteer, serving: Bool = true,
        clearances: [VettingClearance]? = nil, trainings: [TrainingRecord]? = nil
    ) throws -> Volunteer {
        var volunteer = Volunteer(id: Made.id(number), role: role, clearances: clearances, trainings: trainings)
        guard serving else { return volunteer }
        for event in [Volunteer.Event.beginVetting, .beginTraining, .beginService] {
            volunteer = try volunteer.applying(event, at: Made.noon).value
        }
        return volunteer
    }

    @Test func whoeverMeetsVictimsIsVettedAndTrained() throws {
        let clearance = try VettingClearance(
            .nonPolice2, granted: Made.june, ended: Made.june.adding(days: 10))
        let training = try TrainingRecord(.dataProtection, achieved: Made.june, validThrough: Made.june.adding(days: 5))
        let ready = try volunteer(clearances: [clearance], trainings: [training])
        try requirement.requireReady(ready, on: Made.june)
        try requirement.requireReady(ready, on: Made.june.adding(days: 5))
        for days in [-1, 6, 10] {
            expectRefused(by: .volunteerIsReadyForVictims) {
                try requirement.requireReady(ready, on: Made.june.adding(days: days))
            }
        }
        #expect(
            requirement.readiness(of: ready, on: Made.june.adding(days: 10)).unmet == [
                .vetting, .training(.dataProtection),
            ])
        let other = try VettingClearance(.nonPolice1, granted: Made.june)
        let wrong = [
            try volunteer(role: .streetWatch, clearances: [clearance], trainings: [training]),
            try volunteer(serving: false, clearances: [clearance], trainings: [training]),
            try volunteer(clearances: [other], trainings: [training]),
            try volunteer(clearances: [clearance], trainings: []),
        ]
        for volunteer in wrong {
            #expect(requirement.readiness(of: volunteer, on: Made.june).isReady == .no)
            expectRefused(by: .volunteerIsReadyForVictims) { try requirement.requireReady(volunteer, on: Made.june) }
        }
    }

    @Test func theListHasThoseOfWhomEverythingIsKnown() throws {
        let clearance = try VettingClearance(.nonPolice2, granted: Made.june)
        let training = try TrainingRecord(.dataProtection, achieved: Made.june)
        let ready = try volunteer(1, clearances: [clearance], trainings: [training])
        let unrecorded = try volunteer(2, clearances: [clearance])
        let refused = try volunteer(3, clearances: [])
        #expect(requirement.deployable(among: [unrecorded, refused, ready], on: Made.june) == [Made.id(1)])
        #expect(requirement.readiness(of: unrecorded, on: Made.june).isReady == .unknown)
        // A vetting that is not there decides, whatever is known of the training.
        #expect(requirement.readiness(of: refused, on: Made.june).isReady == .no)
        expectRefused(by: .volunteerIsReadyForVictims) { try requirement.requireReady(unrecorded, on: Made.june) }
    }
}

@Suite struct MentoringTests {
    let leave = Disclosure(for: [.safeguarding], upTo: .special, reason: "matching")

    private func mentor(
        _ number: UInt64, under supervisor: UInt64 = 100, with experience: [LifeExperience] = ["care"],
        trained: TrainingRecord = Made.training
    ) -> Mentor {
        Mentor(
            id: Made.id(number), of: Made.id(number), under: Made.id(supervisor),
            with: Personal(experience, sensitivity: .special, purpose: .safeguarding), trained: trained)
    }

    private func plan(_ stages: [(Int, Int?, Int)], contacts: [Int] = [], by mentor: UInt64 = 1) throws -> MentoringPlan
    {
        try MentoringPlan(
            id: Made.id(1), of: Made.id(70), by: Made.id(mentor),
            in: try stages.map { MentoringStage(during: try Made.term($0.0, $0.1), contactsPerWeek: $0.2) },
            contacts: contacts.map { Made.june.adding(days: $0) })
    }

    @Test func aPlanStepsDown() throws {
        for stages: [(Int, Int?, Int)] in [
            [], [(0, nil, 3)], [(0, 7, -1)], [(0, 7, 1), (7, 14, 2)], [(0, 7, 3), (8, 14, 2)], [(0, 7, 3), (6, 14, 2)],
        ] { expectRefused(by: .mentoringStepsDown) { try plan(stages) } }
        #expect(try plan([(0, 7, 3), (7, 14, 3)]).nextStepDown(after: Made.june) == nil)
    }

    @Test func intensityIsHeldAgainstThePlan() throws {
        let plan = try plan([(0, 14, 3), (14, 24, 1)], contacts: [0, 6, 7, 13, 13, 14, 21])
        func on(_ days: Int) -> CivilDate { Made.june.adding(days: days) }
        #expect(plan.intensity(through: on(5)) == [])
        let weeks = plan.intensity(through: on(100))
        #expect(weeks.map(\.from) == [on(0), on(7), on(14)])
        #expect(weeks.map(\.planned) == [3, 3, 1])
        #expect(weeks.map(\.held) == [2, 3, 1])
        #expect(plan.intensity(through: on(13)).count == 2)
        #expect(plan.nextStepDown(after: on(13)) == on(14))
        #expect(plan.nextStepDown(after: on(14)) == nil)
    }

    @Test func mentorsAreSupervisedAndMatched() throws {
        var scheme = MentoringScheme(mentorsPerSupervisor: 2, needing: "risk-checklist")
        try scheme.add(mentor(1, with: ["care", "gangs"]))
        try scheme.add(mentor(2))
        expectRefused(by: .mentorIsSupervised) { try scheme.add(mentor(3)) }
        expectRefused(by: .mentorIsSupervised) { try scheme.add(mentor(1, under: 101)) }
        expectRefused(by: .mentorIsSupervised) { try scheme.add(mentor(4, under: 4)) }
        let untrained = try TrainingRecord(.firstAid, achieved: Made.june)
        expectRefused(by: .mentorIsSupervised) { try scheme.add(mentor(5, under: 101, trained: untrained)) }
        try scheme.add(mentor(6, under: 101, with: ["prison"]))
        func matches(_ experience: [LifeExperience], on days: Int = 0) throws -> [Mentor.ID] {
            try scheme.matches(for: experience, on: Made.june.adding(days: days), disclosing: leave)
        }
        #expect(try matches(["gangs", "care"]) == [Made.id(1), Made.id(2)])
        #expect(try matches(["prison"]) == [Made.id(6)])
        #expect(try matches(["prison"], on: 1) == [])
        #expect(try matches(["none-of-these"]) == [])
        try scheme.requireMatch(try plan([(0, 7, 1)]), for: ["gangs"], disclosing: leave)
        expectRefused(by: .mentorMatches) {
            try scheme.requireMatch(try plan([(0, 7, 1)], by: 2), for: ["gangs"], disclosing: leave)
        }
        let narrow = Disclosure(for: [.volunteering], upTo: .personal, reason: "none")
        #expect(throws: DisclosureError.self) {
            try scheme.matches(for: ["care"], on: Made.june, disclosing: narrow)
        }
        expectRefused(by: .mentorMatches) {
            try scheme.requireMatch(try plan([(0, 7, 1)]), for: ["care"], disclosing: narrow)
        }
    }
}
