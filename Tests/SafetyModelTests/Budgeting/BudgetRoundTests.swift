import CivilTime
import SafetyModel
import Testing

@Suite struct BudgetRoundTests {
    static let noon = Instant(milliseconds: 1_700_000_000_000)
    static func after(_ hours: Int) -> Instant { noon.adding(milliseconds: Int64(hours) * 3_600_000) }

    static func proposal(_ number: UInt8, _ pounds: Int) throws -> Proposal {
        try Proposal(id: identifier(number), "Proposal \(number)", cost: Money(pence: pounds * 100))
    }

    static func identifier<Entity>(_ number: UInt8) -> Identifier<Entity> {
        Numbered.id(Int(number))
    }

    static func right(_ number: UInt8, given: Instant = noon) -> VotingRight {
        VotingRight(id: identifier(number), ground: .resident, given: given)
    }

    static func ballot(
        _ number: UInt8, with right: UInt8? = nil, _ choices: [UInt8], by channel: Ballot.Channel = .online,
        at instant: Instant = after(2)
    ) -> Ballot {
        Ballot(
            id: identifier(number), with: identifier(right ?? number), by: channel, cast: instant,
            for: choices.map { identifier($0) })
    }

    /// A round that is open since an hour after noon, for proposals of 60, 50, 40 and 10 pounds and a pot of 100.
    static func open(
        _ form: BallotForm, ties: BudgetTerms.TieRule = .cheaperFirst,
        unaffordable: BudgetTerms.Unaffordable = .passOver
    ) throws -> BudgetRound {
        var round = BudgetRound(
            id: identifier(1), "Our street", in: "E05000001",
            on: BudgetTerms(pot: Money(pence: 10_000), form: form, ties: ties, unaffordable: unaffordable))
        for (index, cost) in [60, 50, 40, 10].enumerated() { try round.propose(proposal(UInt8(index + 1), cost)) }
        for number in 1...20 { try round.admit(right(UInt8(number))) }
        return try round.applying(.openVoting, at: after(1)).value
    }

    static func counted(_ round: BudgetRound) throws -> BudgetRound {
        try round.applying(.closeVoting, at: after(9)).value.applying(.count, at: after(10)).value
    }

    static func numbers(_ ids: [Proposal.ID]) -> [Int] {
        ids.map { id in (1...20).first { identifier(UInt8($0)) == id } ?? 0 }
    }

    /// The numbers of proposals from 0.
    static func places(_ ids: [Proposal.ID]) -> [Int] {
        ids.compactMap { id in (0...20).first { Numbered.id($0) == id } }
    }

    @Test func table() throws {
        try expectTable(
            of: BudgetRound.State.self,
            """
                       open-voting close-voting count   publish   cancel    reopen
            collecting voting      -            -       -         cancelled -
            voting     -           closed       -       -         cancelled -
            closed     -           -            counted -         cancelled voting
            counted    -           -            -       published -         closed
            published  -           -            -       -         -         closed
            cancelled  -           -            -       -         -         collecting
            """)
    }

    @Test func aBallotThatBreaksARuleIsRefused() throws {
        var round = try Self.open(.approval(atMost: 2))
        try round.enter(Self.ballot(1, [1, 2]))
        let before = round
        func rule(_ ballot: Ballot) -> RecordRule? {
            do throws(Rejection) {
                try round.enter(ballot)
                return nil
            } catch {
                return error.rule
            }
        }
        // A second ballot, whether online or on paper, and the same ballot with another right.
        #expect(rule(Self.ballot(2, with: 1, [3], by: .paper)) == .oneBallotForAVoter)
        #expect(rule(Self.ballot(1, with: 2, [3])) == .oneBallotForAVoter)
        #expect(rule(Self.ballot(21, [3])) == .voterIsEligible)
        #expect(rule(Self.ballot(2, [1, 2, 3])) == .ballotWithinItsLimit)
        #expect(rule(Self.ballot(2, [])) == .ballotWithinItsLimit)
        #expect(rule(Self.ballot(2, [1, 1])) == .ballotWithinItsLimit)
        #expect(rule(Self.ballot(2, [9])) == .ballotWithinItsLimit)
        #expect(rule(Self.ballot(2, [1], at: Self.after(1).adding(milliseconds: -1))) == .votingClosesBeforeTheCount)
        #expect(round == before)
        #expect(rule(Self.ballot(2, [1], at: Self.after(1))) == nil)
        // A right that was given after the ballot was cast.
        try round.admit(Self.right(30, given: Self.after(5)))
        #expect(rule(Self.ballot(30, [1], at: Self.after(4))) == .voterIsEligible)
        #expect(rule(Self.ballot(30, [1], at: Self.after(5))) == nil)
    }

