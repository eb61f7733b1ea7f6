import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct VolunteerGateTests {
    private let leave = Disclosure(for: [.volunteering], upTo: .personal, reason: "enrolment")

    private func unit(keepsEighteenYearOlds: Bool? = nil) throws -> CadetUnit {
        CadetUnit(
            id: .init(high: 7, low: 1), name: "Wexley Cadets", kind: .police, area: "Wexley",
            ratio: try LeaderRatio(cadetsPerLeader: 8, leastLeaders: 2), leaders: [],
            keepsEighteenYearOlds: keepsEighteenYearOlds)
    }

    /// Somebody with a guardian's consent who was born on that day.
    private func cadet(_ band: Cadet.Band, born: String?) throws -> Cadet {
        var cadet = Cadet(id: .init(high: 7, low: 2), unit: .init(high: 7, low: 1), as: band)
        cadet.dateOfBirth = try born.map { Personal(try CivilDate($0), purpose: .volunteering) }
        cadet.record(
            GuardianConsent(
                of: .parent, name: Personal("Mina", purpose: .volunteering), given: try CivilDate("2024-06-01")))
        return try cadet.applying(.consent, at: Instant("2024-06-01T09:00:00Z")).value
    }

    private func enrol(_ cadet: Cadet, keepsEighteenYearOlds: Bool? = nil) throws -> Cadet {
        try Volunteers.enrolled(
            cadet, in: unit(keepsEighteenYearOlds: keepsEighteenYearOlds), at: Instant("2024-06-10T12:00:00Z"),
            disclosing: leave
        ).value
    }

    @Test(arguments: [
        (Cadet.Band.cadet, "2011-06-10", nil as Bool?, true), (.cadet, "2011-06-11", nil, false),
        (.cadet, "2006-06-11", nil, true), (.cadet, "2006-06-10", nil, false), (.cadet, "2006-06-10", true, true),
        (.cadet, "2006-06-10", false, false), (.cadet, "2005-06-10", true, false), (.cadet, "1985-01-01", true, false),
        (.junior, "2014-06-10", nil, true), (.junior, "2014-06-11", nil, false), (.junior, "2011-06-11", nil, true),
        (.junior, "2011-06-10", nil, false),
    ])
    func cadetsAreOfTheAgeThatTheSchemeStates(
        _ band: Cadet.Band, _ born: String, _ keepsEighteenYearOlds: Bool?, _ mayJoin: Bool
    ) throws {
        let cadet = try cadet(band, born: born)
        guard mayJoin else {
            let error = #expect(throws: CriterionUnmet.self) {
                try enrol(cadet, keepsEighteenYearOlds: keepsEighteenYearOlds)
            }
            #expect(error?.finding.criterion == CriterionID("vpc-age-13-18.\(band.rawValue)"))
            #expect(error?.finding.citation.instrument == "Volunteer Police Cadets")
            return
        }
        #expect(try enrol(cadet, keepsEighteenYearOlds: keepsEighteenYearOlds).progress.state == .enrolled)
    }

    @Test func anUnknownAgeIsNoAge() throws {
        let unknown = try cadet(.cadet, born: nil)
        let error = #expect(throws: CriterionUnmet.self) { try enrol(unknown) }
        #expect(error?.finding.answer == .unknown)
        let ofAge = try cadet(.cadet, born: "2010-01-01")
        #expect(throws: DisclosureError.self) {
            try Volunteers.enrolled(
                ofAge, in: unit(), at: Instant("2024-06-10T12:00:00Z"),
                disclosing: Disclosure(for: [.victimSupport], upTo: .personal, reason: "another purpose"))
        }
        let applied = try ofAge.applying(.withdrawConsent, at: Instant("2024-06-02T09:00:00Z")).value
        #expect(throws: TransitionError.self) { try enrol(applied) }
    }

    @Test(
        arguments: [
            (true, true, false, Truth.yes), (true, true, true, .no), (false, true, false, .no),
            (true, false, false, .no),
            (true, true, nil, .unknown), (nil, true, false, .unknown), (nil, nil, true, .no),
        ] as [(Bool?, Bool?, Bool?, Truth)])
    func custodyVisitorsAreIndependent(_ body: Bool?, _ chief: Bool?, _ serves: Bool?, _ answer: Truth) throws {
        let noon = try Instant("2024-06-10T12:00:00Z")
        let visitor = CustodyVisitor(
            id: .init(high: 7, low: 1), volunteer: .init(high: 7, low: 1), to: "Wexley",
            for: try DayInterval(from: CivilDate("2024-01-01")),
            declaring: IndependenceDeclaration(ofPolicingBody: body, ofChiefOfficer: chief, servesWithPolice: serves))
        #expect(try Volunteers.independence(of: visitor, at: noon)?.answer == answer)
        guard answer != .yes else {
            #expect(try Volunteers.appointed(visitor, at: noon).value.progress.state == .onProbation)
            return
        }
        let error = #expect(throws: CriterionUnmet.self) { try Volunteers.appointed(visitor, at: noon) }
        #expect(error?.finding.citation.locator == "s. 51(2)")
    }
}
