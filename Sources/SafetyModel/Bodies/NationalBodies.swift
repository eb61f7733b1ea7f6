import CivilTime

/// The national bodies of the documents behind the kit, and who took their place.
///
/// A document that names a body shows that it was there on the document's day. Days beyond that have a source of their
/// own, or are not known: a body of today was there when a source last showed it, and may be there since.
public enum NationalBodies {
    /// The bodies with their sources, in one order.
    public static let all: [NationalBody] = departments + policing + justice + wales

    /// The bodies as a register, which says who was there on a day and who stands in whose place.
    ///
    /// - Throws: ``BodiesError`` where the entries contradict one another.
    public static func register() throws(BodiesError) -> Bodies {
        try Bodies(all.map(\.body))
    }

    /// The Home Office.
    public static let homeOffice = id(1)
    /// The Ministry of Justice.
    public static let ministryOfJustice = id(2)
    /// The Department for Children, Schools and Families.
    public static let childrenSchoolsAndFamilies = id(3)
    /// The Department for Education, founded in 2010.
    public static let education = id(4)
    /// The Association of Chief Police Officers.
    public static let associationOfChiefPoliceOfficers = id(5)
    /// The National Police Chiefs' Council.
    public static let nationalPoliceChiefsCouncil = id(6)
    /// Her Majesty's Inspectorate of Constabulary.
    public static let inspectorateOfConstabulary = id(7)
    /// The Inspectorate of Constabulary and Fire & Rescue Services.
    public static let inspectorateOfConstabularyAndFire = id(8)
    /// The Youth Justice Board.
    public static let youthJusticeBoard = id(9)
    /// The National Offender Management Service.
    public static let nationalOffenderManagementService = id(10)
    /// The Prison and Probation Service.
    public static let prisonAndProbationService = id(11)
    /// The Crown Prosecution Service.
    public static let crownProsecutionService = id(12)
    /// The Welsh Assembly Government.
    public static let welshAssemblyGovernment = id(13)
    /// The Welsh Government.
    public static let welshGovernment = id(14)

    private static func id(_ number: UInt64) -> PublicBody.ID {
        PublicBody.ID(high: 0x6e61_7469_6f6e_8000, low: 0x8000_0000_0000_0000 | number)
    }

    private static let report2008 = day(2008, 3, 2)
    private static let strategyOf2008 = Passage(.cuttingCrime, "4b, line 18")

    private static let departments: [NationalBody] = [
        named(homeOffice, "Home Office", .governmentDepartment, seen: report2008, strategyOf2008),
        named(ministryOfJustice, "Ministry of Justice", .governmentDepartment, seen: report2008, strategyOf2008),
        NationalBody(
            body: body(
                childrenSchoolsAndFamilies, "Department for Children, Schools and Families", .governmentDepartment,
                from: .on(day(2007, 6, 28)), until: .on(day(2010, 5, 12)), then: [education]),
            passage: strategyOf2008, source: "https://en.wikipedia.org/wiki/Department_for_Education",
            standing: .secondary),
        NationalBody(
            body: body(
                education, "Department for Education", .governmentDepartment, from: .on(day(2010, 5, 12)),
                until: .notBefore(day(2016, 7, 1))),
            passage: nil, source: "https://en.wikipedia.org/wiki/Department_for_Education", standing: .secondary),
    ]

