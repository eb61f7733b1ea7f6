import CivilTime
import SafetyModel
import SafetyReports
import Testing

@Suite struct PerformanceTargetTests {
    let noon = Instant(milliseconds: 1_700_000_000_000)

    /// Every state and event; what is not here is refused.
    static let legal: [String: PerformanceTarget.State] = [
        "proposed set": .live, "proposed withdraw": .withdrawn, "live withdraw": .withdrawn,
        "live supersede": .superseded, "withdrawn reopen": .proposed, "superseded reopen": .proposed,
        "proposed enter-in-error": .enteredInError, "live enter-in-error": .enteredInError,
        "withdrawn enter-in-error": .enteredInError, "superseded enter-in-error": .enteredInError,
    ]

    @Test func everyStateAndEvent() throws {
        let fresh = PerformanceTarget(
            id: .init(high: 0, low: 1), for: "burglary", level: 10, from: Passage(.cuttingCrime, "4g, line 26"))
        let routes: [PerformanceTarget.State: [PerformanceTarget.State.Event]] = [
            .proposed: [], .live: [.set], .withdrawn: [.withdraw], .superseded: [.set, .supersede],
            .enteredInError: [.enterInError],
        ]
        #expect(Set(routes.keys) == Set(PerformanceTarget.State.allCases))
        for (state, events) in routes {
            let target = try events.reduce(fresh) { try $0.applying($1, at: noon).value }
            #expect(target.progress.state == state)
            for event in PerformanceTarget.State.Event.allCases {
                let expected = Self.legal["\(state.rawValue) \(event.rawValue)"]
                do throws(TransitionError) {
                    let moved = try target.applying(event, at: noon).value
                    #expect(moved.progress.state == expected, "\(state) \(event)")
                } catch {
                    #expect(expected == nil, "\(state) \(event)")
                    #expect(error.legalMoves == state.legalEvents.map(\.rawValue).sorted())
                }
            }
        }
    }
}
