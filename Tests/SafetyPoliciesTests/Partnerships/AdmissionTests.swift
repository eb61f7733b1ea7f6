import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct AdmissionTests {
    static func admit(
        _ kind: BodyKind, to nation: Nation, on day: String, as role: MembershipRole = .responsibleAuthority,
        of partnershipKind: PartnershipKind = .communitySafety
    ) throws -> Partnership {
        var partnership = try Partnership(
            id: .init(high: 0, low: 1), kind: partnershipKind, name: "Safer Wexley", area: "Wexley", nation: nation)
        let body = PublicBody(id: .init(high: 3, low: 1), name: "Body", kind: kind)
        try CommunitySafetyPartnerships.admit(
            Membership(of: body.id, as: role, for: DayInterval(from: CivilDate(day))), of: body, to: &partnership,
            isTwoTier: false)
        return partnership
    }

    @Test(arguments: [
        (BodyKind.localHealthBoard, Nation.wales, "2013-04-01"), (.council, .wales, "1998-07-31"),
        (.clinicalCommissioningGroup, .england, "2013-04-01"), (.policeAuthority, .england, "2012-01-16"),
        (.fireAndRescueAuthority, .wales, "2007-08-01"), (.probationProvider, .england, "2012-01-16"),
    ])
    func aBodyOfTheRightKindIsLetIn(_ kind: BodyKind, _ nation: Nation, _ day: String) throws {
        #expect(try Self.admit(kind, to: nation, on: day).memberships.count == 1)
    }

    @Test(arguments: [
        (BodyKind.integratedCareBoard, Nation.wales, "2023-12-20"), (.primaryCareTrust, .wales, "2007-08-01"),
        (.localHealthBoard, .england, "2013-04-01"), (.policeAuthority, .england, "2013-04-01"),
        (.clinicalCommissioningGroup, .england, "2022-08-01"), (.probationProvider, .england, "2007-08-01"),
    ])
    func aBodyOfTheWrongNationOrDayIsRefused(_ kind: BodyKind, _ nation: Nation, _ day: String) throws {
        let error = #expect(throws: CriterionUnmet.self) { try Self.admit(kind, to: nation, on: day) }
        #expect(error?.description.contains("Crime and Disorder Act 1998") == true)
        #expect(error?.description.contains("s. 5(1)") == true)
    }

    @Test func otherKindsAreNoAuthoritiesAndOtherRolesAreFree() throws {
        let error = #expect(throws: NoSuchAuthority.self) {
            try Self.admit(.housingProvider, to: .england, on: "2013-04-01")
        }
        #expect(error?.description.contains("housing-provider") == true)
        #expect(throws: NoSuchAuthority.self) { try Self.admit(.council, to: .england, on: "1998-07-30") }
        #expect(try Self.admit(.housingProvider, to: .england, on: "2013-04-01", as: .invitee).memberships.count == 1)
        let hate = try Self.admit(.housingProvider, to: .england, on: "2013-04-01", of: .hateCrime)
        #expect(hate.memberships.count == 1)
    }

    @Test func aTableWithEmptySeatsIsRefusedAndTheMissingNamed() throws {
        let day = try CivilDate("2024-06-28")
        let kinds: [BodyKind] = [
            .council, .policeForce, .fireAndRescueAuthority, .localHealthBoard, .probationProvider,
        ]
        let bodies = kinds.enumerated().map {
            PublicBody(id: .init(high: 3, low: UInt64($0.offset)), name: "Body", kind: $0.element)
        }
        func partnership(_ count: Int) throws -> Partnership {
            var partnership = try Partnership(
                id: .init(high: 0, low: 1), name: "Safer Wexley", area: "Wexley", nation: .wales)
            for body in bodies.prefix(count) {
                try CommunitySafetyPartnerships.admit(
                    Membership(of: body.id, as: .responsibleAuthority, for: DayInterval(from: day)), of: body,
                    to: &partnership, isTwoTier: false)
            }
            return partnership
        }
        try CommunitySafetyPartnerships.requireFullTable(in: partnership(5), of: bodies, on: day, isTwoTier: false)
        let error = #expect(throws: VacantSeats.self) {
            try CommunitySafetyPartnerships.requireFullTable(
                in: partnership(3), of: bodies, on: day, isTwoTier: nil)
        }
        #expect(error?.missing == [.localHealthBoard, .probationProvider])
        #expect(error?.notKnown == [.countyCouncil])
        #expect(error?.description.contains("Crime and Disorder Act 1998") == true)
    }
}
