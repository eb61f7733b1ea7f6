import CivilTime
import SafetyModel
import Testing

@Suite struct CommunityResolutionTests {
    static let noon = Instant(milliseconds: 1_700_000_000_000)
    static let apology = ReparationOption.ID(high: 1, low: 1)
    static let litter = ReparationOption.ID(high: 1, low: 2)

    static func option(
        _ id: ReparationOption.ID, _ offences: [CrimeType], hours: Int? = nil,
        under instrument: String = "2014 c. 12, s. 101"
    ) throws -> ReparationOption {
        try ReparationOption(
            id: id, "Something", .communityWork, for: offences, hoursAtMost: hours, lawfulUnder: instrument)
    }

    static func menu(_ id: UInt64 = 1, from: Int = 0, until: Int? = 100, area: Area = "Northshire") throws
        -> ReparationMenu
    {
        try ReparationMenu(
            id: .init(high: 2, low: id), for: area,
            during: try DayInterval(from: day(from), until: until.map { day($0) }),
            [
                option(apology, [.publicOrder, .criminalDamageAndArson]),
                option(litter, [.criminalDamageAndArson], hours: 10),
            ])
    }

    static func proposed(_ id: UInt64 = 1, choosing options: [ReparationOption.ID] = [litter]) throws
        -> CommunityResolution
    {
        try CommunityResolution(
            id: .init(high: 0, low: id), in: .init(high: 0, low: 2), for: .init(high: 0, low: 3),
            of: .criminalDamageAndArson,
            from: try menu(), choosing: options)
    }

    static func agreed() throws -> CommunityResolution {
        var resolution = try proposed()
        resolution.record(.notReached)
        resolution.record(Admission.admits)
        return try resolution.applying(.agree, at: noon).value
    }

    @Test func table() throws {
        try expectTable(
            of: CommunityResolution.State.self,
            """
                      agree  refuse  complete  fail   reopen
            proposed  agreed refused -         -      -
            agreed    -      -       completed failed -
            refused   -      -       -         -      proposed
            completed -      -       -         -      proposed
            failed    -      -       -         -      proposed
            """)
    }

    @Test func optionsAreLawfulAndProportionate() throws {
        for refused in [
            { try Self.option(Self.litter, []) }, { try Self.option(Self.litter, [.drugs], hours: 0) },
            { try Self.option(Self.litter, [.drugs], under: " ") },
        ] {
            let error = #expect(throws: Rejection.self) { try refused() }
            #expect(error?.rule == .optionLawfulAndProportionate)
        }
        let text = try storedText(of: try Self.option(Self.litter, [.drugs], hours: 1))
            .replacing(#""hoursAtMost":1"#, with: #""hoursAtMost":0"#)
        #expect(refusal(ReparationOption.self, from: text, as: Rejection.self)?.rule == .optionLawfulAndProportionate)
    }

    @Test func anAreaHasOneEditionADay() throws {
        var menus = try ReparationMenus([
            Self.menu(), Self.menu(2, from: 100, until: nil), Self.menu(3, area: "Southshire"),
        ])
        #expect(menus.menu(for: "Northshire", on: day(99))?.id == .init(high: 2, low: 1))
        #expect(menus.menu(for: "Northshire", on: day(100))?.id == .init(high: 2, low: 2))
        #expect(menus.menu(for: "Northshire", on: day(-1)) == nil)
        for menu in try [Self.menu(4, from: 99, until: 101), Self.menu(3, area: "Eastshire")] {
            let error = #expect(throws: Rejection.self) { try menus.add(menu) }
            #expect(error?.rule == .menuEdition)
        }
        let term = try DayInterval(from: day(0))
        #expect(throws: Rejection.self) { try ReparationMenu(id: .init(high: 2, low: 9), for: "X", during: term, []) }
        let text = try storedText(of: menus).replacing("Southshire", with: "Northshire")
        #expect(refusal(ReparationMenus.self, from: text, as: Rejection.self)?.rule == .menuEdition)
    }

    @Test func whatIsChosenIsOnTheMenuForTheOffence() throws {
        let menu = try Self.menu()
        #expect(menu.options(for: .publicOrder).map(\.id) == [Self.apology])
        #expect(menu.options(for: .drugs).isEmpty)
        for (offence, options) in [
            (CrimeType.publicOrder, [Self.litter]), (.publicOrder, []), (.drugs, [Self.apology]),
            (.criminalDamageAndArson, [Self.apology, .init(high: 9, low: 9)]),
        ] {
            let error = #expect(throws: Rejection.self) {
                try CommunityResolution(
                    id: .init(high: 0, low: 1), in: .init(high: 0, low: 2), for: .init(high: 0, low: 3), of: offence,
                    from: menu, choosing: options)
            }
            #expect(error?.rule == .optionForTheOffence)
        }
    }

    @Test func theVictimIsAskedFirst() throws {
        var resolution = try Self.proposed()
        resolution.record(Admission.admits)
        let unasked = #expect(throws: TransitionError.self) { try resolution.applying(.agree, at: Self.noon) }
        #expect(unasked?.rejection?.rule == .victimViewSought)
        resolution.record(.disagrees)
        resolution.record(Admission.noReply)
        let silent = #expect(throws: TransitionError.self) { try resolution.applying(.agree, at: Self.noon) }
        #expect(silent?.rejection?.rule == .responsibilityAccepted)
        resolution.record(Admission.admits)
        let agreed = try resolution.applying(.agree, at: Self.noon)
        #expect(agreed.directives == [.notify(of: .outOfCourtDisposalGiven)])
        let text = try storedText(of: agreed.value).replacing(#","victimView":"disagrees""#, with: "")
        #expect(refusal(CommunityResolution.self, from: text, as: Rejection.self)?.rule == .victimViewSought)
    }

    @Test func completionAndTakeUpAreCounted() throws {
        let agreed = try Self.agreed()
        let completed = try agreed.applying(.complete, at: Self.noon).value
        let failed = try agreed.applying(.fail, at: Self.noon)
        #expect(failed.directives == [.schedule(.prosecutionDecision, from: Self.noon)])
        let struck = try agreed.applying(.enterInError, at: Self.noon).value
        let both = try Self.proposed(choosing: [Self.litter, Self.apology])
        let all = [agreed, completed, completed, failed.value, struck, both]
        #expect(all.completed == Share(of: [nil, true, true, false]))
        let menus = try ReparationMenus([Self.menu()])
        #expect(menus.takeUp(of: .init(high: 2, low: 1), in: all) == [Self.litter: 5, Self.apology: 1])
        #expect(menus.takeUp(of: .init(high: 2, low: 1), in: []) == [Self.litter: 0, Self.apology: 0])
        #expect(menus.takeUp(of: .init(high: 2, low: 8), in: all).isEmpty)
    }
}
