import CommunitySafetyTesting
import PolicyEngine
import Testing

@Suite("Rule mutation")
struct RuleMutationTests {
    /// A change that a weak set of vectors lets pass and that one more vector notices.
    struct Example: Sendable, CustomTestStringConvertible {
        let mutant: String
        let weak: TestCode.Sketch
        let sufficient: TestCode.Sketch

        var testDescription: String { mutant }

        init(_ mutant: String, weak: TestCode.Sketch, sufficient: TestCode.Sketch) {
            self.mutant = mutant
            self.weak = weak
            self.sufficient = sufficient
        }
    }

    /// 3 June 2024 is a Monday, with no holiday near.
    private static func call(
        _ id: String, _ facts: [String], _ events: [String], _ expect: String, asOf: String = "2024-06-20T12:00"
    ) -> TestCode.Sketch {
        TestCode.Sketch(
            id: id, duty: "call", facts: facts, events: ["report@2024-06-03T10:00"] + events, asOf: asOf,
            expect: expect)
    }

    private static func other(
        _ id: String, _ duty: String, _ events: [String], _ expect: String, asOf: String = "2024-09-20T12:00"
    ) -> TestCode.Sketch {
        TestCode.Sketch(id: id, duty: duty, events: events, asOf: asOf, expect: expect)
    }

