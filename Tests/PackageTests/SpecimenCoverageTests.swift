import Foundation
import Testing

/// Every stored type of the model has a specimen, whose fixture is committed: so each is held to its round trip, to
/// what was written of it before, and to showing nothing personal.
@Suite struct SpecimenCoverageTests {
    @Test func everyStoredTypeOfTheModelHasAFixture() throws {
        let folder = Checkout.root.appending(path: "Tests/SafetyModelTests/Fixtures")
        let fixtures = Set(
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".json") }.map { String($0.prefix { $0 != "." }) })
        let declarations = try Checkout.code(in: "Sources/SafetyModel").map(\.text)
        var stored: Set<String> = []
        var codable: Set<String> = []
        for line in declarations {
            if let match = line.firstMatch(of: /^public struct (\w+)(?:<[^>]*>)?: (.*)$/) {
                let name = String(match.output.1)
                if match.output.2.contains("CodeList") || match.output.2.contains("Error") { continue }
                stored.insert(name)
                if match.output.2.contains("Codable") { codable.insert(name) }
            }
            if let match = line.firstMatch(of: /^extension (\w+): .*Codable/) { codable.insert(String(match.output.1)) }
        }
        let expected = stored.intersection(codable).subtracting(Self.partsOfOthers)
        #expect(expected.count >= 30)
        #expect(expected.subtracting(fixtures).sorted() == [], "these have no specimen")
        #expect(fixtures.subtracting(stored).subtracting(Self.enums).sorted() == [], "these are no stored types")
    }

    /// Generic parts, which stand in the fixtures of what holds them.
    static let partsOfOthers: Set<String> = ["Identifier", "Personal", "Progress", "StateChange"]
    /// Fixtures of enums.
    static let enums: Set<String> = []
}
