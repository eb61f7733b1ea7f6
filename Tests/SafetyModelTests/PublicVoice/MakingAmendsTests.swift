import CivilTime
import SafetyModel
import Testing

/// The menu from which an area's people would have offenders make amends.
@Suite struct MakingAmendsTests {
    static func option(
        _ number: Int, for offences: [CrimeType] = [.criminalDamageAndArson],
        under instrument: String = "PACA 2014, s. 101"
    ) throws -> ReparationOption {
        try ReparationOption(
            id: Numbered.id(number), "Paint the fence", "unpaid-work", for: offences, lawfulUnder: instrument)
    }

    static func menus() throws -> ReparationMenus {
        try ReparationMenus([
            ReparationMenu(
                id: Numbered.id(1), for: "E05000001", during: DayInterval(from: day("2024-01-01")),
                [option(1), option(2, for: [.burglary])])
        ])
    }

    @Test func anOptionWithoutLawOrOffenceIsRefused() throws {
        #expect(try refusedRule { _ = try Self.option(1, under: " ") } == .optionLawfulAndProportionate)
        #expect(try refusedRule { _ = try Self.option(1, for: []) } == .optionLawfulAndProportionate)
        #expect(
            try refusedRule {
                _ = try ReparationMenu(
                    id: Numbered.id(1), for: "E05000001", during: DayInterval(from: day("2024-01-01")),
                    [Self.option(1), Self.option(1)])
            } == .menuEdition)
    }

    @Test func takeUpCountsWhatWasChosenFromTheEdition() throws {
        let menus = try Self.menus()
        let menu = try #require(menus.menu(for: "E05000001", on: day("2024-01-01")))
        #expect(try menus.menu(for: "E05000001", on: day("2023-12-31")) == nil)
        let resolution = try CommunityResolution(
            id: Numbered.id(1), in: Numbered.id(2), for: Numbered.id(3), of: .criminalDamageAndArson, from: menu,
            choosing: [Numbered.id(1)])
        #expect(menus.takeUp(of: menu.id, in: [resolution]) == [Numbered.id(1): 1, Numbered.id(2): 0])
        #expect(menus.takeUp(of: Numbered.id(9), in: [resolution]) == [:])
    }
}