    private static let soon = call("soon", ["resident"], ["service.call@2024-06-03T15:00"], #""status": "met""#)

    static let examples: [Example] = [
        Example(
            "call, number: 4 working days for limit 2 (5 working days)", weak: soon,
            sufficient: call(
                "last", ["resident"], ["service.call@2024-06-10T22:59:59.999"], #""status": "met""#)),
        Example(
            "call, number: 6 working days for limit 2 (5 working days)", weak: soon,
            sufficient: call("due", ["resident"], ["service.call@2024-06-10T23:00"], #""status": "late""#)),
        Example(
            "call, unit: 5 calendar days for limit 2 (5 working days)", weak: soon,
            sufficient: call("monday", ["resident"], ["service.call@2024-06-10T12:00"], #""status": "met""#)),
        Example(
            "call, tier: limit 1 (1 working day): dropped", weak: soon,
            sufficient: call("third", ["resident"], ["service.call@2024-06-05T12:00"], #""status": "met""#)),
        Example(
            "call, tier: limit 1 (1 working day): negated", weak: soon,
            sufficient: call("third", ["resident"], ["service.call@2024-06-05T12:00"], #""status": "met""#)),
        Example(
            "call, tier: limit 1 (1 working day): without repeat",
            weak: call("one", ["resident", "vulnerable"], ["service.call@2024-06-05T12:00"], #""status": "late""#),
            sufficient: call("two", ["resident", "repeat"], ["service.call@2024-06-05T12:00"], #""status": "late""#)),
        Example(
            "call, tier: limit 1 (1 working day) and limit 2 (5 working days) swapped", weak: soon,
            sufficient: call("third", ["resident"], ["service.call@2024-06-05T12:00"], #""status": "met""#)),
        Example(
            "call, tier: without limit 1 (1 working day)", weak: soon,
            sufficient: call(
                "third", ["resident", "repeat"], ["service.call@2024-06-05T12:00"], #""status": "late""#)),
        Example(
            "pay, trigger: upon claim itself",
            weak: other(
                "same", "pay", ["claim@2024-06-03T10:00", "received=finance.claim@2024-06-03T12:00"],
                #""due": "2024-07-03T23:00:00Z""#),
            sufficient: other(
                "later", "pay", ["claim@2024-06-03T10:00", "received=finance.claim@2024-06-05T12:00"],
                #""due": "2024-07-05T23:00:00Z""#)),
        Example(
            "pay, discharge: not by service.credit",
            weak: other(
                "paid", "pay", ["received=finance.claim@2024-06-03T10:00", "service.pay@2024-06-05T12:00"],
                #""status": "met""#),
            sufficient: other(
                "credited", "pay", ["received=finance.claim@2024-06-03T10:00", "service.credit@2024-06-05T12:00"],
                #""status": "met""#)),
        Example(
            "call, decider: owed by police", weak: soon,
            sufficient: TestCode.Sketch(
                id: "police", duty: "call", facts: ["resident"], events: ["report@2024-06-03T10:00 by police"],
                asOf: "2024-06-20T12:00", expect: #""status": "none""#)),
        Example(
            "call, audience: without visitor", weak: soon,
            sufficient: call("guest", ["visitor"], ["service.call@2024-06-03T15:00"], #""status": "met""#)),
        Example(
            "call, audience: dropped", weak: soon,
            sufficient: call("nobody", [], ["service.call@2024-06-03T15:00"], #""status": "not_owed""#)),
        Example(
            "call, exception: dropped", weak: soon,
            sufficient: call("declined", ["resident", "declined"], [], #""status": "excepted""#)),
        Example(
            "update, recurrence: not ended by closed",
            weak: other("open", "update", ["opened@2024-06-03T10:00"], #""status": "breached""#),
            sufficient: other(
                "closed", "update", ["opened@2024-06-03T10:00", "closed@2024-06-05T10:00"], #""status": "not_owed""#)),
        Example(
            "apply, kind: a duty",
            weak: other("due", "apply", ["sentence@2024-06-03T10:00"], #""due": "2024-07-01T23:00:00Z""#),
            sufficient: other("lapsed", "apply", ["sentence@2024-06-03T10:00"], #""status": "lapsed""#)),
    ]

    private func fate(of mutant: String, by sketches: [TestCode.Sketch]) async throws -> MutationReport.Fate? {
        let mutation = RuleMutation(try TestCode.policy.get())
        let duty = DutyID(try #require(sketches.first).duty)
        let report = try await mutation.report(on: [TestCode.file(sketches)], of: [duty])
        return report.results.first { $0.mutant.description == mutant }?.fate
    }

    @Test("finds the change that a weak set lets pass", arguments: examples)
    func notices(example: Example) async throws {
        #expect(try await fate(of: example.mutant, by: [example.weak]) == .survived)
        #expect(
            try await fate(of: example.mutant, by: [example.weak, example.sufficient])
                == .killed(by: example.sufficient.id))
    }

    @Test("changes every part of a rule")
    func everyOperator() throws {
        let policy = try TestCode.policy.get()
        let mutants = policy.duties.flatMap { RuleMutant.all(of: $0, in: policy) }
        #expect(Set(mutants.map(\.changing)) == Set(RuleMutant.Operator.allCases))
        let twice = Dictionary(grouping: mutants, by: \.description).filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice == [])
        #expect(mutants.allSatisfy { $0.variant.id == $0.duty && $0.variant != policy.duty($0.duty) })
    }

    @Test("excuses what can make no difference, and says why")
    func excused() async throws {
        let sketch = Self.other("paid", "pay", ["received=finance.claim@2024-06-03T10:00"], #""status": "breached""#)
        let mutation = RuleMutation(try TestCode.policy.get())
        let report = try await mutation.report(on: [TestCode.file([sketch])], of: ["pay"])
        let reasons = report.excused.map { "\($0.mutant.change): \($0.reason)" }
        #expect(
            reasons == [
                "owed by court: whoever decides, the same event raises it; who owes it is not what a vector compares"
            ])
        let log = Self.other("logged", "log", ["report@2024-06-03T10:00"], #""status": "judgement""#)
        let logged = try await mutation.report(on: [TestCode.file([log])], of: ["log"])
        #expect(logged.excused.map(\.mutant.change) == ["limit 1 (no time stated): never", "an opportunity"])
    }

    @Test("takes a person's word for a survivor, and says where it is idle")
    func justified() async throws {
        let mutant = "call, number: 4 working days for limit 2 (5 working days)"
        let mutation = RuleMutation(
            try TestCode.policy.get(), justifying: [mutant: "tested elsewhere", "call, number: none": "no such mutant"])
        let file = try TestCode.file([Self.soon])
        let report = try await mutation.report(on: [file], of: ["call", "update"])
        #expect(report.results.contains { $0.fate == .justified(because: "tested elsewhere") })
        #expect(!report.survivors.map(\.description).contains(mutant))
        #expect(report.idleJustifications == ["call, number: none"])
        #expect(report.untested == ["update"])
        #expect(report.killed + report.survivors.count + report.excused.count == report.results.count)
        #expect("\(report)".contains("survived: call, exception: dropped"))
        #expect("\(report)".contains("no vector names update"))
    }

    @Test("learns nothing from vectors that the rules do not satisfy")
    func failingVectors() async throws {
        let wrong = Self.call("wrong", ["resident"], [], #""status": "met""#)
        let mutation = RuleMutation(try TestCode.policy.get())
        let error = await #expect(throws: MutationError.self) {
            try await mutation.report(on: [TestCode.file([wrong])])
        }
        #expect(error?.duty == "call")
        #expect(error?.mismatches.map(\.vector) == ["wrong"])
    }

    @Test("asks of a set of vectors what it leaves out and what it would not notice")
    func bothQuestions() async throws {
        let policy = try TestCode.policy.get()
        let files = try [TestCode.file([Self.soon])]
        let coverage = try await RuleCoverage.measured(of: policy, by: files)
        let gaps = coverage.incomplete.flatMap(\.gaps).map(\.description)
        let report = try await RuleMutation(policy).report(on: files)
        let unnoticed = report.survivors.map(\.description)
        #expect(gaps.contains("whether it is excepted decides, being true"))
        #expect(unnoticed.contains("call, exception: dropped"))
    }
}
