import CivilTime
import PolicyEngine
import RandomEvidence
import SafetyModel
import SafetyPolicies
import SeededRandom
import Testing

/// The policies that exist, over random cases at once: what they say of each case alone.
@Suite struct PoliciesInBulkTests {
    private func compare(
        _ rulebook: TestedRules, cases: Int = BulkSize.cases, seed: UInt64
    ) async throws -> BulkComparison {
        let comparison = try await BulkComparison.random(
            rulebook, on: .englandAndWales, cases: cases, tableSize: 600, seed: seed)
        for difference in comparison.differences.prefix(3) { Issue.record("seed \(seed): \(difference)") }
        #expect(comparison.offered == cases)
        return comparison
    }

    @Test(arguments: [(0, 2006), (1, 2013), (2, 2015), (3, 2020)])
    func victimsCode(edition: Int, seed: UInt64) async throws {
        let comparison = try await compare(.policy(VictimsCode.editions()[edition]), seed: seed)
        #expect((0.6...0.95).contains(comparison.shareInBlocks), "\(comparison.summary)")
        #expect(comparison.compiled.dutiesJudgedSingly == (seed == 2006 ? ["vc2006.police.monthly-updates"] : []))
        // Every status of a duty, and in 2020 those of an opportunity.
        #expect(comparison.statusesSeen.count >= (seed == 2020 ? 9 : 8), "\(comparison.statusesSeen)")
        #expect(comparison.refused > 0 && comparison.refusedAtOnce > 0, "\(comparison.summary)")
    }

    /// But for the names of events and of the beneficiary, a table tells of a case what the rules say of its evidence.
    @Test func aCaseOfTheTableIsTheCaseThatWasTakenIn() throws {
        let code = try VictimsCode.edition2020()
        var generator = EvidenceGenerator(for: [code], on: .englandAndWales, seed: 21)
        var rows = CaseRows(for: try CompiledPolicy(code, on: .englandAndWales))
        var taken: [Evidence] = []
        for _ in 0..<600 {
            let evidence = generator.next()
            if (try? rows.append(evidence)) != nil { taken.append(evidence) }
        }
        let table = rows.table
        let asOf = try Instant("2035-12-30T12:00:00Z")
        let statuses = try table.statuses(asOf: asOf)
        let alone = Set(statuses.judgedSingly + statuses.refused.map(\.number))
        var compared = 0
        for (number, evidence) in taken.enumerated() where !alone.contains(number) {
            let told = try table.determinations(of: number, asOf: asOf).map(Told.init)
            let expected = try code.determinations(from: evidence, asOf: asOf, on: .englandAndWales).map(Told.init)
            #expect(told.sorted { "\($0)" < "\($1)" } == expected.sorted { "\($0)" < "\($1)" }, "\(evidence)")
            compared += told.count
        }
        #expect(compared > 200)
    }

    /// A determination without the names of what happened.
    private struct Told: Equatable {
        let duty: DutyID
        let policy: PolicyID
        let status: Status
        let dues: [Instant?]
        let facts: [Missing]
        let assumptions: [Assumption]

        init(_ determination: Determination) {
            duty = determination.duty
            policy = determination.policy
            status = determination.status
            dues = [determination.dueEarliest, determination.dueLatest, determination.dischargedAt]
            facts = determination.missing.filter { if case .fact = $0 { true } else { false } }
            assumptions = determination.assumptions
        }
    }

    @Test func victimsCode2020Columns() async throws {
        let comparison = try await BulkComparison.randomColumns(
            .policy(VictimsCode.edition2020()), on: .englandAndWales, cases: BulkSize.cases / 4, tableSize: 600, seed: 4
        )
        for difference in comparison.differences.prefix(3) { Issue.record("\(difference)") }
        #expect(comparison.shareInBlocks > 0.8, "\(comparison.summary)")
    }

    /// The Code, and a made-up edition after it in which all that is counted has one more.
    @Test func twoEditionsOfTheCode() async throws {
        let code = try VictimsCode.edition2020()
        let change = try CivilDate("2026-06-01")
        let register = try Register([
            code.edition(code.id, duties: code.duties, InForce(from: code.inForce.from, until: change)),
            code.edition("victims-code/made-up", duties: code.duties.map(\.longer), InForce(from: change)),
        ])
        let comparison = try await compare(.register(register), cases: BulkSize.cases / 2, seed: 8)
        #expect((0.6...0.95).contains(comparison.shareInBlocks), "\(comparison.summary)")
    }

