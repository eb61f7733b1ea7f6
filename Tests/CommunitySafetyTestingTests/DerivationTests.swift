import CommunitySafetyTesting
import Foundation
import PolicyEngine
import SafetyInterchange
import Testing

/// The published files against the program that derives them, which knows nothing of the kit.
@Suite("The derivation of the published vectors")
struct DerivationTests {
    /// Whether the fact base and a Python that can read it are there.
    static let canDerive: Bool = {
        let base = PublishedVectors.base
        let files = ["reference/victims-code.yaml", "design/service-words.json", "bench/bank_holidays_ew.txt"]
        guard files.allSatisfy({ FileManager.default.fileExists(atPath: base.appending(path: $0).path) }) else {
            return false
        }
        return (try? run(["-c", "import yaml, zoneinfo"])) == 0
    }()

    private static func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B"] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test("gives the committed files, byte for byte", .enabled(if: canDerive))
    func derived() throws {
        let out = FileManager.default.temporaryDirectory.appending(
            path: "vectors-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: out) }
        let program = PublishedVectors.folder.appending(path: "derive.py").path
        #expect(try Self.run([program, "--base", PublishedVectors.base.path, "--out", out.path]) == 0)
        var compared = 0
        for edition in try FileManager.default.contentsOfDirectory(atPath: out.path).sorted() {
            for name in try FileManager.default.contentsOfDirectory(atPath: out.appending(path: edition).path).sorted()
            {
                let derived = try Data(contentsOf: out.appending(path: edition).appending(path: name))
                let isSame = try derived == PublishedVectors.data(edition, name)
                #expect(isSame, "\(edition)/\(name) is stale: run Documentation/Vectors/derive.py")
                compared += 1
            }
        }
        let byHand: Set = ["readings.json", "agreements.json"]
        let committed = try PublishedVectors.folders.flatMap { try PublishedVectors.names(in: $0) }
        #expect(compared == committed.count { !byHand.contains($0) })
    }

    @Test("is contradicted by a changed expectation, which is named")
    func altered() throws {
        let folder = "victims-code-2020"
        let text = String(decoding: try PublishedVectors.data(folder, "boundaries.json"), as: UTF8.self)
        let right = #""event": "t", "status": "met""#
        let place = try #require(text.range(of: right))
        let wrong = text.replacingCharacters(in: place, with: #""event": "t", "status": "late""#)
        let mismatches = try VectorFile(json: Data(wrong.utf8)).mismatches(under: PublishedVectors.policy(of: folder))
        #expect(
            mismatches.map(\.description) == [
                "vector right4.referral-2wd/standard-1-last-millisecond, duty vc2020.right4.referral-2wd, event t, "
                    + "status: expected late, found met"
            ])
    }
}
