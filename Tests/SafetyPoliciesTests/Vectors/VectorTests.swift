import CivilTime
import CommunitySafetyTesting
import FoundationEssentials
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

@Suite("The vectors of the Victims' Code of 2020")
struct VectorTests {
    private static let folder =
        #filePath.dropLast("/Tests/SafetyPoliciesTests/Vectors/VectorTests.swift".count)
        + "/Documentation/Vectors/victims-code-2020"

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: String(folder)).filter { $0.hasSuffix(".json") }.sorted()
    }

    static func text(_ name: String) throws -> String {
        String(decoding: try #require(FileManager.default.contents(atPath: "\(folder)/\(name)")), as: UTF8.self)
    }

    static func files() throws -> [VectorFile] {
        try names().map { try VectorFile(json: Data(try text($0).utf8)) }
    }

    @Test("hold under the policy")
    func hold() throws {
        let policy = try VictimsCode.edition2020()
        var count = 0
        for file in try Self.files() {
            #expect(file.policy == policy.id)
            let mismatches = try file.mismatches(under: policy)
            #expect(mismatches.isEmpty, "\(mismatches.map(\.description).joined(separator: "\n"))")
            count += file.vectors.count
        }
        #expect(count >= 539)
    }

    @Test("reach every duty with a number in each of its states")
    func coverage() throws {
        var seen: [DutyID: Set<Status>] = [:]
        for expectation in try Self.files().flatMap(\.vectors).flatMap(\.expectations) {
            if case .determined(let status) = expectation.status { seen[expectation.duty, default: []].insert(status) }
        }
        let numeric = try VictimsCode.edition2020().duties.filter { duty in
            duty.limits.contains { $0.period.isNumeric }
        }
        #expect(numeric.count { $0.upstreamOf == nil } == 33)
        #expect(numeric.count { $0.upstreamOf != nil } == 6)
        #expect(numeric.count { $0.kind == .opportunity } == 1)
        for duty in numeric {
            let wanted: Set<Status> =
                duty.kind == .opportunity ? [.taken, .lapsed, .open] : [.met, .late, .pending, .breached]
            let lacking = wanted.subtracting(seen[duty.id] ?? []).map(\.rawValue).sorted()
            #expect(lacking.isEmpty, "\(duty.id) is never \(lacking)")
        }
    }

    @Test(
        "are reported where the expectation is wrong",
        arguments: [
            ("due", #""status": "met", "due": "2024-06-05T23:00:00Z""#),
            ("dueLatest", #""status": "met", "dueLatest": "2024-06-05T23:00:00Z""#),
            ("dueEarliest", #""dueEarliest": "2024-06-05T23:00:00Z""#),
            ("status", #""status": "late", "due": "2024-06-04T23:00:00Z""#),
            ("status", #""status": "none""#),
            ("missing", #""status": "met", "missing": ["victim.intimidated"]"#),
            ("missed", #""status": "met", "missed": 0"#),
            ("verification", #""verification": "primary""#),
        ])
    func altered(member: String, expectation: String) throws {
        func mismatches(_ expectation: String) throws -> [VectorMismatch] {
            let document = """
                { "format": "community-safety-vectors/1", "policy": "victims-code/2020",
                  "calendar": { "division": "england-and-wales" },
                  "vectors": [ { "id": "v", "asOf": "2024-06-20T12:00:00Z",
                    "facts": { "victim.is_business": false, "victim.vulnerable": true },
                    "events": [ { "id": "e", "kind": "suspect_arrested", "at": "2024-06-03T10:00:00Z" },
                                { "id": "s", "kind": "service.notify-arrest", "at": "2024-06-04T12:00:00Z" } ],
                    "expect": [ { "duty": "vc2020.right6.notify-arrest", "event": "e", \(expectation) } ] } ] }
                """
            return try VectorFile(json: Data(document.utf8)).mismatches(under: try VictimsCode.edition2020())
        }
        let right = #""status": "met", "due": "2024-06-04T23:00:00Z", "missing": []"#
        #expect(try mismatches(right).isEmpty)
        let found = try mismatches(expectation)
        #expect(found.map(\.member) == [member])
        #expect(found.allSatisfy { $0.vector == "v" && $0.duty == "vc2020.right6.notify-arrest" && $0.event == "e" })
    }

    @Test("name an unknown duty and an occurrence that is not there")
    func absent() throws {
        let arrest = "vc2020.right6.notify-arrest"
        let expectations = [
            ("vc2020.none", "e", #""status": "breached""#, "duty"), (arrest, "x", #""status": "breached""#, "status"),
            (arrest, "x", #""due": "2024-06-10T23:00:00Z""#, "status"),
        ]
        for (duty, event, expectation, member) in expectations {
            let document = """
                { "format": "community-safety-vectors/1", "policy": "victims-code/2020",
                  "calendar": { "division": "england-and-wales" },
                  "vectors": [ { "id": "v", "asOf": "2024-06-20T12:00:00Z", "facts": {},
                    "events": [ { "id": "e", "kind": "suspect_arrested", "at": "2024-06-03T10:00:00Z" } ],
                    "expect": [ { "duty": "\(duty)", "event": "\(event)", \(expectation) } ] } ] }
                """
            let file = try VectorFile(json: Data(document.utf8))
            #expect(try file.mismatches(under: try VictimsCode.edition2020()).map(\.member) == [member])
        }
    }
}