    @Test func everyEditionOfTheCodeAndLaterLaw() async throws {
        let register = try Register(VictimsCode.editions() + VictimsLaw.policies())
        let comparison = try await compare(.register(register), cases: BulkSize.cases / 2, seed: 9)
        #expect(comparison.shareInBlocks > 0.5, "\(comparison.summary)")
    }

    /// A watch's review recurs, and is judged case by case.
    @Test(arguments: [Period.months(6), .workingDays(20), nil])
    func watchReview(every interval: Period?) async throws {
        let watch = try WatchScheme(
            id: .init(high: 0, low: 1), name: "Mill Lane Watch", kind: .neighbourhood, area: "Mill Lane",
            reviewInterval: interval)
        let comparison = try await compare(
            .policy(WatchReview.policy(for: watch)), cases: BulkSize.cases / 3, seed: 11)
        #expect(comparison.compiled.dutiesJudgedSingly == [WatchReview.duty])
        #expect(comparison.shareInBlocks == 0 && comparison.determinations > 0, "\(comparison.summary)")
    }

    @Test func agreements() async throws {
        var random = SeededGenerator(seed: 12)
        var determinations = 0
        var inBlocks = 0.0
        for seed in UInt64(0)..<20 {
            let policy = try Policy(Agreement.random(using: &random))
            let comparison = try await compare(.policy(policy), cases: max(BulkSize.cases / 20, 40), seed: seed)
            determinations += comparison.determinations
            inBlocks += comparison.shareInBlocks * Double(comparison.determinations)
        }
        #expect((0.2...0.9).contains(inBlocks / Double(determinations)))
    }

    /// The reviews of several watches: duties of one name, in policies that are in force together.
    @Test func manyWatchesInOneRegister() async throws {
        let register = try Register(
            (1...3).map { number in
                try WatchReview.policy(
                    for: WatchScheme(
                        id: .init(high: 0, low: UInt64(number)), name: "Watch \(number)", kind: .neighbourhood,
                        area: "Mill Lane", reviewInterval: .months(number)))
            })
        let comparison = try await compare(.register(register), cases: BulkSize.cases / 5, seed: 13)
        #expect(comparison.determinations > 0)
    }

    /// Policies without duties say nothing of any case, in bulk as one by one.
    @Test func policiesWithoutDuties() async throws {
        let policies = [
            try CrimeRecording.standard2002(), try SpecialConstables.deployability(), try SpecialConstables.hours(),
            try ServiceStandards.nationalCallHandling(), try ServiceStandards.londonFireBrigade(),
            try CommunitySafetyPartnerships.responsibleAuthorities(),
        ]
        for policy in policies {
            #expect(policy.duties.isEmpty, "\(policy.id)")
            var rows = CaseRows(for: try CompiledPolicy(policy, on: .englandAndWales))
            for number in 0..<3 {
                let asked = Event("e", "case_review_requested", at: .instant(Instant(milliseconds: 0)))
                try rows.append(Evidence(events: number == 0 ? [] : [asked]))
            }
            let asOf = try Instant("2025-01-01T00:00:00Z")
            let tally = try rows.table.tally(asOf: asOf)
            #expect(tally.cases == 3 && tally.determinations == 0 && tally.refused.isEmpty)
            #expect(try rows.table.statuses(asOf: asOf).columns.isEmpty)
        }
    }
}

extension Policy {
    /// The same instrument on other days with other duties.
    fileprivate func edition(_ id: PolicyID, duties: [Duty], _ inForce: InForce) throws -> Policy {
        try Policy(
            id, title: title, instrument: instrument, bindingForce: bindingForce, inForce: inForce, status: status,
            jurisdiction: jurisdiction, facts: facts, duties: duties, sources: sources,
            markersConsidered: markersConsidered)
    }
}

extension Duty {
    /// The same with one more of whatever each limit counts.
    fileprivate var longer: Duty {
        Duty(
            id, citing: citation, summary: summary, kind: kind, owedTo: audience,
            audienceVerification: audienceVerification, owedBy: owedBy, upon: trigger,
            triggerVerification: triggerVerification,
            within: limits.map { limit in
                let longer = limit.period.count.flatMap { Period(limit.period.unit, count: $0 + 1) }
                return Limit(longer ?? limit.period, when: limit.condition, verification: limit.verification)
            },
            exceptedWhen: exception, dischargedBy: discharges, recurring: recurrence, pausedUnder: pausedUnder,
            upstreamOf: upstreamOf)
    }
}
