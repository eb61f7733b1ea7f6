import CivilTime
import SafetyModel
import Testing

@Suite struct VolunteerLifecycleTests {
    let noon = Instant(milliseconds: 1_700_000_000_000)

    static let volunteerGrid = """
        begin-vetting begin-training begin-service suspend   reinstate leave turn-down dismiss reapply enter-in-error
        applied          vetting - -       -         -       left left -    -       entered-in-error
        vetting          - training -      -         -       left left -    -       entered-in-error
        training         - -       serving -         -       left left -    -       entered-in-error
        serving          - -       -       suspended -       left -    left -       entered-in-error
        suspended        - -       -       -         serving left -    left -       entered-in-error
        left             - -       -       -         -       -    -    -    applied entered-in-error
        entered-in-error - -       -       -         -       -    -    -    -       -
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
        let expected = cells(of: Self.volunteerGrid)
        #expect(expected.count == Volunteer.State.allCases.count * Volunteer.Event.allCases.count)
        let routes = try LifecycleTests.reach(
            Volunteer(id: .init(high: 0, low: 1), role: .specialConstable), state: \.state,
            events: Volunteer.Event.allCases
        ) { try $0.applying($1, at: noon).value }
        #expect(Set(routes.keys) == Set(Volunteer.State.allCases))
        for (state, value) in routes {
            for event in Volunteer.Event.allCases {
                let cell = try #require(expected["\(state.rawValue) \(event.rawValue)"])
                do {
                    let changed = try value.applying(event, at: noon).value
                    #expect(changed.state.rawValue == cell)
                    #expect(changed.history == value.history + [.init(event, to: changed.state, at: noon)])
                } catch {
                    #expect(cell == "-")
                    let legal = Volunteer.Event.allCases.map(\.rawValue)
                        .filter { expected["\(state.rawValue) \($0)"] != "-" }
                    #expect(error.code == .illegalMove)
                    #expect(error.legalMoves == legal.sorted())
                    #expect(error.subject == "volunteer \(value.id)")
                }
            }
        }
        let table = Volunteer.legalMoves.map { "\($0.from.rawValue) \($0.event.rawValue) \($0.to.rawValue)" }
        #expect(Set(table) == Set(expected.filter { $0.value != "-" }.map { "\($0.key) \($0.value)" }))
        #expect(Set(table).count == table.count)
    }

    @Test func everyStateAndEventOfAWatch() throws {
        let expected = cells(of: Self.watchGrid)
        #expect(expected.count == WatchScheme.State.allCases.count * WatchScheme.Event.allCases.count)
        let watch = try WatchScheme(id: .init(high: 0, low: 1), name: "Mill Lane", kind: .street, area: "Mill Lane")
        let routes = try LifecycleTests.reach(watch, state: \.state, events: WatchScheme.Event.allCases) {
            try $0.applying($1, at: noon).value
        }
        #expect(Set(routes.keys) == Set(WatchScheme.State.allCases))
        for (state, value) in routes {
            for event in WatchScheme.Event.allCases {
                let cell = try #require(expected["\(state.rawValue) \(event.rawValue)"])
                do {
                    let changed = try value.applying(event, at: noon).value
                    #expect(changed.state.rawValue == cell)
                    #expect(changed.history == value.history + [.init(event, to: changed.state, at: noon)])
                } catch {
                    #expect(cell == "-")
                    let legal = WatchScheme.Event.allCases.map(\.rawValue)
                        .filter { expected["\(state.rawValue) \($0)"] != "-" }
                    #expect(error.legalMoves == legal.sorted())
                    #expect(error.subject == "watch \(watch.id)")
                }
            }
        }
        let table = WatchScheme.legalMoves.map { "\($0.from.rawValue) \($0.event.rawValue) \($0.to.rawValue)" }
        #expect(Set(table) == Set(expected.filter { $0.value != "-" }.map { "\($0.key) \($0.value)" }))
        #expect(Set(table).count == table.count)
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
