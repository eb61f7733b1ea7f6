import CivilTime
import SafetyModel
import Testing

@Suite struct PartnershipMeetingTests {
    static let id = Partnership.ID(high: 0xA0, low: 1)

    static func partnership(_ kind: PartnershipKind = .communitySafety) throws -> Partnership {
        try Partnership(
            id: id, kind: kind, name: "Safer Wexley", area: "Wexley", nation: .england,
            memberships: [
                Membership(of: .body(1), as: .responsibleAuthority, for: .days("2024-01-01")),
                Membership(of: .body(2), as: .responsibleAuthority, for: .days("2024-01-01")),
                Membership(of: .body(3), as: .invitee, for: .days("2024-01-01", "2024-07-01")),
            ])
    }

    static func meeting(
        _ lines: [(UInt64, Attendance)], number: UInt64 = 1, on text: String = "2024-06-30",
        of partnership: Partnership.ID = id
    ) throws -> PartnershipMeeting {
        try PartnershipMeeting(
            id: .init(high: 0xA1, low: number), of: partnership, on: day(text),
            attendance: lines.map { .init(.body($0), $1) })
    }

    @Test func aQuorumIsThereOrNotOrNobodyKnows() throws {
        let partnership = try Self.partnership()
        let two = try Quorum(members: 2, responsibleAuthorities: 1)
        func answer(_ lines: [(UInt64, Attendance)], _ quorum: Quorum) throws -> QuorumCount.Answer {
            try partnership.quorumCount(at: Self.meeting(lines), of: quorum).answer
        }
        #expect(try answer([(1, .present), (3, .represented), (2, .absent)], two) == .quorate)
        #expect(try answer([(1, .present), (2, .apologies), (3, .absent)], two) == .inquorate)
        #expect(try answer([(1, .present)], two) == .notKnown)
        #expect(try answer([], two) == .notKnown)
        let authorities = try Quorum(members: 2, responsibleAuthorities: 2)
        #expect(try answer([(1, .present), (3, .present), (2, .absent)], authorities) == .inquorate)
        #expect(try answer([(1, .present), (3, .present)], authorities) == .notKnown)
        let count = try partnership.quorumCount(at: Self.meeting([(1, .present), (3, .represented)]), of: authorities)
        #expect(count.present == 2 && count.authoritiesPresent == 1 && count.notRecorded == [.body(2)])
    }

    @Test func itIsThatOfTheDay() throws {
        let partnership = try Self.partnership()
        let three = try Quorum(members: 3)
        let before = try partnership.quorumCount(
            at: Self.meeting([(1, .present), (2, .present), (3, .present)]), of: three)
        #expect(before.answer == .quorate)
        let after = try partnership.quorumCount(
            at: Self.meeting([(1, .present), (2, .present)], on: "2024-07-01"), of: three)
        #expect(after.answer == .inquorate)
    }

    @Test func decidingNeedsTheQuorum() throws {
        let partnership = try Self.partnership()
        let two = try Quorum(members: 2)
        try partnership.requireQuorum(two, at: Self.meeting([(1, .present), (2, .represented)]))
        expectRefusal(by: .meetingIsQuorate, "1 of 2 members", "not recorded: 0") {
            try partnership.requireQuorum(two, at: Self.meeting([(1, .present), (2, .absent), (3, .absent)]))
        }
        expectRefusal(by: .meetingIsQuorate, "not recorded: 2") {
            try partnership.requireQuorum(two, at: Self.meeting([(1, .present)]))
        }
    }

    @Test func onlyMembersAreCounted() throws {
        let partnership = try Self.partnership()
        let one = try Quorum(members: 1)
        expectRefusal(by: .attendanceIsOfMembers, "\(PublicBody.ID.body(3))", "2024-07-01") {
            _ = try partnership.quorumCount(at: Self.meeting([(3, .present)], on: "2024-07-01"), of: one)
        }
        expectRefusal(by: .attendanceIsOfMembers, "not of \(Self.id)") {
            _ = try partnership.quorumCount(at: Self.meeting([(1, .present)], of: .init(high: 9, low: 9)), of: one)
        }
        expectRefusal(by: .attendanceIsOfMembers, "named twice") {
            _ = try Self.meeting([(1, .present), (1, .absent)])
        }
        for (members, authorities) in [(0, 0), (1, 2), (1, -1)] {
            expectRefusal(by: .quorumIsOfSome, "\(members) members") {
                _ = try Quorum(members: members, responsibleAuthorities: authorities)
            }
        }
    }

    @Test func attendanceIsToldMemberByMember() throws {
        let found = try Self.partnership().attendanceByMember(in: [
            Self.meeting([(1, .present), (2, .apologies), (3, .represented)]),
            Self.meeting([(1, .present)], number: 2, on: "2024-07-01"),
            Self.meeting([(1, .absent), (2, .present)], number: 3, on: "2024-08-01"),
        ])
        #expect(found.map(\.body) == [.body(1), .body(2), .body(3)])
        #expect(found.map(\.meetings) == [3, 3, 1])
        #expect(found.map(\.attended) == [2, 1, 1])
        #expect(found.map(\.notRecorded) == [0, 1, 0])
        #expect(found[1].counts == [.apologies: 1, .present: 1])
        #expect(try Self.partnership().attendanceByMember(in: []).map(\.meetings) == [0, 0, 0])
    }

    /// A partnership for serious violence, hate crime or restorative justice is one by its kind.
    @Test(arguments: [PartnershipKind.seriousViolence, .hateCrime, .restorativeJustice])
    func partnershipsOfEveryKindHaveMembersAndMeetings(_ kind: PartnershipKind) throws {
        let partnership = try Self.partnership(kind)
        #expect(try roundTrip(partnership).kind == kind)
        let there = try Self.meeting([(1, .present), (2, .present), (3, .present)])
        #expect(try partnership.quorumCount(at: there, of: Quorum(members: 3)).answer == .quorate)
        expectRefusal(by: .attendanceIsOfMembers, "no member") {
            _ = try partnership.attendanceByMember(in: [Self.meeting([(9, .present)])])
        }
    }

    @Test func aRecordWithoutAKindIsOfACommunitySafetyPartnership() throws {
        let text = try storedText(of: Self.partnership()).replacing(#""kind":"community-safety","#, with: "")
        #expect(try decoded(Partnership.self, from: text) == Self.partnership())
    }
}
