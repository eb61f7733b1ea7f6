import CivilTime
import SafetyModel
import Testing

@Suite struct LifecycleTests {
    let noon = Instant(milliseconds: 1_700_000_000_000)

    /// The expected grids are written out again here, so that a slip in the table is seen.
    static let crimeMoves: Set<String> = [
        "reported record recorded", "recorded allocate allocated",
        "recorded decline-investigation not-investigated", "allocated decline-investigation not-investigated",
        "allocated investigate under-investigation", "under-investigation charge charged",
        "under-investigation dispose-out-of-court disposed-out-of-court",
        "under-investigation decline-prosecution not-prosecuted",
        "under-investigation close-without-charge closed-without-charge",
        "charged discontinue discontinued", "charged conclude concluded",
        "not-investigated close closed", "closed-without-charge close closed", "disposed-out-of-court close closed",
        "not-prosecuted close closed", "discontinued close closed", "concluded close closed",
        "not-investigated reopen under-investigation", "closed-without-charge reopen under-investigation",
        "disposed-out-of-court reopen under-investigation", "not-prosecuted reopen under-investigation",
        "discontinued reopen under-investigation", "closed reopen under-investigation",
    ]
    static let behaviourMoves: Set<String> = crimeMoves.filter { move in
        !["charge ", "out-of-court", "prosecut", "discontinue", "conclude"].contains { move.contains($0) }
            || move.contains("closed-without-charge")
    }.union([
        "under-investigation resolve resolved", "resolved close closed", "resolved reopen under-investigation",
    ])

    static func withErrors(_ moves: Set<String>) -> Set<String> {
        moves.union(
            Case.State.allCases.filter { $0 != .enteredInError }
                .map { "\($0.rawValue) enter-in-error entered-in-error" })
    }

    static let expected: [Case.Kind: Set<String>] = [
        .crime: withErrors(crimeMoves),
        .antisocialBehaviour: withErrors(behaviourMoves),
        .hate: withErrors(crimeMoves.union(behaviourMoves)),
    ]

    @Test(arguments: Case.Kind.allCases)
    func everyStateAndEventOfACase(_ kind: Case.Kind) throws {
        let expected = try #require(Self.expected[kind])
        let routes = try Self.reach(
            Case(id: .init(high: 0, low: 1), kind: kind), state: \.state, events: Case.Event.allCases
        ) { try $0.applying($1, at: noon).value }
        var seen: Set<String> = []
        for (state, value) in routes {
            let legal = Case.legalMoves(for: kind).filter { $0.from == state }.map(\.event.rawValue).sorted()
            for event in Case.Event.allCases {
                do {
                    let outcome = try value.applying(event, at: noon)
                    seen.insert("\(state.rawValue) \(event.rawValue) \(outcome.value.state.rawValue)")
                    #expect(outcome.value.history.last == .init(event, to: outcome.value.state, at: noon))
                    #expect(outcome.value.history.dropLast() == value.history[...])
                } catch {
                    #expect(error.code == .illegalMove)
                    #expect(error.state == state.rawValue)
                    #expect(error.event == event.rawValue)
                    #expect(error.legalMoves == legal)
                    #expect(legal.allSatisfy { error.description.contains($0) })
                }
            }
        }
        // What the first state cannot lead to, such as a charge for anti-social behaviour, is not walked.
        let walked = Set(routes.keys.map(\.rawValue))
        #expect(seen == expected.filter { walked.contains(String($0.prefix { $0 != " " })) })
        let table = Case.legalMoves(for: kind).map { "\($0.from.rawValue) \($0.event.rawValue) \($0.to.rawValue)" }
        #expect(Set(table) == expected)
        #expect(Set(table).count == table.count)
        let unwalked = Case.State.allCases.count - walked.count
        #expect(unwalked == (kind == .antisocialBehaviour ? 5 : kind == .crime ? 1 : 0))
    }

    static let referralMoves: Set<String> = [
        "proposed consent consented", "proposed object objected", "consented object objected",
        "objected consent consented", "consented make made", "made accept accepted", "made decline declined",
        "accepted complete completed", "proposed withdraw withdrawn", "consented withdraw withdrawn",
        "made withdraw withdrawn", "accepted withdraw withdrawn", "declined reopen proposed",
        "completed reopen proposed", "withdrawn reopen proposed",
    ]

    @Test(arguments: Referral.Basis.allCases)
    func everyStateAndEventOfAReferral(_ basis: Referral.Basis) throws {
        var expected = Self.referralMoves.union(
            Referral.State.allCases.filter { $0 != .enteredInError }
                .map { "\($0.rawValue) enter-in-error entered-in-error" })
        if basis == .nonObjection { expected.insert("proposed make made") }
        let referral = Referral(
            id: .init(high: 0, low: 1), victim: .init(high: 0, low: 2), to: .supportService, basis: basis)
        let routes = try Self.reach(referral, state: \.state, events: Referral.Event.allCases) {
            try $0.applying($1, at: noon).value
        }
        #expect(Set(routes.keys) == Set(Referral.State.allCases))
        var seen: Set<String> = []
        for (state, value) in routes {
            for event in Referral.Event.allCases {
                do {
                    let outcome = try value.applying(event, at: noon)
                    seen.insert("\(state.rawValue) \(event.rawValue) \(outcome.value.state.rawValue)")
                } catch {
                    let legal = Referral.legalMoves(on: basis).filter { $0.from == state }.map(\.event.rawValue)
                    #expect(error.legalMoves == legal.sorted())
                }
            }
        }
        #expect(seen == expected)
    }

    @Test func anInstantBeforeTheLastChangeIsRefused() throws {
        let recorded = try Case(id: .init(high: 0, low: 1), kind: .crime).applying(.record, at: noon).value
        let error = #expect(throws: TransitionError.self) {
            try recorded.applying(.allocate, at: noon.adding(milliseconds: -1))
        }
        #expect(error?.code == .outOfOrder)
        #expect(error?.lastChange == noon)
    }

    @Test func directivesSayWhatToDo() throws {
        let held = Case(id: .init(high: 0, low: 1), kind: .crime)
        let recorded = try held.applying(.record, at: noon)
        #expect(recorded.directives == [.notify(of: .crimeReported), .schedule(.needsAssessment, from: noon)])
        let behaviour = Case(id: .init(high: 0, low: 1), kind: .antisocialBehaviour)
        #expect(try behaviour.applying(.record, at: noon).directives == [.schedule(.riskAssessment, from: noon)])
        let charged = try recorded.value.applying(.allocate, at: noon).value
            .applying(.investigate, at: noon).value.applying(.charge, at: noon)
        #expect(charged.directives == [.notify(of: .suspectCharged), .refer(to: .witnessCareUnit)])
        #expect(held.state == .reported)
    }

    /// Walks the machine from a first value, and keeps one value for each state reached.
    static func reach<Value, State: Hashable, Event>(
        _ first: Value, state: (Value) -> State, events: [Event], step: (Value, Event) throws -> Value
    ) throws -> [State: Value] {
        var found = [state(first): first]
        var open = [first]
        while let value = open.popLast() {
            for event in events {
                guard let next = try? step(value, event), found[state(next)] == nil else { continue }
                found[state(next)] = next
                open.append(next)
            }
        }
        return found
    }
}
