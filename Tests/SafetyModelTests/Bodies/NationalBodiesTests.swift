import CivilTime
import SafetyModel
import Testing

@Suite struct NationalBodiesTests {
    @Test(arguments: [
        (NationalBodies.childrenSchoolsAndFamilies, "2010-05-11", NationalBodies.childrenSchoolsAndFamilies),
        (NationalBodies.childrenSchoolsAndFamilies, "2010-05-12", NationalBodies.education),
        (
            NationalBodies.associationOfChiefPoliceOfficers, "2015-03-31",
            NationalBodies.associationOfChiefPoliceOfficers
        ),
        (NationalBodies.associationOfChiefPoliceOfficers, "2015-04-01", NationalBodies.nationalPoliceChiefsCouncil),
        (
            NationalBodies.nationalOffenderManagementService, "2017-03-31",
            NationalBodies.nationalOffenderManagementService
        ),
        (NationalBodies.nationalOffenderManagementService, "2017-04-01", NationalBodies.prisonAndProbationService),
        (NationalBodies.inspectorateOfConstabulary, "2017-07-18", NationalBodies.inspectorateOfConstabulary),
        (NationalBodies.inspectorateOfConstabulary, "2017-07-19", NationalBodies.inspectorateOfConstabularyAndFire),
        (NationalBodies.welshAssemblyGovernment, "2010-07-01", NationalBodies.welshAssemblyGovernment),
        (NationalBodies.welshAssemblyGovernment, "2011-06-01", NationalBodies.welshGovernment),
    ])
    func theSuccessorStandsInTheirPlace(_ id: PublicBody.ID, _ text: String, _ expected: PublicBody.ID) throws {
        let found = try NationalBodies.register().inPlace(of: id, on: day(text))
        #expect(found.certain == [expected] && found.isSettled)
    }

    /// What a document names was there on the document's day, and nobody knows for how long.
    @Test func aBodyThatIsOnlyNamedIsKnownForItsDay() throws {
        let register = try NationalBodies.register()
        for id in [NationalBodies.homeOffice, NationalBodies.youthJusticeBoard, NationalBodies.ministryOfJustice] {
            #expect(try register.existence(of: id, on: day("2008-03-02")) == .exists)
            #expect(try register.existence(of: id, on: day("2026-01-01")) == .notKnown)
        }
        #expect(try register.inPlace(of: NationalBodies.homeOffice, on: day("2026-01-01")).isSettled == false)
        #expect(try register.existence(of: NationalBodies.crownProsecutionService, on: day("2008-03-02")) == .notKnown)
    }

    @Test func everyDayHasASource() throws {
        #expect(NationalBodies.all.count == 14)
        for entry in NationalBodies.all {
            #expect(entry.body.kind.isKnown)
            #expect((entry.source == nil) == (entry.standing == .named), "\(entry.body.name)")
            if entry.standing != .named { #expect(entry.body.lifespan != .notKnown, "\(entry.body.name)") }
            if let passage = entry.passage { #expect(passage.document.isKnown) }
        }
        #expect(throws: BodiesError.self) {
            try NationalBodies.register().inPlace(of: .body(1), on: day("2026-01-01"))
        }
    }
}
