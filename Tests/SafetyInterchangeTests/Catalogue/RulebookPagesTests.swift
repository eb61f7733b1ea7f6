import Foundation
import SafetyInterchange
import SafetyPolicies
import Testing

/// What stands in Documentation/Rulebook, byte for byte.
@Suite("The pages of Documentation/Rulebook")
struct RulebookPagesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation/Rulebook")

    private static let advice: Comment = "stale: `\(Catalogue.renewing)` writes Documentation/Rulebook anew"

    @Test("are what the rules say today")
    func upToDate() throws {
        for page in Catalogue(of: try Rulebook.policies()).pages {
            let file = Self.folder.appending(path: page.name)
            let written = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
            let same = written == page.text
            #expect(same, "\(page.name) is \(Self.advice)")
        }
    }

    @Test("are of the policies that there are, and each has a name of its own")
    func complete() throws {
        let names = Catalogue(of: try Rulebook.policies()).pages.map(\.name)
        #expect(Set(names).count == names.count)
        let written = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let odd = Set(written).symmetricDifference(names).sorted()
        #expect(odd == [], Self.advice)
    }
}
