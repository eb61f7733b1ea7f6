import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Whether a special constable may deploy")
struct DeployabilityTests {
    let policy: Policy
    /// Everything in order on 10 June 2024.
    let fit: [FactID: FactHistory]

    init() throws {
        policy = try SpecialConstables.deployability()
        fit = [
            "volunteer.born": .known(.day(try CivilDate("1990-05-05"))),
            "special.appointed": .known(.day(try CivilDate("2015-09-01"))),
            "volunteer.service_extended": .known(false),
            "vetting.granted": .known(.day(try CivilDate("2020-01-15"))),
            "vetting.held": .known(true),
            "special.attested": .known(true),
            "volunteer.biometrics_given": .known(true),
            "volunteer.occupation_compatible": .known(true),
            "volunteer.serving": .known(true),
            "volunteer.suspended": .known(false),
            "training.needed": .known(true),
            "training.completed": .known(true),
            "training.valid_through": .known(.day(try CivilDate("2024-12-31"))),
            "special.independent_patrol": .known(true),
        ]
    }

    private func finding(
        _ id: CriterionID = .mayDeploy, _ changes: [FactID: FactHistory] = [:],
        at instant: String = "2024-06-10T18:00:00Z"
    ) throws -> Finding {
        let evidence = Evidence(facts: fit.merging(changes) { $1 })
        let found = try policy.findings(of: id, from: evidence, asOf: try Instant(instant), on: .englandAndWales)
        #expect(found.count == 1)
        return try #require(found.first)
    }

    private func day(_ text: String) throws -> FactHistory {
        .known(.day(try CivilDate(text)))
    }

    @Test("is yes where everything holds")
    func fitToDeploy() throws {
        for id in [CriterionID.mayDeploy, .mayDeployAlone] {
            let found = try finding(id)
            #expect(found.answer == .yes)
            #expect(found.failing.isEmpty && found.open.isEmpty && found.missing.isEmpty)
            #expect(found.verification == .unverified)
        }
    }

    @Test(
        "names the requirement that fails, or the fact that is not known",
        arguments: [
            ("vetting.held", false, "clearance_held"), ("special.attested", false, "attested"),
            ("volunteer.biometrics_given", false, "biometrics_given"),
            ("volunteer.occupation_compatible", false, "occupation_compatible"),
            ("volunteer.serving", false, "serving"), ("volunteer.suspended", true, "serving"),
            ("training.completed", false, "training_in_date"),
        ] as [(FactID, Bool, String)])
    func whyNot(fact: FactID, value: Bool, requirement: String) throws {
        let found = try finding(.mayDeploy, [fact: .known(.truth(value))])
        #expect(found.answer == .no)
        #expect(found.failing.map(\.name) == [requirement])
        let open = try finding(.mayDeploy, [fact: .unknown])
        #expect(open.answer == .unknown)
        #expect(open.open.map(\.name) == [requirement])
        #expect(open.missing == [.fact(fact)])
    }

    @Test("lets nobody out alone without independent patrol")
    func alone() throws {
        for (patrol, answer) in [(FactHistory.known(false), Truth.no), (.unknown, .unknown)] {
            #expect(try finding(.mayDeploy, ["special.independent_patrol": patrol]).answer == .yes)
            let alone = try finding(.mayDeployAlone, ["special.independent_patrol": patrol])
            #expect(alone.answer == answer)
        }
    }

    @Test(
        "asks for the eighteenth birthday by the appointment",
        arguments: [
            ("1997-09-02", "2015-09-01", false), ("1997-09-01", "2015-09-01", true),
            ("1997-08-31", "2015-09-01", true), ("2004-02-29", "2022-02-28", false),
            ("2004-02-29", "2022-03-01", true), ("2003-02-28", "2021-02-28", true),
        ])
    func ofAge(born: String, appointed: String, isOfAge: Bool) throws {
        let found = try finding(
            .mayDeploy, ["volunteer.born": try day(born), "special.appointed": try day(appointed)])
        #expect(found.failing.map(\.name) == (isOfAge ? [] : ["of_age"]))
    }