    private static let policing: [NationalBody] = [
        NationalBody(
            body: body(
                associationOfChiefPoliceOfficers, "Association of Chief Police Officers", .chiefOfficersBody,
                from: .by(report2008), until: .on(day(2015, 4, 1)), then: [nationalPoliceChiefsCouncil]),
            passage: strategyOf2008, source: "https://www.npcc.police.uk/About/History.aspx", standing: .official),
        NationalBody(
            body: body(
                nationalPoliceChiefsCouncil, "National Police Chiefs' Council", .chiefOfficersBody,
                from: .on(day(2015, 4, 1)), until: .notBefore(day(2019, 4, 1))),
            passage: nil, source: "https://www.npcc.police.uk/About/History.aspx", standing: .official),
        NationalBody(
            body: body(
                inspectorateOfConstabulary, "Her Majesty's Inspectorate of Constabulary", .inspectorate,
                from: .by(day(2009, 12, 1)), until: .on(day(2017, 7, 19)),
                then: [inspectorateOfConstabularyAndFire]),
            passage: Passage(.protectingThePublic, "3.3.2, line 121"), source: expansionOfInspectorate,
            standing: .secondary),
        NationalBody(
            body: body(
                inspectorateOfConstabularyAndFire, "Inspectorate of Constabulary and Fire & Rescue Services",
                .inspectorate, from: .on(day(2017, 7, 19)), until: .notBefore(day(2017, 8, 1))),
            passage: nil, source: expansionOfInspectorate, standing: .secondary),
    ]

    // The day is that of the announcement; which day the name changed was not seen.
    private static let expansionOfInspectorate =
        "https://www.gov.uk/government/news/major-expansion-of-hmic-to-take-on-inspection-of-fire-and-rescue-in-england"

    private static let justice: [NationalBody] = [
        named(youthJusticeBoard, "Youth Justice Board", .nationalAgency, seen: report2008, strategyOf2008),
        NationalBody(
            body: body(
                nationalOffenderManagementService, "National Offender Management Service", .nationalAgency,
                from: .on(day(2004, 6, 1)), until: .on(day(2017, 4, 1)), then: [prisonAndProbationService]),
            passage: Passage(.cuttingCrime, "4e, line 24"),
            source: "https://discovery.nationalarchives.gov.uk/details/r/C401", standing: .official),
        NationalBody(
            body: body(
                prisonAndProbationService, "Prison and Probation Service", .nationalAgency,
                from: .on(day(2017, 4, 1)), until: .notBefore(day(2025, 6, 1))),
            passage: nil,
            source: "https://www.russellwebster.com/introducing-her-majestys-prison-and-probation-service/",
            standing: .secondary),
        NationalBody(
            body: body(
                crownProsecutionService, "Crown Prosecution Service", .prosecutionService, from: .notKnown,
                until: .notKnown),
            passage: nil, source: nil, standing: .named),
    ]

    // Renamed in May 2011; on which day was not seen, so its first day is not known and the old name ends by its last.
    private static let wales: [NationalBody] = [
        NationalBody(
            body: body(
                welshAssemblyGovernment, "Welsh Assembly Government", .devolvedGovernment,
                from: .by(day(2010, 7, 1)), until: .on(day(2011, 6, 1)), then: [welshGovernment]),
            passage: Passage(.policingInThe21stCentury, "5.21, line 84"),
            source: "https://simple.wikipedia.org/wiki/Politics_of_Wales", standing: .secondary),
        NationalBody(
            body: body(
                welshGovernment, "Welsh Government", .devolvedGovernment, from: .by(day(2011, 6, 1)),
                until: .notBefore(day(2014, 4, 30))),
            passage: nil, source: "https://simple.wikipedia.org/wiki/Politics_of_Wales", standing: .secondary),
    ]

    private static func named(
        _ id: PublicBody.ID, _ name: String, _ kind: BodyKind, seen day: CivilDate, _ passage: Passage
    ) -> NationalBody {
        NationalBody(
            body: PublicBody(id: id, name: name, kind: kind, lifespan: .seen(on: day)), passage: passage, source: nil,
            standing: .named)
    }

    private static func body(
        _ id: PublicBody.ID, _ name: String, _ kind: BodyKind, from start: Lifespan.Start, until end: Lifespan.End,
        then successors: [PublicBody.ID] = []
    ) -> PublicBody {
        PublicBody(
            id: id, name: name, kind: kind, lifespan: (try? Lifespan(from: start, until: end)) ?? .notKnown,
            successors: successors)
    }

    // A day that does not exist would give nil; the tests read every lifespan.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }
}
