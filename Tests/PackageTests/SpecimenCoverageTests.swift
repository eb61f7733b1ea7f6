import Foundation
import Testing

/// Every stored type of the model has a specimen, whose fixture is committed: so each is held to its round trip, to
/// what was written of it before, and to showing nothing personal.
@Suite struct SpecimenCoverageTests {
    /// The texts of the fixtures, by the name of their type.
    let fixtures: [String: [String]]
    let types: [StoredType]

    init() throws {
        let folder = Checkout.root.appending(path: "Tests/SafetyModelTests/Fixtures")
        var fixtures: [String: [String]] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file.hasSuffix(".json") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            fixtures[String(file.prefix { $0 != "." }), default: []].append(text)
        }
        self.fixtures = fixtures
        types = try StoredType.declared(in: "Sources/SafetyModel")
    }

    @Test func everyStoredTypeOfTheModelHasAFixture() {
        let expected = Set(types.filter { $0.holder == nil && !$0.isEnum && $0.isStored }.map(\.name))
            .subtracting(Self.partsOfOthers)
        #expect(expected.count >= 300)
        #expect(expected.subtracting(fixtures.keys).sorted() == [], "these have no specimen")
        let known = Set(types.filter(\.isStored).map(\.name))
        #expect(Set(fixtures.keys).subtracting(known).sorted() == [], "these are no stored types")
    }

    /// A type within another is a part of it, so it needs no fixture of its own, but it may not be missing in the
    /// other's: an empty list there would leave it untested.
    @Test func everyStoredTypeWithinAnotherStandsInTheFixtureOfThat() {
        let parts = types.filter { $0.holder != nil && !$0.isEnum && $0.isStored && !$0.keys.isEmpty }
        #expect(parts.count >= 30)
        for part in parts {
            let text = fixtures[part.holder ?? "", default: []].joined()
            for key in part.keys {
                #expect(
                    text.contains("\"\(key)\":"), "\(part.holder ?? "").\(part.name) is not in its holder's fixture")
            }
        }
    }

    /// Generic parts, which stand in the fixtures of what holds them.
    static let partsOfOthers: Set<String> = ["Identifier", "Personal", "Progress", "StateChange"]
}