    @Test(
        "ends with the sixtieth birthday, or the sixty-fifth",
        arguments: [
            ("1964-06-11", false, Truth.yes), ("1964-06-10", false, .no), ("1964-06-10", true, .yes),
            ("1964-06-10", nil, .unknown), ("1964-06-11", nil, .yes), ("1959-06-11", true, .yes),
            ("1959-06-10", true, .no), ("1959-06-10", nil, .no),
        ] as [(String, Bool?, Truth)])
    func retirement(born: String, isExtended: Bool?, answer: Truth) throws {
        let extended = isExtended.map { FactHistory.known(.truth($0)) } ?? .unknown
        let found = try finding(.mayDeploy, ["volunteer.born": try day(born), "volunteer.service_extended": extended])
        #expect(found.answer == answer)
        #expect(found.failing.map(\.name) == (answer == .no ? ["below_retirement_age"] : []))
        #expect(found.missing == (answer == .unknown ? [.fact("volunteer.service_extended")] : []))
    }

    @Test(
        "takes a clearance from its day to the end of the tenth year",
        arguments: [
            ("2014-06-10", "2024-06-10T22:59:59Z", true), ("2014-06-10", "2024-06-10T23:00:00Z", false),
            ("2024-06-10", "2024-06-09T22:59:59Z", false), ("2024-06-10", "2024-06-09T23:00:00Z", true),
            ("2012-02-29", "2022-02-28T23:59:59Z", true), ("2012-02-29", "2022-03-01T00:00:00Z", false),
        ])
    func vetting(granted: String, at instant: String, isVetted: Bool) throws {
        let found = try finding(.mayDeploy, ["vetting.granted": try day(granted)], at: instant)
        #expect(found.failing.map(\.name) == (isVetted ? [] : ["vetted"]))
        #expect(found.parts.first { $0.requirement.name == "vetted" }?.requirement.verification == .primary)
    }

    @Test("takes training through its last day, local time")
    func training() throws {
        let through = ["training.valid_through": try day("2024-06-10")] as [FactID: FactHistory]
        #expect(try finding(.mayDeploy, through, at: "2024-06-10T22:59:59Z").answer == .yes)
        #expect(
            try finding(.mayDeploy, through, at: "2024-06-10T23:00:00Z").failing.map(\.name) == ["training_in_date"])
    }

    @Test("asks for no training where none is needed, and whether it is where that decides")
    func noTraining() throws {
        let none: [FactID: FactHistory] = ["training.completed": .known(false), "training.valid_through": .unknown]
        #expect(try finding(.mayDeploy, none.merging(["training.needed": false]) { $1 }).answer == .yes)
        #expect(try finding(.mayDeploy, none).answer == .no)
        let open = try finding(.mayDeploy, none.merging(["training.needed": .unknown]) { $1 })
        #expect(open.missing == [.fact("training.needed")])
        #expect(try finding(.mayDeploy, ["training.needed": .unknown]).answer == .yes)
    }

    @Test("is no for somebody appointed so long ago that they must have retired, whenever they were born")
    func jointly() throws {
        let found = try finding(
            .mayDeploy, ["volunteer.born": .unknown, "special.appointed": try day("1982-06-10")])
        #expect(found.answer == .no)
        #expect(found.open.map(\.name) == ["of_age", "below_retirement_age"])
        let younger = try finding(
            .mayDeploy, ["volunteer.born": .unknown, "special.appointed": try day("1982-06-11")])
        #expect(younger.answer == .unknown)
        #expect(younger.missing == [.fact("volunteer.born")])
    }

    @Test("cites what each requirement rests on")
    func citations() throws {
        let sources = Set(policy.sources.map(\.id))
        for requirement in policy.criteria.flatMap(\.requirements) {
            let citation = try #require(requirement.citation, "\(requirement.name)")
            #expect(sources.isSuperset(of: citation.sources))
            if citation.sources.isEmpty { #expect(requirement.verification == .unverified) }
        }
    }
}
