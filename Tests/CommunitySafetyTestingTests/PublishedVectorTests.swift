import CommunitySafetyTesting
import Foundation
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

@Suite("The published vectors")
struct PublishedVectorTests {
    @Test("are there for every policy that has duties")
    func complete() throws {
        let withDuties = try Rulebook.policies().filter { !$0.duties.isEmpty }
        #expect(PublishedVectors.folders == withDuties.map { PublishedVectors.folder(of: $0.id) }.sorted())
    }

    @Test("hold under their policy", arguments: PublishedVectors.folders)
    func hold(folder: String) throws {
        let policy = try PublishedVectors.policy(of: folder)
        for name in try PublishedVectors.names(in: folder) {
            let file = try VectorFile(json: PublishedVectors.data(folder, name))
            #expect(file.policy == policy.id, "\(name)")
            let mismatches = try file.mismatches(under: policy)
            #expect(
                mismatches.isEmpty, "\(name)\n\(mismatches.prefix(20).map(\.description).joined(separator: "\n"))")
        }
    }

    @Test("exercise every duty both ways", arguments: PublishedVectors.folders)
    func coverage(folder: String) async throws {
        let coverage = try await RuleCoverage.measured(
            of: PublishedVectors.policy(of: folder), by: PublishedVectors.files(of: folder))
        #expect(coverage.incomplete.isEmpty, "\(coverage)")
    }

    @Test("let no change of a rule pass", arguments: PublishedVectors.folders)
    func mutation(folder: String) async throws {
        let mutation = RuleMutation(try PublishedVectors.policy(of: folder))
        let report = try await mutation.report(on: PublishedVectors.files(of: folder))
        #expect(report.survivors.isEmpty, "\(report)")
        #expect(report.untested == [])
        // What is proved to make no difference must not be told apart by any vector.
        for result in report.results {
            guard case .killed = result.fate else { continue }
            #expect(mutation.sameness(of: result.mutant) == nil, "\(result.mutant)")
        }
    }
}
