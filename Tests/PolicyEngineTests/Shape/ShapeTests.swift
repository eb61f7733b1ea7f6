import CivilTime
import Foundation
import PolicyEngine
import Testing

@Suite("The JSON shape of rules and evidence")
struct ShapeTests {
    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    @Test(
        "of a condition is what a person would write",
        arguments: [
            (Condition.always, #""always""#), (.fact("a"), #"{"fact":"a"}"#), (!.fact("a"), #"{"not":{"fact":"a"}}"#),
            (.fact("a") && .fact("b"), #"{"all":[{"fact":"a"},{"fact":"b"}]}"#), (.any([]), #"{"any":[]}"#),
            (.atLeast(1, of: [.always]), #"{"atLeast":1,"of":["always"]}"#),
            (FactID("n") < 3, #"{"lessThan":3,"number":"n"}"#), (FactID("n") <= 3, #"{"atMost":3,"number":"n"}"#),
            (.number("n", .equal, 3), #"{"equals":3,"number":"n"}"#),
            (FactID("n") >= 3, #"{"atLeast":3,"number":"n"}"#),
            (FactID("n") > 3, #"{"moreThan":3,"number":"n"}"#),
            (.today < .of("d"), #"{"before":{"fact":"d"},"day":"today"}"#),
            (.today <= .of("d"), #"{"day":"today","onOrBefore":{"fact":"d"}}"#),
            (.day(.today, .equal, .of("d")), #"{"day":"today","on":{"fact":"d"}}"#),
            (.today >= .of("d") + .years(1), #"{"day":"today","onOrAfter":{"fact":"d","plus":{"years":1}}}"#),
            (
                .fixed(CivilDate(dayNumber: 0)) > .today + .weeks(2),
                #"{"after":{"day":"today","plus":{"weeks":2}},"day":"1970-01-01"}"#
            ),
            (.count(EventPattern("k"), atLeast: 3), #"{"atLeast":3,"count":{"kind":"k"}}"#),
            (
                .count(EventPattern("k", within: .months(6), following: .init("i", within: .immediately)), atLeast: 1),
                #"{"atLeast":1,"count":{"following":{"kind":"i","within":"immediately"},"kind":"k","#
                    + #""within":{"months":6}}}"#
            ),
        ])
    func conditions(condition: Condition, text: String) throws {
        #expect(try Self.text(condition) == text)
        #expect(try Self.value(Condition.self, text) == condition)
    }

    @Test(
        "of no condition is refused",
        arguments: [
            #""sometimes""#, "{}", "null", "[]", "3", #"{"number":"n"}"#, #"{"number":"n","before":3}"#,
            #"{"number":"n","atLeast":"3"}"#, #"{"day":"today"}"#, #"{"day":"tomorrow","on":"today"}"#,
            #"{"day":{"day":"today"},"on":"today"}"#, #"{"count":{"kind":"k"}}"#, #"{"atLeast":3}"#, #"{"of":[]}"#,
        ])
    func noCondition(text: String) {
        #expect(throws: DecodingError.self) { try Self.value(Condition.self, text) }
    }

    @Test("of evidence is that of vectors, and comes back")
    func evidence() throws {
        let from = try Instant("2023-11-02T00:00:00Z")
        let evidence = Evidence(
            facts: [
                "yes": .known(true), "no": .known(false), "many": .known(960),
                "day": .known(.day(try CivilDate("2013-04-01"))), "open": .unknown,
                "past": .history([
                    .init(value: nil, from: from), .init(value: true, from: from, recorded: from),
                ]),
                "blank": .history([]),
            ],
            events: [
                Event("e1", "arrested", at: .instant(from)),
                Event(
                    "e2", "told", at: .date(try CivilDate("2023-12-22")), recorded: from, by: "police", about: ["s"],
                    for: ["v"], answers: ["e1"], period: .months(1), duty: "d", authority: "a", replaces: "e1",
                    isVoid: true),
                Event("e3", "heard", at: .month(try CivilMonth("2023-12"))),
            ],
            markers: ["sealed"], beneficiary: "v")
        let expected =
            #"{"beneficiary":"v","events":[{"at":"2023-11-02T00:00:00Z","id":"e1","kind":"arrested"},"#
            + #"{"about":["s"],"answers":["e1"],"at":"2023-12-22","authority":"a","by":"police","duty":"d","for":["v"],"#
            + #""id":"e2","kind":"told","period":{"months":1},"recorded":"2023-11-02T00:00:00Z","replaces":"e1","#
            + #""void":true},{"at":"2023-12","id":"e3","kind":"heard"}],"facts":{"blank":[],"day":"2013-04-01","#
            + #""many":960,"no":false,"open":null,"past":[{"from":"2023-11-02T00:00:00Z","value":null},"#
            + #"{"from":"2023-11-02T00:00:00Z","recorded":"2023-11-02T00:00:00Z","value":true}],"yes":true},"#
            + #""markers":["sealed"]}"#
        #expect(try Self.text(evidence) == expected)
        #expect(try Self.value(Evidence.self, expected) == evidence)
        #expect(try Self.value(Evidence.self, "{}") == Evidence())
    }

    @Test(
        "of what is missing",
        arguments: [
            (Missing.fact("f"), #"{"fact":"f"}"#), (.event("k"), #"{"kind":"k"}"#),
            (.time(of: "e"), #"{"event":"e","needs":"time"}"#), (.about("e"), #"{"event":"e","needs":"about"}"#),
            (.marker("m"), #"{"marker":"m"}"#),
        ])
    func missing(missing: Missing, text: String) throws {
        #expect(try Self.text(missing) == text)
        #expect(try Self.value(Missing.self, text) == missing)
    }

    @Test("of determinations and findings brings them back")
    func results() throws {
        let duty = Sample.duty(owedTo: .fact("a"), within: [Sample.oneDay])
        let requirement = Requirement("a", "A", .fact("a"), verification: .primary)
        let criterion = Criterion(
            "c", citing: Sample.citation(), asking: "A?", kind: .eligibility, requiring: [requirement])
        let policy = try Policy(
            "test-code/1", title: "", instrument: "", bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "",
            facts: [Fact("a", "A?")], duties: [duty], criteria: [criterion])
        for fact in [FactHistory.known(true), .unknown] {
            let evidence = Evidence(
                facts: ["a": fact], events: [try Sample.event("e", "arrested", "2024-06-03T10:00:00Z")])
            let asOf = try Instant("2024-06-10T10:00:00Z")
            let determinations = try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar)
            #expect(determinations.count == 1)
            #expect(try Self.value([Determination].self, Self.text(determinations)) == determinations)
            let findings = try policy.findings(from: evidence, asOf: asOf, on: Sample.calendar)
            #expect(findings.count == 1)
            #expect(try Self.value([Finding].self, Self.text(findings)) == findings)
        }
    }
}
