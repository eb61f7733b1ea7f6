import CivilTime
import SafetyModel
import Testing

@Suite struct PersonRolesTests {
    private func roles(_ all: (UInt64, RecordedPerson)...) throws -> PersonRoles {
        var roles = PersonRoles(of: Made.id(1))
        for (number, record) in all { try roles.add(.init(in: Made.id(number), as: record)) }
        return roles
    }

    @Test func victimAndSuspectAreRolesInDifferentCases() throws {
        let both = try roles((1, .victim(Made.id(2))), (2, .suspect(Made.id(3))), (2, .witness(Made.id(4))))
        #expect(both.all.count == 3)
        expectRefused(by: .rolesAreKeptApart) { try roles((1, .victim(Made.id(2))), (1, .suspect(Made.id(3)))) }
        expectRefused(by: .rolesAreKeptApart) { try roles((1, .suspect(Made.id(3))), (1, .victim(Made.id(2)))) }
        expectRefused(by: .rolesAreKeptApart) { try roles((1, .victim(Made.id(2))), (1, .victim(Made.id(2)))) }
        let one: Case.ID = Made.id(1)
        let other: Case.ID = Made.id(2)
        let text = try storedText(of: both).replacing("\"case\":\"\(other)\"", with: "\"case\":\"\(one)\"")
        #expect(refusal(PersonRoles.self, from: text, as: Rejection.self)?.rule == .rolesAreKeptApart)
    }

    @Test func whoeverSupportsAVictimSeesNoOtherRole() throws {
        let both = try roles((1, .victim(Made.id(2))), (2, .suspect(Made.id(3))))
        for purpose in [Purpose.victimSupport, .volunteering, .antisocialBehaviour] {
            #expect(try both.roles(for: purpose).map(\.record) == [.victim(Made.id(2))])
        }
        for purpose in [Purpose.lawEnforcement, .administrationOfJustice, .safeguarding] {
            #expect(try both.roles(for: purpose).count == 2)
        }
        expectRefused(by: .rolesAreKeptApart) { try both.roles(for: "a-new-purpose") }
    }

    @Test func entitlementsFollowTheVictimRecordAlone() throws {
        let alone = try roles((1, .victim(Made.id(2))))
        let both = try roles((2, .suspect(Made.id(3))), (1, .victim(Made.id(2))))
        #expect(alone.victimRecords == [Made.id(2)])
        #expect(both.victimRecords == alone.victimRecords)
    }
}

@Suite struct VictimStatusTests {
    private func status(_ holds: Bool, on ground: CircumstanceGround, of victim: UInt64 = 2) throws -> VictimStatus {
        try VictimStatus(of: Made.id(victim), circumstance: .vulnerable, holds: holds, from: Made.noon, on: ground)
    }

    @Test func aCategoryHasAGround() throws {
        expectRefused(by: .categoryHasAGround) { try status(true, on: .document(" ")) }
        let assessment = NeedsAssessment(
            id: Made.id(9), victim: Made.id(2), at: Made.noon, by: .police, findings: [.vulnerable: true])
        let blank = Victim(id: Made.id(2), kind: .person)
        func record(_ status: VictimStatus, _ assessments: [NeedsAssessment] = []) throws -> Bool? {
            var victim = blank
            try victim.record(status, assessments: assessments)
            return victim.value(of: .vulnerable, at: Made.noon)
        }
        #expect(try record(status(true, on: .selfDeclared)) == true)
        #expect(try record(status(false, on: .document("letter of a doctor"))) == false)
        #expect(try record(status(true, on: .assessment(Made.id(9))), [assessment]) == true)
        expectRefused(by: .categoryHasAGround) { try record(try status(true, on: .assessment(Made.id(9)))) }
        expectRefused(by: .categoryHasAGround) {
            try record(try status(false, on: .assessment(Made.id(9))), [assessment])
        }
        expectRefused(by: .categoryHasAGround) { try record(try status(true, on: .selfDeclared, of: 3)) }
        expectRefused(by: .categoryHasAGround) {
            var victim = blank
            victim.set(.vulnerable, to: true)
            try victim.record(try status(false, on: .selfDeclared))
        }
    }
}
