import CivilTime
import SafetyModel
import Testing

@Suite struct VolunteerRosterTests {
    @Test func everybodyIsOnceOnTheRoster() throws {
        let volunteer = try VolunteerSample.serving(1, .specialConstable)
        var roster = try VolunteerRoster([volunteer])
        #expect(rejection { try roster.add(volunteer) }?.rule == .volunteerStandsOnce)
        #expect(roster.volunteers.count == 1)
        let left = try volunteer.applying(.leave, at: VolunteerSample.noon("2024-09-01")).value
        #expect(roster.replace(with: left) && roster[volunteer.id] == left)
        #expect(!roster.replace(with: try VolunteerSample.volunteer(9, .streetWatch)))
    }

    @Test func strengthIsCountedByHeadsAtAnInstant() throws {
        var sergeant = try VolunteerSample.serving(1, .specialConstable)
        sergeant.special = SpecialConstable(rank: .sergeant)
        let roster = try VolunteerRoster([
            sergeant,
            VolunteerSample.serving(2, .specialConstable).applying(.suspend, at: VolunteerSample.noon("2024-05-01"))
                .value,
            VolunteerSample.serving(3, .specialConstable).applying(.lapse, at: VolunteerSample.noon("2024-06-01"))
                .value,
            VolunteerSample.serving(4, .specialConstable).applying(.leave, at: VolunteerSample.noon("2024-06-01"))
                .value,
            VolunteerSample.volunteer(5, .specialConstable, [(.beginVetting, "2024-02-02")]),
            VolunteerSample.serving(6, .streetWatch),
            VolunteerSample.volunteer(7, .specialConstable).applying(
                .enterInError, at: VolunteerSample.noon("2024-01-01")
            )
            .value,
        ])
        let now = roster.strength(of: .specialConstable, at: try VolunteerSample.noon("2024-06-01"))
        #expect(now.serving == 1 && now.suspended == 1 && now.lapsed == 1 && now.joining == 1)
        #expect(now.byRank == [.sergeant: 1])
        let before = roster.strength(
            of: .specialConstable, at: try VolunteerSample.noon("2024-06-01").adding(milliseconds: -1))
        #expect(before.serving == 3 && before.suspended == 1 && before.lapsed == 0)
        #expect(
            roster.serving(at: try VolunteerSample.noon("2024-06-01")).map(\.role) == [.specialConstable, .streetWatch])
    }

    /// Who turns out never to have been there is not counted for the days before that came out either.
    @Test func whoWasEnteredInErrorIsNeverCounted() throws {
        let wrong = try VolunteerSample.serving(1, .specialConstable)
            .applying(.enterInError, at: VolunteerSample.noon("2024-09-01")).value
        let roster = try VolunteerRoster([wrong, VolunteerSample.serving(2, .specialConstable)])
        let june = try VolunteerSample.noon("2024-06-01")
        #expect(wrong.state(at: june) == .serving)
        #expect(roster.strength(of: .specialConstable, at: june).serving == 1)
        #expect(roster.serving(at: june).map(\.id) == [VolunteerSample.id(2)])
    }

    @Test func activeCitizensAreThoseWhoServe() throws {
        let noon = try VolunteerSample.noon("2024-06-01")
        let roster = try VolunteerRoster([
            VolunteerSample.serving(1, .communityCrimeFighter), VolunteerSample.serving(2, .communityCrimeFighter),
            VolunteerSample.volunteer(3, .communityCrimeFighter),
            VolunteerSample.serving(4, .communityCrimeFighter).applying(.lapse, at: noon).value,
        ])
        #expect(roster.serving(as: .communityCrimeFighter, at: noon).count == 2)
    }

    @Test func rolesThatDoNotGoTogetherAreRefused() throws {
        var roster = try VolunteerRoster([VolunteerSample.serving(1, .specialConstable, person: 7)])
        let magistrate = try VolunteerSample.serving(2, .magistrate, person: 7)
        let refused = rejection { try roster.add(magistrate, unlessAgainst: RoleConflict.known) }
        #expect(refused?.rule == .rolesAreCompatible)
        #expect(refused?.found.contains("NPIA Circular 01/2011") == true)
        #expect(roster.volunteers.count == 1)
        let other = try VolunteerSample.serving(2, .magistrate, person: 8)
        try roster.add(other, unlessAgainst: RoleConflict.known)
        try roster.add(
            VolunteerSample.serving(3, .victimSupportVolunteer, person: 7), unlessAgainst: RoleConflict.known)
        #expect(roster.volunteers.count == 3)
    }

    @Test func conflictsAreListedWhileBothRolesAreHeld() throws {
        let left = try VolunteerSample.serving(3, .specialConstable, person: 8)
            .applying(.leave, at: VolunteerSample.noon("2024-05-01")).value
        var roster = try VolunteerRoster([
            VolunteerSample.serving(1, .specialConstable, person: 7),
            VolunteerSample.serving(2, .custodyVisitor, person: 7),
            left, VolunteerSample.serving(4, .magistrate, person: 8),
            VolunteerSample.serving(5, .magistrate), VolunteerSample.serving(6, .specialConstable),
        ])
        let found = roster.conflicts()
        #expect(found.map(\.first) == [VolunteerSample.id(1)] && found.map(\.second) == [VolunteerSample.id(2)])
        #expect(found.first?.conflict.ground.contains("s. 51(2)") == true)
        #expect(roster.replace(with: try left.applying(.reapply, at: VolunteerSample.noon("2024-06-01")).value))
        #expect(roster.conflicts().count == 2)
        #expect(roster.conflicts(among: []).isEmpty)
    }

    // MARK: - Parishes

    @Test func aPostingNeedsALinkAndASpecial() throws {
        let term = try VolunteerSample.term("2024-01-01", "2025-01-01")
        #expect(
            rejection {
                try ParishPosting(
                    id: VolunteerSample.id(1), of: VolunteerSample.id(1), to: "Mill", links: [], for: term)
            }?
            .rule == .parishPostingHasALink)
        let posting = try ParishPosting(
            id: VolunteerSample.id(1), of: VolunteerSample.id(1), to: "Mill", links: [.resident], for: term)
        var postings = ParishPostings()
        #expect(
            rejection { try postings.add(posting, of: VolunteerSample.serving(1, .streetWatch)) }?.rule
                == .parishPostingIsOfASpecial)
        try postings.add(posting, of: VolunteerSample.serving(1, .specialConstable))
        let again = try ParishPosting(
            id: VolunteerSample.id(2), of: VolunteerSample.id(1), to: "Mill", links: [.works],
            for: VolunteerSample.term("2024-12-31"))
        #expect(
            rejection { try postings.add(again, of: VolunteerSample.serving(1, .specialConstable)) }?.rule
                == .volunteerStandsOnce)
        let next = try ParishPosting(
            id: VolunteerSample.id(3), of: VolunteerSample.id(1), to: "Mill", links: [.works],
            for: VolunteerSample.term("2025-01-01"))
        try postings.add(next, of: VolunteerSample.serving(1, .specialConstable))
        #expect(postings.all.count == 2)
    }

    @Test func parishesWithoutASpecialAreKnown() throws {
        var postings = ParishPostings()
        let term = try VolunteerSample.term("2024-01-01", "2025-01-01")
        for (number, parish) in [(1, "Mill"), (2, "Ford"), (3, "Weir")] as [(UInt64, Area)] {
            try postings.add(
                ParishPosting(
                    id: VolunteerSample.id(number), of: VolunteerSample.id(number), to: parish, links: [.resident],
                    for: term), of: VolunteerSample.serving(number, .specialConstable))
        }
        let noon = try VolunteerSample.noon("2024-12-31")
        let roster = try VolunteerRoster([
            VolunteerSample.serving(1, .specialConstable),
            VolunteerSample.serving(2, .specialConstable).applying(.suspend, at: noon).value,
        ])
        let last = postings.coverage(
            of: ["Mill", "Ford", "Weir", "Green"], on: try day("2024-12-31"), by: roster, at: noon)
        #expect(last.map(\.isCovered) == [true, false, nil, false])
        let after = postings.coverage(of: ["Mill"], on: try day("2025-01-01"), by: roster, at: noon)
        #expect(after.map(\.isCovered) == [false])
    }

    // MARK: - Reserve

    func reserve() throws -> Reserve {
        Reserve(drawnFrom: [RoleProfile(.specialConstable, vetting: [.recruitment], training: [.publicSafety])])
    }

    func trained(_ number: UInt64, through last: String) throws -> Volunteer {
        var volunteer = try VolunteerSample.serving(number, .specialConstable)
        volunteer.trainings = [try TrainingRecord(.publicSafety, achieved: day("2024-01-01"), validThrough: day(last))]
        return volunteer
    }

    @Test func theReserveTakesThoseWhoServeAndAreTrained() throws {
        var reserve = try reserve()
        let term = try VolunteerSample.term("2024-01-01")
        let entry = try Reservist(
            id: VolunteerSample.id(1), volunteer: VolunteerSample.id(1), noticeHours: 24, for: term)
        let today = try day("2024-06-01")
        #expect(
            rejection { try reserve.add(entry, of: VolunteerSample.serving(1, .streetWatch), on: today) }?.rule
                == .reservistIsEligible)
        #expect(
            rejection { try reserve.add(entry, of: VolunteerSample.serving(1, .specialConstable), on: today) }?.found
                == "no training is recorded")
        #expect(
            rejection { try reserve.add(entry, of: trained(1, through: "2024-05-31"), on: today) }?.rule
                == .reservistIsTrained)
        try reserve.add(entry, of: trained(1, through: "2024-06-01"), on: today)
        #expect(
            rejection { try reserve.add(entry, of: trained(1, through: "2024-06-01"), on: today) }?.rule
                == .volunteerStandsOnce)
        for (hours, days) in [(-1, nil), (0, 0), (0, 367)] as [(Int, Int?)] {
            #expect(
                rejection {
                    try Reservist(
                        id: VolunteerSample.id(1), volunteer: VolunteerSample.id(1), noticeHours: hours,
                        daysAYear: days,
                        for: term)
                }?.rule == .callUpTermsArePossible)
        }
    }

    @Test func whoComesAtSomeNotice() throws {
        var reserve = try reserve()
        let term = try VolunteerSample.term("2024-01-01", "2024-07-01")
        let enlisted = try day("2024-05-01")
        for (number, hours) in [(1, 24), (2, 48), (3, 24), (4, 24), (5, 24)] as [(UInt64, Int)] {
            try reserve.add(
                Reservist(
                    id: VolunteerSample.id(number), volunteer: VolunteerSample.id(number), noticeHours: hours,
                    daysAYear: 5,
                    for: term), of: trained(number, through: "2024-06-30"), on: enlisted)
        }
        let noon = try VolunteerSample.noon("2024-06-30")
        let roster = try VolunteerRoster([
            trained(1, through: "2024-06-30"), trained(2, through: "2024-06-30"), trained(3, through: "2024-06-29"),
            trained(4, through: "2024-06-30"),
        ])
        let answer = try reserve.mobilisable(within: 24, at: noon, by: roster, daysServed: [VolunteerSample.id(4): 5])
        #expect(answer.available == [VolunteerSample.id(1)])
        #expect(answer.unavailable == [VolunteerSample.id(3), VolunteerSample.id(4)])
        #expect(answer.unknown == [VolunteerSample.id(5)])
        #expect(try reserve.mobilisable(within: 23, at: noon, by: roster).available.isEmpty)
        #expect(try reserve.mobilisable(within: 48, at: noon, by: roster).available.count == 3)
        let after = try VolunteerSample.noon("2024-07-01")
        #expect(try reserve.mobilisable(within: 48, at: after, by: roster) == Mobilisation())
    }
}
