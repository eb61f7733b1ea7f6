import CivilTime
import SafetyModel
import Testing

@Suite struct SharingTests {
    private func entry(
        _ number: UInt64, about subject: RecordedPerson = .victim(Made.id(2)), to: [UInt64] = [21],
        at instant: Instant = Made.noon, on gateway: SharingGateway = .safeguardingDuty,
        for purpose: Purpose = .safeguarding, fields: [DataField] = [.riskGrade], consent: Answer = .unknown,
        under agreement: SharingAgreement.ID? = Made.agreement.id, why: String = "a risk to life"
    ) throws -> DisclosureEntry {
        try DisclosureEntry(
            id: Made.id(number), about: subject, by: Made.id(20), to: to.map { Made.id($0) }, at: instant, on: gateway,
            for: purpose, fields: fields, necessity: Made.text(why), consent: consent, agreement: agreement)
    }

    @Test func anAgreementIsBetweenBodiesForPurposes() throws {
        func make(
            _ bodies: [UInt64], _ gateways: [SharingGateway], _ purposes: [SharedFields]
        ) throws -> SharingAgreement {
            try SharingAgreement(
                id: Made.id(1), between: bodies.map { Made.id($0) }, during: try Made.term(0), on: gateways,
                for: purposes)
        }
        let purpose = SharedFields(for: .safeguarding, fields: [.name])
        #expect(try make([1, 2], [.consent], [purpose]).fields(for: .safeguarding) == [.name])
        #expect(try make([1, 2], [.consent], [purpose]).fields(for: .volunteering) == nil)
        expectRefused(by: .sharingAgreementIsWhole) { try make([1], [.consent], [purpose]) }
        expectRefused(by: .sharingAgreementIsWhole) { try make([1, 1], [.consent], [purpose]) }
        expectRefused(by: .sharingAgreementIsWhole) { try make([1, 2], [], [purpose]) }
        expectRefused(by: .sharingAgreementIsWhole) { try make([1, 2], [.consent], []) }
        expectRefused(by: .sharingAgreementIsWhole) { try make([1, 2], [.consent], [purpose, purpose]) }
        expectRefused(by: .sharingAgreementIsWhole) {
            try make([1, 2], [.consent], [SharedFields(for: .safeguarding, fields: [])])
        }
    }

    @Test func aDisclosureIsNecessaryAndHasAGround() throws {
        expectRefused(by: .disclosureIsNecessary) { try entry(1, why: " \t") }
        expectRefused(by: .disclosureIsNecessary) { try entry(1, to: []) }
        expectRefused(by: .disclosureIsNecessary) { try entry(1, to: [20]) }
        expectRefused(by: .disclosureIsNecessary) { try entry(1, fields: []) }
        for consent in [Answer.no, .unknown] {
            expectRefused(by: .disclosureHasAGateway) { try entry(1, on: .consent, consent: consent) }
        }
        #expect(try entry(1, on: .consent, consent: .yes).gateway == .consent)
    }

    @Test func theRegisterHoldsEntriesToTheirAgreement() throws {
        var register = DisclosureRegister(under: [Made.agreement])
        let start = try CivilClock.unitedKingdom.startOfDay(Made.june)
        let end = try CivilClock.unitedKingdom.startOfDay(Made.june.adding(days: 365))
        try register.add(try entry(1, at: start))
        try register.add(try entry(2, at: end.adding(milliseconds: -1)))
        let before = register
        expectRefused(by: .disclosureStandsOnce) { try register.add(try entry(2)) }
        for instant in [start.adding(milliseconds: -1), end, Instant(milliseconds: .max)] {
            expectRefused(by: .disclosureHasAGateway) { try register.add(try entry(3, at: instant)) }
        }
        expectRefused(by: .disclosureHasAGateway) { try register.add(try entry(3, to: [21, 22])) }
        expectRefused(by: .disclosureHasAGateway) { try register.add(try entry(3, on: .vitalInterests)) }
        expectRefused(by: .disclosureHasAGateway) { try register.add(try entry(3, for: .lawEnforcement)) }
        expectRefused(by: .disclosureHasAGateway) { try register.add(try entry(3, under: Made.id(99))) }
        expectRefused(by: .minimumFields) { try register.add(try entry(3, fields: [.name, .health])) }
        #expect(register == before)
        try register.add(try entry(3, on: .vitalInterests, fields: [.health], under: nil))
        #expect(register.outsideAgreements.map(\.id) == [Made.id(3)])
    }

    @Test func itSaysWhoWasToldWhat() throws {
        var register = DisclosureRegister(under: [Made.agreement])
        try register.add(try entry(1, fields: [.riskGrade]))
        try register.add(try entry(2, to: [22, 21], fields: [.name, .riskGrade], under: nil))
        try register.add(try entry(3, about: .victim(Made.id(3)), fields: [.incidents]))
        let known = register.knowledge(about: .victim(Made.id(2)))
        #expect(known.map(\.body) == [Made.id(21), Made.id(22)])
        #expect(known.map(\.fields) == [[.name, .riskGrade], [.name, .riskGrade]])
        #expect(known.map(\.entries) == [[Made.id(1), Made.id(2)], [Made.id(2)]])
        // The same number as a suspect is another record.
        #expect(register.knowledge(about: .suspect(Made.id(2))) == [])
    }

    @Test func whatIsReadIsCheckedToo() throws {
        var register = DisclosureRegister(under: [Made.agreement])
        try register.add(try entry(1))
        let text = try storedText(of: register).replacing(
            "\"fields\":[\"risk-grade\"]", with: "\"fields\":[\"health\"]")
        #expect(refusal(DisclosureRegister.self, from: text, as: Rejection.self)?.rule == .minimumFields)
        #expect(refusal(RecordedPerson.self, from: "{}", as: Rejection.self) == nil)
        #expect(throws: DecodingError.self) { try decoded(RecordedPerson.self, from: "{}") }
        let pair = "{\"victim\":\"\(Made.agreement.id)\",\"child\":\"\(Made.agreement.id)\"}"
        #expect(throws: DecodingError.self) { try decoded(RecordedPerson.self, from: pair) }
    }
}
