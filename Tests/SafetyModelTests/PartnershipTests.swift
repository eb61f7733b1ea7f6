import CivilTime
import SafetyModel
import SeededRandom
import Testing

@Suite struct PartnershipTests {
    static let partnershipID = Partnership.ID(high: 7, low: 1)

    static func membership(
        _ body: UInt64, _ role: MembershipRole = .responsibleAuthority, from: Int, until: Int?
    ) throws -> Membership {
        Membership(
            of: .init(high: 3, low: body), as: role,
            for: try DayInterval(from: day(from), until: until.map { day($0) }))
    }

    static func partnership(_ memberships: [Membership] = []) throws -> Partnership {
        let chair = Appointment(
            id: .init(high: 2, low: 1), of: .init(high: 0, low: 9), to: .chair, in: "Northshire",
            for: try DayInterval(from: day(0)))
        return try Partnership(
            id: partnershipID, name: "Safer Northshire", area: "Northshire", nation: .wales,
            body: .init(high: 3, low: 99), chairs: try Appointments(singleHolderPosts: [.chair], [chair]),
            jointPlans: [.init(high: 5, low: 1)], memberships: memberships)
    }

    @Test func aPartnershipRoundTripsAndABrokenOneIsRefused() throws {
        let partnership = try Self.partnership([
            Self.membership(1, from: 0, until: 10), Self.membership(2, .cooperatingBody, from: 0, until: nil),
            Self.membership(1, "mascot", from: 10, until: nil),
        ])
        #expect(try roundTrip(partnership) == partnership)
        let text = try storedText(of: partnership).replacing(#""until":"1970-01-11""#, with: #""until":"1970-01-12""#)
        let error = refusal(Partnership.self, from: text, as: PartnershipError.self)
        #expect(error?.membership == partnership.memberships[2])
        let bare = try Partnership(id: Self.partnershipID, name: "Bare", area: "Bare", nation: .england)
        #expect(try roundTrip(bare) == bare)
        #expect(bare.chairs.singleHolderPosts == [.chair])
    }

    @Test func oneBodyIsNotAMemberTwice() throws {
        let first = try Self.membership(1, from: 0, until: 10)
        let second = try Self.membership(1, .invitee, from: 9, until: nil)
        var partnership = try Self.partnership([first])
        let days = try DayInterval(from: day(9), until: day(10))
        let expected = PartnershipError(Self.partnershipID, second, .overlap(with: first, on: days))
        #expect(throws: expected) { try partnership.add(second) }
        for part in ["\(Self.partnershipID)", "\(first.body)", "invitee", "responsible-authority", "\(days)"] {
            #expect(expected.description.contains(part))
        }
        #expect(partnership.memberships == [first])
        try partnership.add(try Self.membership(1, .invitee, from: 10, until: nil))
        try partnership.add(try Self.membership(2, from: 0, until: nil))
        #expect(partnership.members(on: day(9)).map(\.body.low) == [1, 2])
        #expect(partnership.members(on: day(10)).map(\.role) == [.invitee, .responsibleAuthority])
        #expect(partnership.members(on: day(-1)) == [])
    }

    @Test func anEndIsSetAndChecked() throws {
        let first = try Self.membership(1, from: 0, until: nil)
        let second = try Self.membership(1, .invitee, from: 10, until: nil)
        var partnership = try Self.partnership([first])
        try partnership.setEnd(of: first, to: day(10))
        let ended = try Self.membership(1, from: 0, until: 10)
        try partnership.add(second)
        #expect(partnership.memberships == [ended, second])
        let days = try DayInterval(from: day(10))
        let widened = PartnershipError(Self.partnershipID, first, .overlap(with: second, on: days))
        #expect(throws: widened) { try partnership.setEnd(of: ended, to: nil) }
        #expect(throws: PartnershipError(Self.partnershipID, first, .unknown)) {
            try partnership.setEnd(of: first, to: nil)
        }
        let backwards = DayIntervalError(from: day(0), until: day(-1))
        #expect(throws: PartnershipError(Self.partnershipID, ended, .impossibleEnd(backwards))) {
            try partnership.setEnd(of: ended, to: day(-1))
        }
        #expect(partnership.memberships == [ended, second])
    }

    /// Each day is asked on its own, which knows nothing of intervals.
    @Test(arguments: UInt64(1)...40)
    func membersEqualADayByDayList(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var partnership = try Self.partnership()
        var members: [Int: [UInt64]] = [:]
        for _ in 0..<20 {
            let body = UInt64.random(in: 1...4, using: &generator)
            let from = Int.random(in: 0..<30, using: &generator)
            let length = Int.random(in: 1...8, using: &generator)
            let until = length == 8 ? nil : from + length
            let days = from..<(until ?? 40)
            let taken = days.filter { members[$0, default: []].contains(body) }
            do {
                try partnership.add(try Self.membership(body, from: from, until: until))
                #expect(taken.isEmpty, "seed \(seed)")
                for number in days { members[number, default: []].append(body) }
            } catch let error as PartnershipError {
                guard case .overlap(_, let overlap) = error.problem else { throw error }
                let named = days.filter { overlap.contains(day($0)) }
                #expect(!named.isEmpty && named.allSatisfy(taken.contains), "seed \(seed)")
            }
        }
        for number in 0..<40 {
            #expect(
                partnership.members(on: day(number)).map(\.body.low) == members[number, default: []],
                "seed \(seed), day \(number)")
        }
    }
}
