import CivilTime
import Foundation
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

/// The published vectors of this working copy, by the folder of their edition.
enum PublishedVectors {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = root.appending(path: "Documentation/Vectors")
    /// The fact base beside the repository; a bare clone has none.
    static let base = root.deletingLastPathComponent().appending(path: "shared")

    /// The folders, one for each policy that has vectors.
    static let folders: [String] = {
        let entries = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (entries ?? []).filter { (try? names(in: $0))?.isEmpty == false }.sorted()
    }()

    /// The policy of a folder: its id with a hyphen for the slash.
    static func policy(of folder: String) throws -> Policy {
        let policies = try Rulebook.policies()
        return try #require(
            policies.first { self.folder(of: $0.id) == folder }, "\(folder) is of no policy")
    }

    static func folder(of policy: PolicyID) -> String {
        policy.rawValue.replacingOccurrences(of: "/", with: "-")
    }

    static func names(in edition: String) throws -> [String] {
        let folder = folder.appending(path: edition).path
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
    }

    static func data(_ edition: String, _ name: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: edition).appending(path: name))
    }

    static func files(of edition: String) throws -> [VectorFile] {
        try names(in: edition).map { try VectorFile(json: data(edition, $0)) }
    }
}