    @Test func paperIsEnteredUntilTheCountAndCastBeforeTheClose() throws {
        var round = try Self.open(.approval(atMost: 2)).applying(.closeVoting, at: Self.after(9)).value
        try round.enter(Self.ballot(1, [1], by: .paper, at: Self.after(9).adding(milliseconds: -1)))
        let late = #expect(throws: Rejection.self) {
            try round.enter(Self.ballot(2, [1], by: .paper, at: Self.after(9)))
        }
        #expect(late?.rule == .votingClosesBeforeTheCount)
        var counted = try round.applying(.count, at: Self.after(10)).value
        let afterwards = #expect(throws: Rejection.self) {
            try counted.enter(Self.ballot(2, [1], by: .paper, at: Self.after(8)))
        }
        #expect(afterwards?.rule == .votingClosesBeforeTheCount)
        // Before the close nothing is counted.
        let early = #expect(throws: TransitionError.self) {
            try Self.open(.approval(atMost: 2)).applying(.count, at: Self.after(2))
        }
        #expect(early?.code == .illegalMove)
    }

    @Test func aKnapsackHoldsNoMoreThanThePot() throws {
        var round = try Self.open(.knapsack)
        try round.enter(Self.ballot(1, [2, 3, 4]))  // 50, 40 and 10: to the penny
        let error = #expect(throws: Rejection.self) { try round.enter(Self.ballot(2, [1, 2])) }
        #expect(error?.rule == .ballotWithinItsLimit)
        #expect(error?.found == "its proposals cost 110.00, and the pot has 100.00")
    }

    @Test func proposalsAreFixedBeforeTheVote() throws {
        var round = try Self.open(.knapsack)
        func rule(_ work: () throws(Rejection) -> Void) -> RecordRule? {
            do throws(Rejection) {
                try work()
                return nil
            } catch {
                return error.rule
            }
        }
        let late = try Self.proposal(9, 5)
        #expect(rule { () throws(Rejection) in try round.propose(late) } == .proposalsAreFixedBeforeVoting)
        var fresh = BudgetRound(id: Self.identifier(2), "New", in: "E05000001", on: round.terms)
        let dear = try Self.proposal(9, 101)
        #expect(rule { () throws(Rejection) in try fresh.propose(dear) } == .proposalHasAPrice)
        #expect(
            rule { () throws(Rejection) in _ = try Proposal(id: late.id, "Free", cost: .zero) } == .proposalHasAPrice)
        #expect(
            rule { () throws(Rejection) in _ = try Proposal(id: late.id, " ", cost: dear.cost) } == .proposalHasAPrice)
        let empty = #expect(throws: TransitionError.self) { try fresh.applying(.openVoting, at: Self.noon) }
        #expect(empty?.rejection?.rule == .proposalsAreFixedBeforeVoting)
        try fresh.propose(late)
        #expect(rule { () throws(Rejection) in try fresh.propose(late) } == .proposalsAreFixedBeforeVoting)
    }

    @Test func approvalsAreCountedAndTiesShown() throws {
        var round = try Self.open(.approval(atMost: 3))
        for (number, choices) in [[1, 2], [1, 3], [1, 2, 3], [4]].enumerated() {
            try round.enter(
                Self.ballot(UInt8(number + 1), choices.map { UInt8($0) }, by: number == 3 ? .paper : .online))
        }
        let result = try #require(try Self.counted(round).result)
        #expect(result.order.map(\.points) == [3, 2, 2, 1])
        // Of the second and the third, the cheaper is funded: 60 and 40 use up the pot.
        #expect(Self.numbers(result.order.map(\.proposal)) == [1, 3, 2, 4])
        #expect(result.ties.map(Self.numbers) == [[3, 2]])
        #expect(result.tiesThatDecided == [])  // with 40 left, the dearer could not have been paid for in any order
        #expect(Self.numbers(result.funded) == [1, 3] && result.spent == Money(pence: 10_000))
        #expect(result.ballots == [.online: 3, .paper: 1])
    }

    @Test func ranksGivePoints() throws {
        var round = try Self.open(.ranked(atMost: 3))
        try round.enter(Self.ballot(1, [4, 2, 1]))
        try round.enter(Self.ballot(2, [2]))
        let result = try #require(try Self.counted(round).result)
        #expect(Self.numbers(result.order.map(\.proposal)) == [2, 4, 1, 3])
        #expect(result.order.map(\.points) == [5, 3, 1, 0])
        #expect(Self.numbers(result.funded) == [2, 4, 3])
    }

    @Test func aLotDecidesWhereItIsTheRule() throws {
        var round = try Self.open(.approval(atMost: 1), ties: .byLot)
        try round.enter(Self.ballot(1, [1]))
        try round.enter(Self.ballot(2, [2]))
        var closed = try round.applying(.closeVoting, at: Self.after(9)).value
        let undrawn = #expect(throws: TransitionError.self) { try closed.applying(.count, at: Self.after(10)) }
        #expect(undrawn?.rejection?.rule == .lotNamesEveryProposal)
        let partial = #expect(throws: Rejection.self) { try closed.record(lot: [Self.identifier(1)]) }
        #expect(partial?.rule == .lotNamesEveryProposal)
        try closed.record(lot: [2, 1, 4, 3].map { Self.identifier($0) })
        let result = try #require(try closed.applying(.count, at: Self.after(10)).value.result)
        #expect(Self.numbers(result.order.map(\.proposal)) == [2, 1, 4, 3])
        #expect(Self.numbers(result.funded) == [2, 4, 3])
        #expect(result.tiesThatDecided.map(Self.numbers) == [[2, 1]])
    }

    /// A lot that is drawn until it pleases, or known while votes are cast, decides nothing.
    @Test func aLotIsDrawnOnceAndAfterTheVote() throws {
        let lot: [Proposal.ID] = [2, 1, 4, 3].map { Self.identifier($0) }
        var round = try Self.open(.approval(atMost: 1), ties: .byLot)
        try round.enter(Self.ballot(1, [1]))
        var closed = try round.applying(.closeVoting, at: Self.after(9)).value
        try closed.record(lot: lot)
        let again = #expect(throws: Rejection.self) { try closed.record(lot: lot.reversed()) }
        #expect(again?.rule == .lotNamesEveryProposal && closed.lot == lot)
        // Counted, published and taken back, it is the same lot; where votes are cast again, there is none.
        let recount = try closed.applying(.count, at: Self.after(10)).value.applying(.reopen, at: Self.after(11)).value
        #expect(recount.lot == lot)
        let voting = try closed.applying(.reopen, at: Self.after(10)).value
        #expect(voting.lot == nil && voting.progress.state == .voting)
        // A proposal that came after the lot would be in none: and the round could not be read again.
        var collecting = try closed.applying(.cancel, at: Self.after(10)).value
            .applying(.reopen, at: Self.after(11)).value
        try collecting.propose(Self.proposal(9, 5))
        #expect(collecting.lot == nil)
        #expect(try decoded(BudgetRound.self, from: storedText(of: collecting)) == collecting)
    }

    @Test func aFormThatNoBallotCanFollowIsRefused() throws {
        for form in [BallotForm.ranked(atMost: .max), .ranked(atMost: 0), .approval(atMost: 0), .ranked(atMost: 1001)] {
            let error = #expect(throws: TransitionError.self) { try Self.open(form) }
            #expect(error?.rejection?.rule == .ballotWithinItsLimit)
        }
        // A stored round that was opened all the same takes no ballot.
        var round = try Self.open(.ranked(atMost: 1000))
        try round.enter(Self.ballot(1, [1]))
        let text = try storedText(of: round).replacing("\"atMost\":1000", with: "\"atMost\":9223372036854775807")
        #expect(refusal(BudgetRound.self, from: text, as: Rejection.self)?.rule == .ballotWithinItsLimit)
    }

    @Test func aRecountTakesBackTheResult() throws {
        var round = try Self.open(.approval(atMost: 1))
        try round.enter(Self.ballot(1, [1]))
        let counted = try Self.counted(round)
        let published = try counted.applying(.publish, at: Self.after(11))
        #expect(published.directives == [.schedule(.resultNotice, from: Self.after(11))])
        let reopened = try published.value.applying(.reopen, at: Self.after(12)).value
        #expect(reopened.result == nil && reopened.progress.state == .closed)
        #expect(try reopened.applying(.count, at: Self.after(13)).value.result == counted.result)
    }

    /// Anybody who has the record can count it again: a changed ballot, a second one or another result is noticed.
    @Test func theAuditReplaysEveryBallot() throws {
        var round = try Self.open(.approval(atMost: 2))
        try round.enter(Self.ballot(1, [1, 2]))
        try round.enter(Self.ballot(2, [3]))
        let counted = try Self.counted(round)
        let text = try storedText(of: counted)
        #expect(try decoded(BudgetRound.self, from: text) == counted)
        func rule(_ old: String, _ new: String) -> RecordRule? {
            let changed = text.replacing(old, with: new)
            #expect(changed != text, "\(old)")
            return refusal(BudgetRound.self, from: changed, as: Rejection.self)?.rule
        }
        let (one, two): (Proposal.ID, Proposal.ID) = (Self.identifier(1), Self.identifier(2))
        let (three, four): (Proposal.ID, Proposal.ID) = (Self.identifier(3), Self.identifier(4))
        #expect(rule("\"choices\":[\"\(three)\"]", "\"choices\":[\"\(four)\"]") == .tallyFollowsFromBallots)
        #expect(
            rule("\"choices\":[\"\(three)\"]", "\"choices\":[\"\(one)\",\"\(two)\",\"\(three)\"]")
                == .ballotWithinItsLimit)
        #expect(rule("\"right\":\"\(two)\"", "\"right\":\"\(one)\"") == .oneBallotForAVoter)
        #expect(rule("\"spent\":\"100.00\"", "\"spent\":\"99.00\"") == .tallyFollowsFromBallots)
    }
}
