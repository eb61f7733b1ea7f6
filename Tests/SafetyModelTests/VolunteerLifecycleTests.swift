import CivilTime
import SafetyModel
import Testing

@Suite struct VolunteerLifecycleTests {
    let noon = Instant(milliseconds: 1_700_000_000_000)

    static let volunteerGrid = """
        begin-vetting begin-training begin-service suspend reinstate lapse return-to-service leave turn-down dismiss \
        reapply enter-in-error
        applied          vetting - -       -         -       -      -       left left -    -       entered-in-error
        vetting          - training -      -         -       -      -       left left -    -       entered-in-error
        training         - -       serving -         -       -      -       left left -    -       entered-in-error
        serving          - -       -       suspended -       lapsed -       left -    left -       entered-in-error
        suspended        - -       -       -         serving -      -       left -    left -       entered-in-error
        lapsed           - -       -       -         -       -      serving left -    left -       entered-in-error
        left             - -       -       -         -       -      -       -    -    -    applied entered-in-error
        entered-in-error - -       -       -         -       -      -       -    -    -    -       -
        """

    static let watchGrid = """
        launch fall-dormant revive close reopen enter-in-error
        proposed         active -       -      closed -        entered-in-error
        active           -      dormant -      closed -        entered-in-error
        dormant          -      -       active closed -        entered-in-error
        closed           -      -       -      -      proposed entered-in-error
        entered-in-error -      -       -      -      -        -
        """

    @Test func everyStateAndEventOfAVolunteer() throws {
        let volunteer = Volunteer(id: .init(high: 0, low: 1), role: .specialConstable)
        try walk(
            volunteer, over: Self.volunteerGrid, named: "volunteer \(volunteer.id)", state: \.state, history: \.history,
            table: Volunteer.legalMoves
        ) { (value, event) throws(TransitionError) in try value.applying(event, at: noon).value }
    }

    @Test func everyStateAndEventOfAWatch() throws {
        let watch = try WatchScheme(id: .init(high: 0, low: 1), name: "Mill Lane", kind: .street, area: "Mill Lane")
        try walk(
            watch, over: Self.watchGrid, named: "watch \(watch.id)", state: \.state, history: \.history,
            table: WatchScheme.legalMoves
        ) { (value, event) throws(TransitionError) in try value.applying(event, at: noon).value }
    }

    /// Tries every event in every state, each reached by moves, and holds it and the published table against the grid.
    private func walk<Value, State, Event>(
        _ first: Value, over grid: String, named subject: String, state: (Value) -> State,
        history: (Value) -> [StateChange<State, Event>], table: [LegalMove<State, Event>],
        apply: (Value, Event) throws(TransitionError) -> Value
    ) throws
    where
        State: CaseIterable & RawRepresentable<String>, Event: CaseIterable & RawRepresentable<String>,
        State.AllCases == [State], Event.AllCases == [Event]
    {
        let expected = cells(of: grid)
        #expect(expected.count == State.allCases.count * Event.allCases.count)
        let routes = try LifecycleTests.reach(first, state: state, events: Event.allCases, step: apply)
        #expect(Set(routes.keys) == Set(State.allCases))
        for (before, value) in routes {
            for event in Event.allCases {
                let cell = try #require(expected["\(before.rawValue) \(event.rawValue)"])
                do throws(TransitionError) {
                    let changed = try apply(value, event)
                    #expect(state(changed).rawValue == cell)
                    #expect(history(changed) == history(value) + [.init(event, to: state(changed), at: noon)])
                } catch {
                    #expect(cell == "-")
                    let legal = Event.allCases.map(\.rawValue)
                        .filter { expected["\(before.rawValue) \($0)"] != "-" }
                    #expect(error.code == .illegalMove)
                    #expect(error.legalMoves == legal.sorted())
                    #expect(error.subject == subject)
                }
            }
        }
        let lines = table.map { "\($0.from.rawValue) \($0.event.rawValue) \($0.to.rawValue)" }
        #expect(Set(lines) == Set(expected.filter { $0.value != "-" }.map { "\($0.key) \($0.value)" }))
        #expect(Set(lines).count == lines.count)
    }

    @Test func anInstantBeforeTheLastChangeIsRefused() throws {
        let earlier = noon.adding(milliseconds: -1)
        let vetted = try Volunteer(id: .init(high: 0, low: 1), role: .streetWatch)
            .applying(.beginVetting, at: noon).value
        #expect(throws: TransitionError.self) { try vetted.applying(.beginTraining, at: earlier) }
        #expect(try vetted.applying(.beginTraining, at: noon).value.state == .training)
        let watch = try WatchScheme(id: .init(high: 0, low: 1), name: "Mill Lane", kind: .street, area: "Mill Lane")
            .applying(.launch, at: noon).value
        let error = #expect(throws: TransitionError.self) { try watch.applying(.close, at: earlier) }
        #expect(error?.code == .outOfOrder)
    }

    @Test func directivesSayWhatToDo() throws {
        let applied = Volunteer(id: .init(high: 0, low: 1), role: .policeSupportVolunteer)
        let vetting = try applied.applying(.beginVetting, at: noon)
        #expect(vetting.directives == [.schedule(.vettingCheck, from: noon)])
        let training = try vetting.value.applying(.beginTraining, at: noon)
        #expect(training.directives == [.schedule(.firstTraining, from: noon)])
        let serving = try training.value.applying(.beginService, at: noon)
        #expect(serving.directives == [])
        let suspended = try serving.value.applying(.suspend, at: noon)
        #expect(suspended.directives == [.schedule(.suspensionReview, from: noon)])
        #expect(try suspended.value.applying(.reinstate, at: noon).directives == [])
        #expect(try suspended.value.applying(.leave, at: noon).directives == [.schedule(.leavingInterview, from: noon)])
        let watch = try WatchScheme(id: .init(high: 0, low: 1), name: "Mill Lane", kind: .street, area: "Mill Lane")
        let active = try watch.applying(.launch, at: noon)
        #expect(active.directives == [.schedule(.watchReview, from: noon)])
        #expect(try active.value.applying(.close, at: noon).directives == [.schedule(.closureContact, from: noon)])
    }
}
