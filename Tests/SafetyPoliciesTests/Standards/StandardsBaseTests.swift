import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

/// Holds the rules against the fact base that they were written from.
@Suite("Standards and their fact base", .enabled(if: SharedFiles.exists(StandardsBase.name)))
struct StandardsBaseTests {
    let base: StandardsBase

    init() throws {
        base = try StandardsBase()
    }

    @Test(
        "agree on how well each requirement was checked, and where it was seen",
        arguments: [
            ("of_age", "sc-min-age"), ("below_retirement_age", "sc-retirement-age"), ("vetted", "vet-rv-10y"),
            ("biometrics_given", "sc-biometrics"), ("occupation_compatible", "sc-occupations"),
        ])
    func eligibility(name: String, id: String) throws {
        let policy = try SpecialConstables.deployability()
        let requirement = try #require(policy.criterion(.mayDeploy)?.requirements.first { $0.name == name })
        // Of the list of occupations the primary source was seen in its opening only, and forces tell their own.
        let expected = id == "sc-occupations" ? .secondary : base.level(of: id)
        #expect(requirement.verification == expected)
        #expect(requirement.citation?.sources.map(\.rawValue) == base.records[id]?.sources)
    }

    @Test("agree on the numbers")
    func numbers() {
        #expect(base.number("year_of_age", of: "sc-min-age") == [18, 17])
        #expect(base.number("year_of_age", of: "sc-retirement-age") == [60, 65])
        #expect(base.number("year", of: "vet-rv-10y") == [10])
        #expect(base.number("hour", of: "sc-hours-16-month") == [16])
        #expect(base.number("qualifying_complaint", of: "asbcr-threshold-3") == [3])
        #expect(base.number("month", of: "asbcr-qualifying-1-month") == [1])
        #expect(base.number("month", of: "asbcr-application-6-months") == [6])
        #expect(base.number("minute", of: "nchs-emergency-attendance-90") == [15, 20])
        #expect(base.records["nchs-emergency-attendance-90"]?.fields["target_percent"] == "90")
    }

    @Test("agree on the threshold, the standards and the partnership")
    func others() throws {
        let threshold = try #require(try CaseReview.edition2014().criteria.first?.requirements.first)
        for id in ["asbcr-threshold-3", "asbcr-qualifying-1-month", "asbcr-application-6-months"] {
            #expect(base.level(of: id) == threshold.verification)
            let sources = base.records[id]?.sources ?? []
            let cited = Set(threshold.citation?.sources.map(\.rawValue) ?? [])
            #expect(cited.isSuperset(of: sources))
        }
        let attendance = try #require(
            try ServiceStandards.nationalCallHandling().measure("nchs-emergency-attendance-90"))
        #expect(attendance.citation.sources.map(\.rawValue) == base.records["nchs-emergency-attendance-90"]?.sources)
        #expect(
            attendance.targets.map(\.verification)
                == Array(repeating: base.level(of: attendance.id.rawValue), count: 2))
        let partnership = try CommunitySafetyPartnerships.responsibleAuthorities()
        let seen = Set(base.records["csp-responsible-authorities"]?.sources ?? [])
        #expect(Set(partnership.sources.map(\.id.rawValue)) == seen)
        #expect(base.level(of: "csp-responsible-authorities") == .primary)
        let hours = try #require(try SpecialConstables.hours().criteria.first)
        // The page is one force's own, and is taken as told by one force.
        #expect(hours.requirements.map(\.verification) == [.primary])
        #expect(hours.citation.sources.map(\.rawValue) == base.records["sc-hours-16-month"]?.sources)
    }

    @Test("give no first day where none is known, and say so")
    func noFirstDay() throws {
        let first = try CivilDate("0001-01-01")
        #expect(base.records["sc-hours-16-month"]?.fields["effective_from"] == "null")
        let hours = try SpecialConstables.hours()
        let fire = try ServiceStandards.londonFireBrigade()
        #expect([hours, fire].map(\.inForce) == [InForce(from: first), InForce(from: first)])
        for notes in [hours.criteria[0].notes, fire.measures[0].notes] {
            #expect(notes.contains { $0.contains("first of the year 1") })
        }
    }

    @Test("name only sources of the fact base, with their tier")
    func sources() throws {
        let policies = try [
            CaseReview.edition2014(), ServiceStandards.nationalCallHandling(), ServiceStandards.londonFireBrigade(),
            SpecialConstables.deployability(), SpecialConstables.hours(),
            CommunitySafetyPartnerships.responsibleAuthorities(),
        ]
        for source in policies.flatMap(\.sources) {
            #expect(base.tiers[source.id.rawValue] == source.kind, "\(source.id)")
        }
        for policy in policies {
            let declared = Set(policy.sources.map(\.id))
            let cited =
                policy.criteria.flatMap { [$0.citation] + $0.requirements.compactMap(\.citation) }
                + policy.measures.map(\.citation)
            #expect(declared.isSuperset(of: cited.flatMap(\.sources)), "\(policy.id)")
        }
    }
}
