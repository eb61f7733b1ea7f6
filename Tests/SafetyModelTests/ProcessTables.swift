import CivilTime
import SafetyModel
import Testing

/// Holds the table of a process against a grid written out by hand, over every state and every event.
///
/// A row per state, a column per event (named in the first line), `-` where the event is refused; entering in error is
/// expected everywhere and not written. Also: refusals list the legal events, a history out of order or made up is not
/// read, every state can be reached, and from every state but that of an error there is a way on, so that nothing is
/// closed for good.
func expectTable<State: ProcessState>(
    of _: State.Type, _ grid: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let expected = cells(of: grid)
    let noon = Instant(milliseconds: 1_700_000_000_000)
    let routes = try reach(Progress<State>(), noon)
    #expect(Set(routes.keys) == Set(State.allCases), "some state cannot be reached", sourceLocation: sourceLocation)
    for (state, progress) in routes {
        let legal = State.legalMoves.filter { $0.from == state }
        for event in State.Event.allCases {
            let cell = "\(state.rawValue) \(event.rawValue)"
            let next =
                event == .enterInError
                ? (state == .enteredInError ? "-" : State.enteredInError.rawValue) : expected[cell, default: "-"]
            var moved = progress
            do throws(TransitionError) {
                try moved.apply(event, at: noon, to: "it")
            } catch {
                #expect(next == "-", "\(cell)", sourceLocation: sourceLocation)
                #expect(error.code == .illegalMove && moved == progress, sourceLocation: sourceLocation)
                #expect(error.legalMoves == legal.map(\.event.rawValue).sorted(), sourceLocation: sourceLocation)
                #expect(error.legalMoves.allSatisfy { error.description.contains($0) }, sourceLocation: sourceLocation)
                continue
            }
            #expect(moved.state.rawValue == next, "\(cell)", sourceLocation: sourceLocation)
            #expect(moved.history == progress.history + [.init(event, to: moved.state, at: noon)])
            #expect(try roundTrip(moved) == moved, sourceLocation: sourceLocation)
        }
        if state != .enteredInError {
            #expect(legal.count > 1, "'\(state.rawValue)' is a dead end", sourceLocation: sourceLocation)
        }
    }
    #expect(
        Set(expected.keys.map { String($0.prefix { $0 != " " }) })
            .isSubset(of: Set(State.allCases.map(\.rawValue))),
        "the grid has a state that is none", sourceLocation: sourceLocation)
    try expectNoInventedHistory(of: routes, noon, sourceLocation)
}

/// Walks the process from its start, and keeps one course for each state reached.
private func reach<State: ProcessState>(_ first: Progress<State>, _ noon: Instant) throws -> [State: Progress<State>] {
    var found = [first.state: first]
    var open = [first]
    while let progress = open.popLast() {
        for event in progress.state.legalEvents {
            var next = progress
            try next.apply(event, at: noon, to: "it")
            guard found[next.state] == nil else { continue }
            found[next.state] = next
            open.append(next)
        }
    }
    return found
}

private func expectNoInventedHistory<State: ProcessState>(
    of routes: [State: Progress<State>], _ noon: Instant, _ sourceLocation: SourceLocation
) throws {
    for (state, progress) in routes where state != State.first {
        let invented = "{\"history\":[],\"state\":\"\(state.rawValue)\"}"
        #expect(
            refusal(Progress<State>.self, from: invented, as: HistoryError.self) != nil,
            "'\(state.rawValue)' without a history", sourceLocation: sourceLocation)
        var late = progress
        #expect(throws: TransitionError.self, sourceLocation: sourceLocation) {
            try late.apply(
                state == .enteredInError ? .enterInError : state.legalEvents[0], at: noon.adding(milliseconds: -1),
                to: "it")
        }
    }
}
