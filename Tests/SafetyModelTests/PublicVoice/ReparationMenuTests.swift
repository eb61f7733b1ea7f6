import CivilTime
import SafetyModel
import Testing

@Suite struct ReparationMenuTests {
    static func option(
        _ id: ReparationMenu.Option.ID, for crimes: Set<CrimeType> = [.criminalDamageAndArson],
        reviewed: String? = "2024-01-01"
    ) throws -> ReparationMenu.Option {
        ReparationMenu.Option(id, "Paint the fence", for: crimes, reviewedAsLawful: try reviewed.map { try day($0) })
    }

    static func menu(_ options: [ReparationMenu.Option]) throws -> ReparationMenu {
        try ReparationMenu(
            of: "E05000001", for: DayInterval(from: day("2024-01-01"), until: day("2025-01-01")), options)
    }

    @Test func optionsThatMayNotBeAskedAreRefused() throws {
        #expect(try refusedRule { _ = try Self.menu([Self.option("a", reviewed: nil)]) } == .reparationIsLawful)
        #expect(
            try refusedRule { _ = try Self.menu([Self.option("a", reviewed: "2024-01-02")]) } == .reparationIsLawful)
        #expect(try refusedRule { _ = try Self.menu([Self.option("a", for: [])]) } == .reparationIsLawful)
        #expect(try refusedRule { _ = try Self.menu([Self.option("a"), Self.option("a")]) } == .reparationIsLawful)
        #expect(try refusedRule { _ = try Self.menu([Self.option("a"), Self.option("b")]) } == nil)
    }

    @Test func takeUpIsCountedWhereItIsProportionate() throws {
        var menu = try Self.menu([Self.option("a"), Self.option("b", for: [.burglary, .criminalDamageAndArson])])
        let summer = try day("2024-07-01")
        #expect(menu.options(for: .criminalDamageAndArson, on: summer).map(\.id) == ["a", "b"])
        #expect(menu.options(for: .burglary, on: summer).map(\.id) == ["b"])
        #expect(menu.options(for: .burglary, on: try day("2025-01-01")).isEmpty)
        try menu.takeUp("a", for: .criminalDamageAndArson, on: summer)
        try menu.takeUp("a", for: .criminalDamageAndArson, on: summer)
        #expect(try refusedRule { try menu.takeUp("a", for: .burglary, on: summer) } == .reparationIsLawful)
        #expect(try refusedRule { try menu.takeUp("b", for: .burglary, on: day("2025-01-01")) } == .reparationIsLawful)
        #expect(menu.uptake == ["a": 2])
    }
}
