import CommunitySafetyKit

/// Eight of forty records, drawn, graded, and one of them taken up with management.
struct ReviewStory {
    private let force = PublicBody.ID(high: 1, low: 1)
    private let amira = Person.ID(high: 1, low: 2)
    private let panelID = ScrutinyPanel.ID(high: 1, low: 3)
    private let records = (1...40).map { RecordReference(rawValue: "SS-2023-03-\($0 + 100)") }
    private let grades: [GroundsGrade] = [
        .reasonable, .reasonable, .notReasonable, .reasonable, .poorlyRecorded, .reasonable, .cannotTell, .reasonable,
    ]

    /// Tells it, and returns how many of the records that could be judged raised no concern.
    func tell() throws -> Proportion {
        print("The sample: eight of forty records of March 2023.")
        let drawn = try draw()
        print("\nThe grounds, read by a member of the panel:")
        let panel = try seated()
        var review = SampleReview(
            of: drawn, involved: Dictionary(uniqueKeysWithValues: records.map { ($0, [Person.ID(high: 1, low: 9)]) }))
        let evening = try Instant("2023-04-20T18:30:00Z")
        var cases: [ScrutinyCase] = []
        for (place, (record, grade)) in zip(drawn.drawn[.all] ?? [], grades).enumerated() {
            let opened = ScrutinyCase(
                id: .init(high: 2, low: UInt64(place)), of: panelID, on: record, isBlind: true,
                officer: Personal("PC 4711", purpose: .lawEnforcement))
            if place == 0 {
                print("  shown of the officer: \(opened.material.officer == nil ? "nothing" : "the name")")
                PanelPack.attempt("graded by a member who knows the officer") {
                    try opened.graded(by: try graded(grade, knowing: true), of: panel, at: evening)
                }
            }
            let one = try opened.graded(by: try graded(grade, knowing: false), of: panel, at: evening).value
            let answer: SampleFinding.Answer =
                grade.raisesConcern.map { $0 ? .concern : .noConcern } ?? .cannotTell
            try review.record(SampleFinding(on: record, by: amira, day: try CivilDate("2023-04-20"), answer))
            cases.append(one)
        }
        let load = try ScrutinyCaseload(cases)
        for (grade, count) in load.grades.sorted(by: { $0.key < $1.key }) { print("  \(grade): \(count)") }
        let counts = review.counts()
        let share = try Proportion(counts.concern, of: counts.concern + counts.noConcern)
        let interval = share.wilson()
        print(
            "  with a concern: \(share.count) of \(share.base) that can be judged, \(percent(share.value));",
            "between \(percent(interval.lower)) and \(percent(interval.upper)) of such, nineteen times in twenty;",
            "\(counts.cannotTell) cannot be told")
        try takeUp(cases)
        return try Proportion(counts.noConcern, of: share.base)
    }

    private func draw() throws -> DrawnSample {
        var plan = try plan(listing: records)
        PanelPack.attempt("drawn before the frame is frozen") { try plan.draw() }
        try plan.freeze(at: try Instant("2023-04-05T09:00:00Z"))
        print("  frozen under \(plan.digest)")
        PanelPack.attempt("a record put in afterwards") { try plan.add("SS-2023-03-999") }
        let drawn = try plan.draw()
        print(
            "  drawn with the seed \(plan.seed): \((drawn.drawn[.all] ?? []).map(\.rawValue).joined(separator: ", "))")
        var again = try self.plan(listing: records.reversed())
        try again.freeze(at: try Instant("2023-04-05T09:00:00Z"))
        print("  drawn again by somebody who listed them backwards, the same: \(try again.draw() == drawn)")
        return drawn
    }

    private func plan(listing records: [RecordReference]) throws -> SamplePlan {
        var plan = try SamplePlan(
            id: .init(high: 1, low: 4), of: .stopSearchRecord, sizes: [.all: grades.count], seed: 20_230_405)
        for record in records { try plan.add(record) }
        return plan
    }

    private func seated() throws -> ScrutinyPanel {
        let terms = PanelTerms(recruitment: [.interestsDeclared])
        var panel = try ScrutinyPanel(
            id: panelID, name: "Town panel", kind: .communityScrutinyGroup, scrutinises: force, area: "town",
            terms: terms)
        let term = try DayInterval(from: try CivilDate("2023-01-01"))
        let asked: [RecruitmentStep: Milestone] = [.interestsDeclared: .reached(on: try CivilDate("2022-12-01"))]
        PanelPack.attempt("a seat for somebody who works for the force") {
            try panel.seat(
                PanelMember(
                    amira, term: term, recruitment: asked, interests: [DeclaredInterest(.employedByScrutinisedBody)]))
        }
        try panel.seat(PanelMember(amira, term: term, recruitment: asked, interests: []))
        return panel
    }

    private func graded(_ grade: GroundsGrade, knowing: Bool) throws -> GroundsReview {
        GroundsReview(by: amira, on: try CivilDate("2023-04-20"), grade: grade, knewOfficer: knowing)
    }

    private func takeUp(_ cases: [ScrutinyCase]) throws {
        print("\nWhat is done about it:")
        let (night, june) = (try Instant("2023-04-20T19:00:00Z"), try Instant("2023-06-01T12:00:00Z"))
        PanelPack.attempt("a case without a concern escalated") {
            try cases[0].escalated(to: .init(high: 1, low: 5), at: night)
        }
        var one = try cases[2].escalated(to: .init(high: 1, low: 5), at: night).value
        let action = try OwnedAction(
            id: .init(high: 1, low: 6), Personal("Talk with the officer about grounds", purpose: .lawEnforcement),
            by: force,
            due: try CivilDate("2023-06-30"))
        one = try one.askingManagement(for: [ManagementAction(.lineManagementOfOfficer, action)], at: night).value
        PanelPack.attempt("answered while the action is open") { try one.answered("We will.", at: june) }
        one = try one.updating(action.applying(.complete, at: june).value)
        one = try one.answered("The officer and the supervisor were spoken to.", at: june).value
        print("  \(one.record), graded '\(one.grade?.rawValue ?? "")': \(one.progress.state.rawValue)")
    }
}

/// A share as a percentage to one place.
func percent(_ share: Double) -> String { "\(Figure(units: Int((share * 1000).rounded()), places: 1)) %" }
