import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct AuthoritySeatTests {
    typealias Kind = CommunitySafetyPartnerships.AuthorityKind

    static func body(_ kind: BodyKind, _ number: UInt64) -> PublicBody {
        PublicBody(id: .init(high: 3, low: number), name: kind.rawValue, kind: kind)
    }

    let bodies = [
        body(.council, 1), body(.policeForce, 2), body(.fireAndRescueAuthority, 3), body(.integratedCareBoard, 4),
    ]

    func seats(
        of members: ArraySlice<PublicBody>, in nation: Nation = .england, on day: String, isTwoTier: Bool? = false,
        until end: String? = nil, known: [PublicBody]? = nil
    ) throws -> [Kind: AuthoritySeat] {
        let term = try DayInterval(from: CivilDate("2000-01-01"), until: try end.map { try CivilDate($0) })
        let partnership = try Partnership(
            id: .init(high: 0, low: 1), name: "Safer Wexley", area: "Wexley", nation: nation,
            memberships: members.map { Membership(of: $0.id, as: .responsibleAuthority, for: term) })
        let seats = try CommunitySafetyPartnerships.seats(
            in: partnership, of: known ?? bodies, on: CivilDate(day), isTwoTier: isTwoTier)
        return Dictionary(uniqueKeysWithValues: seats.map { ($0.authority.kind, $0) })
    }

    func vacant(_ seats: [Kind: AuthoritySeat], _ answer: Truth = .yes) -> Set<Kind> {
        Set(seats.filter { $0.value.isVacant == answer }.keys)
    }

    @Test func whoIsNotAtTheTableIsNamed() throws {
        let found = try seats(of: bodies[0..<3], on: "2024-06-28")
        #expect(vacant(found) == [.integratedCareBoard, .probationProvider])
        #expect(vacant(found, .unknown).isEmpty)
        #expect(found[.council]?.members == [bodies[0].id] && found[.probationProvider]?.members == [])
        let welsh = try seats(of: bodies[0..<3], in: .wales, on: "2024-06-28")
        #expect(vacant(welsh) == [.localHealthBoard, .probationProvider])
        let everybody = try seats(
            of: (bodies + [Self.body(.probationProvider, 5)])[...], on: "2024-06-28",
            known: bodies + [Self.body(.probationProvider, 5)])
        #expect(vacant(everybody).isEmpty && vacant(everybody, .unknown).isEmpty)
    }

    @Test func onADayOnWhichTheLawIsNotKnownASeatMayBeVacant() throws {
        let day = "2022-08-01"
        let without = try seats(of: bodies[0..<3], on: day)
        #expect(vacant(without) == [.probationProvider])
        #expect(vacant(without, .unknown) == [.clinicalCommissioningGroup, .integratedCareBoard])
        // Whoever sits there leaves no seat vacant, whether or not it had to.
        let with = try seats(of: bodies[...], on: day)
        #expect(vacant(with, .unknown) == [.clinicalCommissioningGroup])
    }

    @Test func whatIsNotKnownOfThePlaceOrOfAMemberStaysOpen() throws {
        let twoTier = try seats(of: bodies[...], on: "2024-06-28", isTwoTier: nil)
        #expect(vacant(twoTier, .unknown) == [.countyCouncil])
        let unrecorded = try seats(of: bodies[...], on: "2024-06-28", known: Array(bodies.prefix(3)))
        #expect(vacant(unrecorded).isEmpty)
        #expect(vacant(unrecorded, .unknown) == [.integratedCareBoard, .probationProvider])
    }

    @Test func aMembershipThatEndedLeavesTheSeatVacant() throws {
        let last = try seats(of: bodies[...], on: "2024-06-27", until: "2024-06-28")
        #expect(vacant(last) == [.probationProvider])
        let next = try seats(of: bodies[...], on: "2024-06-28", until: "2024-06-28")
        #expect(
            vacant(next) == [
                .council, .chiefOfficerOfPolice, .fireAndRescueAuthority, .integratedCareBoard, .probationProvider,
            ])
    }

    @Test func beforeTheActThereIsNoTable() throws {
        #expect(try seats(of: bodies[...], on: "1998-07-30").isEmpty)
    }
}
