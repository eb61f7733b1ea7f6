import CivilTime
import SafetyModel
import Testing

@Suite struct ActionListTests {
    static let council = PublicBody.ID(high: 1, low: 1)
    static let force = PublicBody.ID(high: 1, low: 2)

    static func action(
        _ number: UInt64, by owner: PublicBody.ID = council, due: String = "2026-03-10"
    ) throws -> OwnedAction {
        try OwnedAction(id: OwnedAction.ID(high: 2, low: number), "Mend the gate", by: owner, due: day(due))
    }

    @Test func isOpenDoneOrWithdrawn() throws {
        try expectTable(
            of: OwnedAction.State.self,
            """
                       complete withdraw  reopen
            open       done     withdrawn -
            done       -        -         open
            withdrawn  -        -         open
            entered-in-error - - -
            """)
    }

    /// It is in time through the last millisecond of its day, which in March ends at midnight GMT.
    @Test(arguments: [
        ("2026-03-10T23:59:59.999Z", ActionStanding.doneInTime), ("2026-03-11T00:00:00Z", .doneLate),
    ])
    func isDoneInTimeThroughItsDay(at text: String, _ standing: ActionStanding) throws {
        let done = try Self.action(1).applying(.complete, at: Instant(text)).value
        #expect(try done.standing(on: day("2026-03-12")) == standing)
    }

    @Test func endsItsDayBySummerTime() throws {
        let action = try Self.action(1, due: "2026-07-10")
        let late = try action.applying(.complete, at: Instant("2026-07-10T23:00:00Z")).value
        #expect(try late.standing(on: day("2026-07-11")) == .doneLate)
        #expect(try late.standing(on: day("2026-07-10")) == .open)
    }

    @Test func isOverdueFromTheDayAfter() throws {
        let action = try Self.action(1)
        #expect(try action.standing(on: day("2026-03-10")) == .open)
        #expect(try action.standing(on: day("2026-03-11")) == .overdue)
        let reopened = try action.applying(.complete, at: Instant("2026-03-09T12:00:00Z")).value
            .applying(.reopen, at: Instant("2026-03-12T12:00:00Z")).value
        #expect(try reopened.standing(on: day("2026-03-11")) == .doneInTime)
        #expect(try reopened.standing(on: day("2026-03-12")) == .overdue)
    }

    @Test func refusesADayOutsideTheClock() throws {
        let action = try Self.action(1)
        #expect(throws: CivilTimeError.self) { try action.standing(on: day("2100-01-01")) }
    }

    @Test func countsCompletionByBody() throws {
        let noon = try Instant("2026-03-10T12:00:00Z")
        let list = try ActionList([
            Self.action(1).applying(.complete, at: noon).value, Self.action(2),
            Self.action(3, due: "2026-03-20"), Self.action(4).applying(.withdraw, at: noon).value,
            Self.action(5, by: Self.force).applying(.enterInError, at: noon).value,
        ])
        let completion = try list.completionByBody(on: day("2026-03-15"))
        let council = try #require(completion[Self.council])
        #expect(council.counts == [.doneInTime: 1, .overdue: 1, .open: 1, .withdrawn: 1])
        #expect((council.done, council.asked) == (1, 3))
        #expect(completion[Self.force]?.asked == 0)
        #expect(try list.actions(.overdue, on: day("2026-03-15")).map(\.id.low) == [2])
    }

    @Test func rejectsADeadOrUnknownOwner() throws {
        let ended = try PublicBody(
            id: Self.council, name: "Old council", kind: .council,
            lifespan: Lifespan(from: .notKnown, until: .on(day("2026-03-10"))))
        let bodies = try Bodies([ended])
        var list = ActionList()
        try list.add(Self.action(1, due: "2026-03-09"), ownerAmong: bodies)
        for refused in [try Self.action(2), try Self.action(3, by: Self.force)] {
            let error = #expect(throws: Rejection.self) { try list.add(refused, ownerAmong: bodies) }
            #expect(error?.rule == .actionHasLivingOwner)
        }
        #expect(list.all.count == 1)
        let seen = PublicBody(
            id: Self.force, name: "Force", kind: .policeForce, lifespan: .seen(on: try day("2020-01-01")))
        try list.add(Self.action(4, by: Self.force), ownerAmong: Bodies([seen]))
    }

    @Test func rejectsAnActionTwiceOrBlank() throws {
        let twice = #expect(throws: Rejection.self) { try ActionList([Self.action(1), Self.action(1)]) }
        #expect(twice?.rule == .actionOnce)
        let blank = #expect(throws: Rejection.self) {
            try OwnedAction(id: OwnedAction.ID(high: 2, low: 1), " ", by: Self.council, due: day(0))
        }
        #expect(blank?.rule == .actionSaysWhat)
        let text = try storedText(of: Self.action(1)).replacing("Mend the gate", with: "")
        #expect(refusal(OwnedAction.self, from: text, as: Rejection.self) == blank)
    }

    @Test func rejectsAnUpdateThatForgets() throws {
        let noon = try Instant("2026-03-10T12:00:00Z")
        let done = try Self.action(1).applying(.complete, at: noon).value
        var list = try ActionList([done])
        try list.update(done.applying(.reopen, at: noon).value)
        #expect(list.action(done.id)?.progress.state == .open)
        for refused in [try Self.action(1), try Self.action(1, due: "2026-04-10"), try Self.action(2)] {
            let error = #expect(throws: Rejection.self) { try list.update(refused) }
            #expect(error?.rule == .actionKeepsItsPast)
        }
    }
}
