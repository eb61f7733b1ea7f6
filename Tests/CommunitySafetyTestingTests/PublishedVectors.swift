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

    /// The policies that have vectors, each with its folder.
    static let editions: [(folder: String, policy: @Sendable () throws -> Policy)] = [
        ("victims-code-2006", { try VictimsCode.edition2006() }),
        ("victims-code-2013", { try VictimsCode.edition2013() }),
        ("victims-code-2015", { try VictimsCode.edition2015() }),
        ("victims-code-2020", { try VictimsCode.edition2020() }),
        ("victims-and-prisoners-act-2024", { try VictimsLaw.victimsAndPrisonersAct2024() }),
        ("criminal-justice-act-1988", { try VictimsLaw.undulyLenientSentences1988() }),
        ("victims-and-courts-act-2026", { try VictimsLaw.victimsAndCourtsAct2026() }),
        ("cps-expedited-review-pilot-2025", { try VictimsLaw.expeditedReviewPilot2025() }),
    ]

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

extension Policy {
    /// The duties with a number, or that get one from an agreement.
    var numericDuties: Set<DutyID> {
        Set(duties.filter { $0.limits.contains { $0.period.isNumeric || $0.period.unit == .asAgreed } }.map(\.id))
    }
}
