import CivilTime
import Foundation
import PolicyEngine
import SafetyInterchange
import Testing

@Suite("A policy file")
struct PolicyFileTests {
    @Test("holds a policy and gives it back, byte for byte and in any order and spacing")
    func sample() throws {
        let policy = try SamplePolicy.whole()
        let bytes = try PolicyFile(policy).json()
        #expect(try PolicyFile(json: bytes).policy == policy)
        #expect(try PolicyFile(json: bytes).json() == bytes)
        let reordered = try Tree(bytes).data()
        #expect(reordered != bytes)
        #expect(try PolicyFile(json: reordered).policy == policy)
        #expect(try PolicyFile(json: reordered).json() == bytes)
    }

    @Test("is read by Foundation as the same, and what Foundation writes of a policy is read")
    func foundation() throws {
        let policy = try SamplePolicy.whole()
        #expect(try JSONDecoder().decode(Policy.self, from: PolicyFile(policy).json()) == policy)
        #expect(try PolicyFile(json: JSONEncoder().encode(policy)).policy == policy)
    }

    @Test("is written as the format says")
    func canonical() throws {
        let policy = try Policy(
            "small/1", title: "Small “one”, a/b\t\u{1}", instrument: "None", bindingForce: .localScheme,
            inForce: InForce(from: try CivilDate("2024-02-29")), status: .draft, jurisdiction: "Millbrook",
            facts: [Fact("n", "How many?", answer: .number(of: "hours"))],
            measures: [
                Measure(
                    "m",
                    citing: Citation(instrument: "I", edition: "1", locator: nil, locatorVerification: .unverified),
                    summary: "S", over: FactID("n") >= 3, from: "a", until: "b", clockVerification: .primary,
                    targets: [Target("t", .mean(atMost: .hours(1)), verification: .secondary)])
            ])
        let expected = #"""
            {
              "format": "community-safety-policy/1",
              "id": "small/1",
              "title": "Small “one”, a/b\t\u0001",
              "instrument": "None",
              "bindingForce": "local-scheme",
              "inForce": {
                "from": "2024-02-29"
              },
              "status": "draft",
              "jurisdiction": "Millbrook",
              "facts": [
                {
                  "id": "n",
                  "question": "How many?",
                  "answer": {
                    "number": "hours"
                  }
                }
              ],
              "measures": [
                {
                  "id": "m",
                  "citing": {
                    "instrument": "I",
                    "edition": "1",
                    "locatorVerification": "unverified"
                  },
                  "summary": "S",
                  "over": {
                    "number": "n",
                    "atLeast": 3
                  },
                  "from": "a",
                  "until": "b",
                  "clockVerification": "primary",
                  "targets": [
                    {
                      "name": "t",
                      "meanAtMost": {
                        "hours": 1
                      },
                      "verification": "secondary"
                    }
                  ]
                }
              ]
            }

            """#
        #expect(String(decoding: try PolicyFile(policy).json(), as: UTF8.self) == expected)
    }

    @Test("holds any policy", arguments: [3, 20_240_229, 0xBEE, 512_001_608] as [UInt64])
    func random(seed: UInt64) throws {
        for round in 0..<30 {
            let seed = seed &+ UInt64(round)
            var maker = RandomPolicy(seed: seed)
            let policy = try maker.policy()
            let bytes = try PolicyFile(policy).json()
            #expect(try PolicyFile(json: bytes).policy == policy, "seed \(seed)")
            #expect(try PolicyFile(json: bytes).json() == bytes, "seed \(seed)")
            #expect(try PolicyFile(json: Tree(bytes).data()).json() == bytes, "seed \(seed)")
        }
    }

    private static func policy(_ depth: Int, around innermost: Condition) throws -> Policy {
        let condition = (0..<depth).reduce(innermost) { inner, _ in .not(inner) }
        let citation = Citation(instrument: "I", edition: "1", locator: nil, locatorVerification: .primary)
        let requirement = Requirement("deep", "Deep", condition, verification: .primary)
        let criterion = Criterion("c", citing: citation, asking: "?", kind: .retention, requiring: [requirement])
        return try Policy(
            "deep/1", title: "", instrument: "", bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .draft, jurisdiction: "",
            facts: [Fact("a", "A?")], criteria: [criterion])
    }

    // Of the 64 lists and objects, five stand around the condition: the policy, its criteria, the criterion, its
    // requirements, the requirement.
    @Test(
        "is not written where it would be too deep to read",
        arguments: [(Condition.always, 59), (.fact("a"), 58), (.all([]), 57), (.any([.always]), 57)])
    func deep(innermost: Condition, depth: Int) throws {
        let deepest = try Self.policy(depth, around: innermost)
        #expect(try PolicyFile(json: PolicyFile(deepest).json()).policy == deepest)
        let tooDeep = try Self.policy(depth + 1, around: innermost)
        let error = #expect(throws: DocumentError.self) { try PolicyFile(tooDeep).json() }
        #expect(error?.path.hasPrefix("criteria[0].requiring[0].when.not.not") == true)
    }

    @Test("as deep as can be is written and read on a thread with little stack")
    func smallStack() async throws {
        let policy = try Self.policy(59, around: .always)
        let read = try await withCheckedThrowingContinuation { continuation in
            let thread = Thread {
                continuation.resume(with: Result { try PolicyFile(json: PolicyFile(policy).json()).policy })
            }
            thread.stackSize = 512 << 10
            thread.start()
        }
        #expect(read == policy)
    }
}
