import CivilTime
import SafetyModel
import Testing

@Suite struct NeighbourhoodPriorityTests {
    static let noon = Instant(milliseconds: 1_714_564_800_000)  // 2024-05-01T12:00Z
    static let hour: Int64 = 3_600_000

    static func at(_ hours: Int64) -> Instant { Instant(milliseconds: noon.milliseconds + hours * hour) }

    static func concern(
        _ number: Int, by source: Concern.Source = .beatMeeting, in area: Area = "E05000001", at hours: Int64 = -24
    ) -> Concern {
        Concern(id: Numbered.id(number), in: area, about: .antisocialBehaviour, by: source, raised: at(hours))
    }

    static func priority(
        _ number: Int = 1, answering concerns: [Int] = [1], shapedBy influences: [PriorityInfluence] = []
    ) -> NeighbourhoodPriority {
        NeighbourhoodPriority(
            id: Numbered.id(number), in: "E05000001", "The car park", answering: concerns.map { Numbered.id($0) },
            shapedBy: influences)
    }

    static func vote(on text: String = "2024-04-30", recordedIn: String = "minutes") throws -> PriorityInfluence {
        PriorityInfluence(.vote(Share(30, of: 40)), on: try day(text), recordedIn: recordedIn)
    }

    static func adoption(
        of priority: NeighbourhoodPriority, knowing concerns: [Concern]
    ) -> RecordRule? {
        do throws(TransitionError) {
            _ = try priority.applying(.adopt, at: noon, knowing: concerns)
            return nil
        } catch {
            return error.rejection?.rule
        }
    }

    @Test func table() throws {
        try expectTable(
            of: NeighbourhoodPriority.State.self,
            """
                          adopt   begin   resolve  report-back   drop    reopen
            proposed      adopted -       -        -             dropped -
            adopted       -       in-hand -        -             dropped -
            in-hand       -       -       resolved -             dropped -
            resolved      -       -       -        reported-back -       in-hand
            reported-back -       -       -        -             -       in-hand
            dropped       -       -       -        -             -       proposed
            """)
    }

    @Test func aPriorityWithoutTheCommunityIsNotAdopted() throws {
        let own = Self.priority()
        #expect(Self.adoption(of: own, knowing: [Self.concern(1)]) == nil)
        #expect(Self.adoption(of: own, knowing: []) == .priorityHasACommunitySource)
        #expect(Self.adoption(of: own, knowing: [Self.concern(2)]) == .priorityHasACommunitySource)
        #expect(Self.adoption(of: own, knowing: [Self.concern(1, by: .service)]) == .priorityHasACommunitySource)
        #expect(
            Self.adoption(of: own, knowing: [Self.concern(1, by: "a-way-unknown-here")]) == .priorityHasACommunitySource
        )
        #expect(Self.adoption(of: own, knowing: [Self.concern(1, in: "E05000002")]) == .priorityHasACommunitySource)
        #expect(Self.adoption(of: own, knowing: [Self.concern(1, at: 0)]) == nil)
        #expect(Self.adoption(of: own, knowing: [Self.concern(1, at: 1)]) == .priorityHasACommunitySource)
    }

    @Test func influenceNeedsProvenance() throws {
        func rule(_ influence: PriorityInfluence) -> RecordRule? {
            Self.adoption(of: Self.priority(answering: [], shapedBy: [influence]), knowing: [])
        }
        #expect(rule(try Self.vote()) == nil)
        #expect(rule(try Self.vote(on: "2024-05-01")) == nil)
        #expect(rule(try Self.vote(on: "2024-05-02")) == .influenceHasProvenance)
        #expect(rule(try Self.vote(recordedIn: " ")) == .influenceHasProvenance)
    }

    @Test func aPriorityIsResolvedWhenItsActionsAre() throws {
        let action = try OwnedAction(id: Numbered.id(1), "Lock the gate", by: Numbered.id(5), due: day("2024-06-01"))
        let inHand = try Self.priority().applying(.adopt, at: Self.noon, knowing: [Self.concern(1)]).value
            .applying(.begin, at: Self.noon).value
        func rule(_ priority: NeighbourhoodPriority) -> RecordRule? {
            do throws(TransitionError) {
                _ = try priority.applying(.resolve, at: Self.at(1))
                return nil
            } catch {
                return error.rejection?.rule
            }
        }
        #expect(rule(inHand) == .resolvedAfterItsActions)
        let planned = try inHand.adding(action)
        #expect(rule(planned) == .resolvedAfterItsActions)
        let done = try planned.updating(action.applying(.complete, at: Self.at(1)).value)
        #expect(rule(done) == nil)
        #expect(try done.applying(.resolve, at: Self.at(1)).directives == [.schedule(.reportBack, from: Self.at(1))])
        #expect(try refusedRule { _ = try planned.adding(action) } == .actionOnce)
    }

    static func told(_ priority: NeighbourhoodPriority, knowing concerns: [Concern]) throws -> NeighbourhoodPriority {
        let action = try OwnedAction(id: Numbered.id(1), "Lock the gate", by: Numbered.id(5), due: day("2024-06-01"))
            .applying(.complete, at: at(2)).value
        return try priority.applying(.adopt, at: noon, knowing: concerns).value.applying(.begin, at: at(1)).value
            .adding(action).applying(.resolve, at: at(3)).value.applying(.reportBack, at: at(4)).value
    }

    @Test func theLoopIsTimedFromTheFirstConcernToTheAnswer() throws {
        var register = PriorityRegister(of: "E05000001")
        for concern in [Self.concern(1, at: -20), Self.concern(2, at: -30), Self.concern(3)] {
            try register.add(concern)
        }
        let own = Self.priority(answering: [1, 2])
        try register.put(own)
        #expect(register.timeToClose(own.id) == nil)
        #expect(register.unanswered.map(\.id) == [Numbered.id(3)])
        let told = try Self.told(own, knowing: register.concerns)
        try register.put(told)
        #expect(register.priorities.count == 1)
        #expect(register.timeToClose(own.id) == 34 * Self.hour)
        // They find it is not resolved: the loop is open again, and longer when it closes.
        let again = try told.applying(.reopen, at: Self.at(5)).value
        try register.put(again)
        #expect(register.timeToClose(own.id) == nil)
        try register.put(again.applying(.resolve, at: Self.at(6)).value.applying(.reportBack, at: Self.at(7)).value)
        #expect(register.timeToClose(own.id) == 37 * Self.hour)
        #expect(
            try refusedRule { try register.put(Self.priority(2, answering: [9])) } == .priorityHasACommunitySource)
        #expect(try refusedRule { try register.add(Self.concern(1)) } == .priorityHasACommunitySource)
        let dropped = try Self.priority(3, answering: [3]).applying(.drop, at: Self.noon).value
        try register.put(dropped)
        #expect(register.unanswered.map(\.id) == [Numbered.id(3)])
        #expect(try roundTrip(register) == register)
    }

    @Test func influenceIsTracedToWhatPeopleSaid() throws {
        var register = PriorityRegister(of: "E05000001")
        try register.add(Self.concern(1))
        try register.add(Self.concern(2, by: .service))
        let vote = try Self.vote()
        let own = Self.priority(answering: [1, 2], shapedBy: [vote])
        try register.put(own)
        #expect(register.influence.isEmpty)
        try register.put(own.applying(.adopt, at: Self.noon, knowing: register.concerns).value)
        #expect(register.influence.map(\.concerns) == [[Numbered.id(1)]])
        #expect(register.influence.map(\.influences) == [[vote]])
        #expect(register.influence.map(\.adopted) == [Self.noon])
    }
}
