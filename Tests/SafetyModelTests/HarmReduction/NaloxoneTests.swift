import CivilTime
import SafetyModel
import Testing

@Suite struct NaloxoneTests {
    static let noon = Instant(milliseconds: 1_700_000_000_000)  // 14 November 2023

    static func holder(
        _ person: UInt64 = 1, _ competence: Competence = .naloxone, validThrough: String? = nil
    ) throws -> NaloxoneHolder {
        NaloxoneHolder(
            .init(high: 0, low: person),
            trained: try TrainingRecord(
                competence, achieved: try day("2023-11-14"), validThrough: try validThrough.map { try day($0) }))
    }

    static func kit(_ id: UInt64 = 1, expires: String = "2024-06-30") throws -> NaloxoneKit {
        NaloxoneKit(id: .init(high: 0, low: id), batch: "B-77", expires: try day(expires))
    }

    static func used() throws -> NaloxoneKit {
        try kit().issuing(to: try holder(), at: noon).value.applying(.use, at: noon).value
    }

    @Test func kitTable() throws {
        try expectTable(
            of: NaloxoneKit.State.self,
            """
                     issue   hand-back use  lose dispose  reopen
            in-store carried -         -    lost disposed -
            carried  -       in-store  used lost -        -
            used     -       -         -    -    disposed -
            lost     -       -         -    -    -        in-store
            disposed -       -         -    -    -        in-store
            """)
    }

    @Test func administrationTable() throws {
        try expectTable(
            of: NaloxoneAdministration.State.self,
            """
                    settle  reopen
            given   settled -
            settled -       given
            """)
    }

    @Test func aKitIsIssuedInDateToSomebodyTrained() throws {
        let kit = try Self.kit(expires: "2023-11-14")
        #expect(try kit.issuing(to: try Self.holder(), at: Self.noon).value.holder == Self.holder())
        let untrained = try [Self.holder(1, .firstAid), Self.holder(1, validThrough: "2023-11-14")]
        for (holder, instant) in zip(untrained, [Self.noon, Self.noon.adding(seconds: 86_400)]) {
            let error = #expect(throws: TransitionError.self) { try kit.issuing(to: holder, at: instant) }
            #expect(error?.rejection?.rule == .holderTrained)
        }
        let midnight = try Instant("2023-11-15T00:00:00Z")
        let old = #expect(throws: TransitionError.self) { try kit.issuing(to: try Self.holder(), at: midnight) }
        #expect(old?.rejection?.rule == .kitInDate)
        #expect(throws: Never.self) { try kit.issuing(to: try Self.holder(), at: midnight.adding(milliseconds: -1)) }
        #expect(throws: TransitionError.self) { try kit.applying(.issue, at: Self.noon) }
        let text = try storedText(of: try kit.issuing(to: try Self.holder(), at: Self.noon).value)
            .replacing(#""competence":"naloxone""#, with: #""competence":"first-aid""#)
        #expect(refusal(NaloxoneKit.self, from: text, as: Rejection.self)?.rule == .holderTrained)
    }

    @Test func whoIsOnShiftWithoutAKitIsSaidAndWhy() throws {
        var kits = try NaloxoneKits()
        for (id, expires, holder) in try [
            (UInt64(1), "2024-06-30", Self.holder(1)), (2, "2023-12-31", Self.holder(2)),
            (3, "2024-06-30", Self.holder(3, validThrough: "2023-12-31")), (4, "2023-12-31", Self.holder(1)),
        ] {
            try kits.add(try Self.kit(id, expires: expires).issuing(to: holder, at: Self.noon).value)
        }
        let shift = (1...4).map { Person.ID(high: 0, low: $0) }
        let first = kits.coverage(of: shift, on: try day("2023-12-31"))
        #expect(first.carrying == Array(shift.prefix(3)) && first.gaps.map(\.person) == [shift[3]])
        #expect(first.gaps.map(\.why) == [.noKit])
        let second = kits.coverage(of: shift, on: try day("2024-01-01"))
        #expect(second.carrying == [shift[0]])
        #expect(second.gaps.map(\.why) == [.outOfDate, .notTrained, .noKit])
        #expect(kits.expiring(before: try day("2023-12-31")).isEmpty)
        #expect(
            kits.expiring(before: try day("2024-01-01")).map(\.id) == [.init(high: 0, low: 2), .init(high: 0, low: 4)])
        try kits.update(
            try kits.all[1].applying(.handBack, at: Self.noon).value.applying(.dispose, at: Self.noon).value)
        #expect(kits.all[1].holder == nil)
        #expect(kits.expiring(before: try day("2024-01-01")).map(\.id) == [.init(high: 0, low: 4)])
        let error = #expect(throws: Rejection.self) { try kits.add(try Self.kit(1)) }
        #expect(error?.rule == .kitOnce)
        #expect(throws: Rejection.self) { try kits.update(try Self.kit(9)) }
    }

    @Test func aUseIsSettledWhenEveryStepIsDone() throws {
        let kit = try Self.used()
        #expect(kit.holder == (try Self.holder()))
        func given(_ kit: NaloxoneKit, by person: UInt64 = 1, doses: Int = 1) throws -> NaloxoneAdministration {
            try NaloxoneAdministration(
                id: .init(high: 0, low: 1), of: kit, by: .init(high: 0, low: person), at: Self.noon, doses: doses)
        }
        for refused in [
            { try given(try Self.kit()) }, { try given(kit, by: 2) }, { try given(kit, doses: 0) },
        ] {
            let error = #expect(throws: Rejection.self) { try refused() }
            #expect(error?.rule == .useOfACarriedKit)
        }
        var use = try given(kit)
        for step in NaloxoneAdministration.Step.allCases.reversed().dropLast() { use.record(step) }
        #expect(use.openSteps == [.ambulanceCalled])
        let error = #expect(throws: TransitionError.self) { try use.applying(.settle, at: Self.noon) }
        #expect(error?.rejection?.rule == .stepsAfterUse)
        use.record(.ambulanceCalled)
        let settled = try use.applying(.settle, at: Self.noon).value
        #expect(settled.steps == NaloxoneAdministration.Step.allCases)
        let text = try storedText(of: settled).replacing(#","watched""#, with: "")
        #expect(refusal(NaloxoneAdministration.self, from: text, as: Rejection.self)?.rule == .stepsAfterUse)
    }

    @Test func usesAreCountedWithWhatIsNotKnown() throws {
        let kit = try Self.used()
        let uses = try [(0, NaloxoneAdministration.Result.recovered), (5, nil), (9, .recovered), (10, .died)].map {
            try NaloxoneAdministration(
                id: .init(high: 0, low: 1), of: kit, by: .init(high: 0, low: 1), at: Self.noon.adding(seconds: $0),
                doses: 2, result: $1)
        }
        let counted = NaloxoneUses(of: uses, from: Self.noon, until: Self.noon.adding(seconds: 10))
        #expect(counted.uses == 3 && counted.unknown == 1 && counted.results == [.recovered: 2])
    }
}
