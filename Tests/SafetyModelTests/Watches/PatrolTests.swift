import CivilTime
import SafetyModel
import Testing

@Suite struct PatrolTests {
    func patrol(_ kind: Patrol.Kind, number: UInt64 = 1, hazards: String? = "2024-05-01") throws -> Patrol {
        var patrol = Patrol(
            id: VolunteerSample.id(number), kind, in: "Wexley", on: try day("2024-06-01"),
            by: [VolunteerSample.id(1), VolunteerSample.id(2)],
            leadOfficer: kind == .joint ? VolunteerSample.id(9) : nil,
            hazards: try hazards.map { HazardAssessment(made: try day($0), validThrough: try day("2024-06-01")) })
        for walker in patrol.walkers {
            patrol.readiness[walker] = WalkerReadiness(
                of: walker, isBriefed: true, insuredThrough: try day("2024-06-01"), isTrained: true)
        }
        patrol.isAccompanied = true
        return patrol
    }

    func walked(_ kind: Patrol.Kind, number: UInt64, minutes: Int) throws -> Patrol {
        let noon = try VolunteerSample.noon("2024-06-01")
        return try patrol(kind, number: number).applying(.approve, at: noon).value.applying(.start, at: noon).value
            .applying(.close, at: noon.adding(seconds: minutes * 60)).value
    }

    @Test func everyStateAndEventOfASession() throws {
        try expectTable(
            of: SessionState.self,
            """
            approve withdraw-approval start close cancel reopen
            planned   approved -       -       -      cancelled -
            approved  -        planned running -      cancelled -
            running   -        -       -       closed -         -
            closed    -        -       -       -      -         running
            cancelled -        -       -       -      -         planned
            """)
    }

    @Test(arguments: [nil, "2024-06-02"] as [String?])
    func approvalNeedsHazardsAssessedInTime(_ made: String?) throws {
        let noon = try VolunteerSample.noon("2024-05-20")
        #expect(rejection { try patrol(.joint, hazards: made).applying(.approve, at: noon) }?.rule == .patrolIsPrepared)
        var late = try patrol(.streetWatch)
        late.hazards = HazardAssessment(made: try day("2024-01-01"), validThrough: try day("2024-05-31"))
        #expect(rejection { try late.applying(.approve, at: noon) }?.rule == .patrolIsPrepared)
    }

    @Test func aJointPatrolIsLedBriefedInsuredAndAccompanied() throws {
        let noon = try VolunteerSample.noon("2024-06-01")
        var leaderless = try patrol(.joint)
        leaderless.leadOfficer = nil
        #expect(rejection { try leaderless.applying(.approve, at: noon) }?.found == "no lead officer is named")
        let approved = try patrol(.joint).applying(.approve, at: noon).value
        for isAccompanied in [nil, false] as [Bool?] {
            var alone = approved
            alone.isAccompanied = isAccompanied
            #expect(rejection { try alone.applying(.start, at: noon) }?.rule == .jointPatrolIsAccompanied)
        }
        let walker: Volunteer.ID = VolunteerSample.id(2)
        var unready: [WalkerReadiness] = [WalkerReadiness(of: walker)]
        unready.append(WalkerReadiness(of: walker, isBriefed: false, insuredThrough: try day("2024-06-01")))
        unready.append(WalkerReadiness(of: walker, isBriefed: true, insuredThrough: try day("2024-05-31")))
        for readiness in unready {
            var patrol = approved
            patrol.readiness[walker] = readiness
            #expect(rejection { try patrol.applying(.start, at: noon) }?.rule == .patrolIsCovered)
        }
        var untrained = approved
        untrained.readiness[walker]?.isTrained = nil
        #expect(try untrained.applying(.start, at: noon).value.progress.state == .running)
    }

    @Test func aStreetWatchIsTrainedAndAssumesNoPowers() throws {
        let noon = try VolunteerSample.noon("2024-06-01")
        var untrained = try patrol(.streetWatch).applying(.approve, at: noon).value
        untrained.readiness[VolunteerSample.id(1)]?.isTrained = nil
        #expect(rejection { try untrained.applying(.start, at: noon) }?.found.contains("trained") == true)
        let nobody = Patrol(
            id: VolunteerSample.id(3), .streetWatch, in: "Wexley", on: try day("2024-06-01"), by: [],
            hazards: HazardAssessment(made: try day("2024-05-01")))
        #expect(
            rejection { try nobody.applying(.approve, at: noon).value.applying(.start, at: noon) }?.found
                == "nobody goes")
        var running = try patrol(.streetWatch).applying(.approve, at: noon).value.applying(.start, at: noon).value
        for act in [PatrolAct.stopped, .searched, .detained, .pursued] {
            #expect(
                rejection { try running.record(PatrolEntry(act, by: VolunteerSample.id(1), at: noon)) }?.rule
                    == .patrolAssumesNoPowers)
        }
        let unknown = PatrolEntry("whistled", by: VolunteerSample.id(1), at: noon)
        #expect(unknown.act.needsPowers == nil && PatrolAct.observed.needsPowers == false)
        #expect(rejection { try running.record(unknown) }?.rule == .patrolAssumesNoPowers)
        #expect(running.log.isEmpty)
        let early = noon.adding(milliseconds: -1)
        #expect(
            rejection { try running.record(PatrolEntry(.observed, by: VolunteerSample.id(1), at: early)) }?.rule
                == .patrolLogIsOfThePatrol)
        #expect(
            rejection { try running.record(PatrolEntry(.observed, by: VolunteerSample.id(7), at: noon)) }?.rule
                == .patrolLogIsOfThePatrol)
        try running.record(PatrolEntry(.reported, by: VolunteerSample.id(1), at: noon))
        #expect(running.log.count == 1)
        let text = try storedText(of: running).replacing(#""act":"reported""#, with: #""act":"searched""#)
        #expect(refusal(Patrol.self, from: text, as: Rejection.self)?.rule == .patrolAssumesNoPowers)
    }

    @Test func hoursAreThoseOfPatrolsThatAreOver() throws {
        var log = PatrolLog()
        try log.add(walked(.streetWatch, number: 1, minutes: 90))
        try log.add(walked(.joint, number: 2, minutes: 45))
        try log.add(patrol(.joint, number: 3))
        #expect(rejection { try log.add(patrol(.joint, number: 3)) }?.rule == .watchStandsOnce)
        let june = try VolunteerSample.term("2024-06-01", "2024-07-01")
        let all = log.time(during: june)
        #expect(all.patrols == 2 && all.minutes == 135 && all.walkerMinutes == 270)
        let street = log.time(during: june, kind: .streetWatch, of: VolunteerSample.id(1))
        #expect(street.minutes == 90 && street.walkerMinutes == 90)
        #expect(log.time(during: june, of: VolunteerSample.id(5)).patrols == 0)
        #expect(log.time(during: try VolunteerSample.term("2024-06-02")).patrols == 0)
    }
}
