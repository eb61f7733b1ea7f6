import CivilTime
import SafetyModel
import Testing

@Suite struct ActionPlanTests {
    @Test func rejectsEnforcementAloneWithoutAReason() throws {
        let enforcement = ActionPlan.Line(.enforcement, try Yard.action(1))
        #expect(brokenRule { _ = try ActionPlan([enforcement]) } == .supportBesideEnforcement)
        #expect(
            brokenRule { _ = try ActionPlan([enforcement, .init(.prevention, Yard.action(2))]) }
                == .supportBesideEnforcement)
        #expect(try ActionPlan([enforcement], withoutSupport: .declined).withoutSupport == .declined)
        #expect(brokenRule { _ = try ActionPlan([], withoutSupport: .noNeed) } == .planHasActions)
        #expect(brokenRule { _ = try ActionPlan([enforcement, .init(.support, Yard.action(1))]) } == .actionOnce)
        let text = try storedText(of: Yard.plan()).replacing("\"support\"", with: "\"enforcement\"")
        #expect(refusal(ActionPlan.self, from: text, as: Rejection.self)?.rule == .supportBesideEnforcement)
    }

    @Test func reportsTheBalanceOfItsStrands() throws {
        var plan = try Yard.plan()
        let done = try Yard.action(1).applying(.complete, at: Yard.at(1)).value
        try plan.update(done)
        let balance = try plan.balance(on: day("2026-03-21"))
        #expect(balance[.support]?.done == 1)
        #expect(balance[.enforcement]?.counts == [.overdue: 1])
        #expect(balance[.prevention] == nil)
        #expect(
            plan.lines == [
                .init(.support, done), .init(.enforcement, try Yard.action(2, due: "2026-03-20", by: Town.force)),
            ])
        #expect(try plan.actions.completionByBody(on: day("2026-03-21"))[Town.force]?.asked == 1)
    }
}
