import CivilTime
import SafetyModel
import Testing

@Suite struct CallForActionTests {
    static let noon = Instant(milliseconds: 1_714_564_800_000)  // 2024-05-01T12:00Z

    static func call(
        topic: CallForAction.Topic = .crimeAndDisorder, exclusion: CallForAction.Exclusion? = nil,
        in place: Area = "beat",
        steps: [String] = ["2024-04-01"]
    ) throws -> CallForAction {
        CallForAction(
            id: Numbered.id(1), by: Numbered.id(2), of: "ward", about: topic, in: place, exclusion: exclusion,
            priorSteps: try steps.map { .init("Asked the neighbourhood team", with: Numbered.id(5), on: try day($0)) })
    }

    static func map() throws -> AreaMap {
        let term = try DayInterval(from: day("2024-01-01"))
        return try AreaMap([
            MappedArea("ward", .ward, named: "Ward", for: term),
            MappedArea("beat", .beat, named: "Beat", for: term, in: ["ward"]),
            MappedArea("elsewhere", .beat, named: "Elsewhere", for: term),
        ])
    }

    @Test func table() throws {
        try expectTable(
            of: CallForAction.State.self,
            """
                     refer    accept   decline  report   answer   close  reopen
            prepared referred -        -        -        -        closed -
            referred -        accepted declined -        -        -      -
            accepted -        -        -        reported -        closed -
            declined -        -        -        -        -        closed referred
            reported -        -        -        -        answered -      -
            answered -        -        -        -        -        closed accepted
            closed   -        -        -        -        -        -      prepared
            """)
    }

    @Test func aCallThatMayNotBeMadeIsNotReferred() throws {
        func rule(_ call: CallForAction) throws -> RecordRule? {
            do throws(TransitionError) {
                _ = try call.applying(.refer, at: Self.noon, in: Self.sharedMap())
                return nil
            } catch {
                #expect(error.code == .notReady)
                return error.rejection?.rule
            }
        }
        #expect(try rule(Self.call()) == nil)
        #expect(try rule(Self.call(in: "ward")) == nil)
        #expect(try rule(Self.call(steps: [])) == .callHasPriorSteps)
        #expect(try rule(Self.call(steps: ["2024-05-02"])) == .callHasPriorSteps)
        #expect(try rule(Self.call(steps: ["2024-05-01"])) == nil)
        #expect(try rule(Self.call(topic: "potholes")) == .callHasPriorSteps)
        #expect(try rule(Self.call(exclusion: .planningOrLicensing)) == .callHasPriorSteps)
        #expect(try rule(Self.call(exclusion: "a-reason-unknown-here")) == .callHasPriorSteps)
        #expect(try rule(Self.call(in: "elsewhere")) == .callHasPriorSteps)
        #expect(try rule(Self.call(in: "nowhere")) == .callHasPriorSteps)
    }

    private static func sharedMap() -> AreaMap { (try? map()) ?? AreaMap() }

    @Test func theOutcomeIsWhatTheBodiesAreToDo() throws {
        let action = try OwnedAction(id: Numbered.id(1), "Light the alley", by: Numbered.id(5), due: day("2024-09-01"))
        let referred = try Self.call().applying(.refer, at: Self.noon, in: Self.map()).value
        let accepted = try referred.applying(.accept, at: Self.noon).value
        #expect(accepted.recommendations.all.isEmpty)
        let reported = try accepted.applying(.report, at: Self.noon, recommending: ActionList([action])).value
        #expect(reported.recommendations.all == [action])
        let answered = try reported.applying(.answer, at: Self.noon)
        #expect(answered.directives == [.schedule(.reportBack, from: Self.noon)])
        #expect(answered.value.progress.state(at: Self.noon.adding(milliseconds: -1)) == .prepared)
        #expect(answered.value.progress.reached(.reported) == Self.noon)
    }
}
