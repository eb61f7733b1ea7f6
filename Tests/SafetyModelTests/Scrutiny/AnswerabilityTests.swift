import CivilTime
import SafetyModel
import Testing

/// A named member of a police authority answers for each basic command unit, and the public can see who.
@Suite struct AnswerabilityTests {
    func term(_ from: String, _ until: String? = nil) throws -> DayInterval {
        try DayInterval(from: day(from), until: until.map { try day($0) })
    }

    func leads() throws -> Appointments {
        var leads = Appointments(singleHolderPosts: [.leadAuthorityMember])
        for (low, area, from, until) in [
            (1, "Luton", "2010-01-01", "2011-01-01"), (2, "Luton", "2011-02-01", "2012-11-22"),
            (3, "Bedford", "2010-01-01", "2012-11-22"),
        ] as [(UInt64, Area, String, String)] {
            try leads.add(
                Appointment(
                    id: .init(high: 0, low: low), of: .init(high: 1, low: low), to: .leadAuthorityMember, in: area,
                    for: try term(from, until)))
        }
        return leads
    }

    @Test func oneMemberAnswersForAUnit() throws {
        var leads = try leads()
        let error = #expect(throws: AppointmentError.self) {
            try leads.add(
                Appointment(
                    id: .init(high: 0, low: 9), of: .init(high: 1, low: 9), to: .leadAuthorityMember, in: "Bedford",
                    for: try term("2012-11-21")))
        }
        #expect(error?.description.contains("2012-11-21") == true)
    }

    @Test func unitsWithoutALeadAreFound() throws {
        let leads = try leads()
        let authority = try term("2010-01-01", "2012-11-22")
        #expect(
            leads.gaps(in: .leadAuthorityMember, of: "Luton", during: authority) == [
                try term("2011-01-01", "2011-02-01")
            ])
        #expect(leads.gaps(in: .leadAuthorityMember, of: "Bedford", during: authority).isEmpty)
        #expect(leads.gaps(in: .leadAuthorityMember, of: "Dunstable", during: authority) == [authority])
        #expect(leads.holding(.leadAuthorityMember, in: "Luton", on: try day("2011-01-31")).isEmpty)
    }
}
