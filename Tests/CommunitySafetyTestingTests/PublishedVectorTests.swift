import CommunitySafetyTesting
import Foundation
import PolicyEngine
import SafetyInterchange
import Testing

@Suite("The published vectors")
struct PublishedVectorTests {
    @Test("hold under their policy", arguments: PublishedVectors.editions.map(\.folder))
    func hold(edition: String) throws {
        let entry = try #require(PublishedVectors.editions.first { $0.folder == edition })
        let policy = try entry.policy()
        for name in try PublishedVectors.names(in: edition) {
            let file = try VectorFile(json: PublishedVectors.data(edition, name))
            #expect(file.policy == policy.id, "\(name)")
            let mismatches = try file.mismatches(under: policy)
            #expect(
                mismatches.isEmpty, "\(name)\n\(mismatches.prefix(20).map(\.description).joined(separator: "\n"))")
        }
    }

    @Test("exercise every duty both ways", arguments: PublishedVectors.editions.map(\.folder))
    func coverage(edition: String) async throws {
        let entry = try #require(PublishedVectors.editions.first { $0.folder == edition })
        let coverage = try await RuleCoverage.measured(
            of: entry.policy(), by: PublishedVectors.files(of: edition))
        #expect(coverage.incomplete.isEmpty, "\(coverage)")
    }

    @Test("let no change of a rule pass", arguments: PublishedVectors.editions.map(\.folder))
    func mutation(edition: String) async throws {
        let entry = try #require(PublishedVectors.editions.first { $0.folder == edition })
        let mutation = RuleMutation(try entry.policy())
        let report = try await mutation.report(on: PublishedVectors.files(of: edition))
        #expect(report.survivors.isEmpty, "\(report)")
        #expect(report.untested == [])
        // What is proved to make no difference must not be told apart by any vector.
        for result in report.results {
            guard case .killed = result.fate else { continue }
            #expect(mutation.sameness(of: result.mutant) == nil, "\(result.mutant)")
        }
    }
}
