import CivilTime
import SafetyModel
import Testing

@Suite struct CustodyVisitingTests {
    static let independent = IndependenceDeclaration(
        ofPolicingBody: true, ofChiefOfficer: true, servesWithPolice: false)

    static func visitor(_ number: UInt64, until: String = "2027-01-01") throws -> CustodyVisitor {
        let visitor = CustodyVisitor(
            id: VolunteerSample.id(number), volunteer: VolunteerSample.id(number), to: "Wexley",
            for: try VolunteerSample.term("2024-01-01", until), declaring: independent)
        return try visitor.applying(.appoint, at: VolunteerSample.noon("2024-01-01")).value
    }

    static func visit(_ number: UInt64, on text: String, by visitors: [UInt64]) throws -> CustodyVisit {
        CustodyVisit(
            id: VolunteerSample.id(number), in: "Wexley", to: "Wexley North", on: try CivilDate(text),
            by: visitors.map { VolunteerSample.id($0) })
    }

    @Test func everyStateAndEventOfAnAppointment() throws {
        try expectTable(
            of: CustodyVisitor.State.self,
            """
            appoint confirm renew suspend reinstate end reopen
            proposed     on-probation -         -         -         -            ended -
            on-probation -            confirmed -         suspended -            ended -
            confirmed    -            -         confirmed suspended -            ended -
            suspended    -            -         -         -         on-probation ended -
            ended        -            -         -         -         -            -     proposed
            """)
    }

    @Test func everyStateAndEventOfAVisit() throws {
        try expectTable(
            of: CustodyVisit.State.self,
            """
            make report close cancel reopen
            planned   made -        -      cancelled -
            made      -    reported -      -         -
            reported  -    -        closed -         -
            closed    -    -        -      -         reported
            cancelled -    -        -      -         planned
            """)
    }

    @Test func nobodyIsAppointedWithoutSayingWhatTiesThem() throws {
        let noon = try VolunteerSample.noon("2024-01-01")
        var visitor = CustodyVisitor(
            id: VolunteerSample.id(1), volunteer: VolunteerSample.id(1), to: "Wexley",
            for: try VolunteerSample.term("2024-01-01"))
        for incomplete in [
            IndependenceDeclaration(), .init(ofPolicingBody: true, ofChiefOfficer: true),
            .init(ofPolicingBody: true, servesWithPolice: false), .init(ofChiefOfficer: true, servesWithPolice: false),
        ] {
            visitor.declare(incomplete)
            #expect(rejection { try visitor.applying(.appoint, at: noon) }?.rule == .custodyVisitorDeclaresTies)
        }
        visitor.declare(Self.independent)
        let ended = try visitor.applying(.appoint, at: noon).value.applying(.end, at: noon).value
        #expect(try ended.applying(.reopen, at: noon).value.ties == IndependenceDeclaration())
    }

    @Test func aSpecialConstableIsNoCustodyVisitor() throws {
        let roster = try VolunteerRoster([
            VolunteerSample.serving(1, .custodyVisitor, person: 7),
            VolunteerSample.serving(2, .specialConstable, person: 7),
            VolunteerSample.serving(3, .custodyVisitor, person: 8), VolunteerSample.serving(4, .streetWatch, person: 9),
        ])
        var scheme = CustodyVisitingScheme(in: "Wexley")
        let refused = rejection { try scheme.add(Self.visitor(1), knownFrom: roster) }
        #expect(refused?.rule == .custodyVisitorIsIndependent && refused?.found.contains("special-constable") == true)
        #expect(rejection { try scheme.add(Self.visitor(4), knownFrom: roster) }?.rule == .custodyVisitorIsIndependent)
        #expect(rejection { try scheme.add(Self.visitor(9), knownFrom: roster) }?.rule == .custodyVisitorIsIndependent)
        try scheme.add(Self.visitor(3), knownFrom: roster)
        #expect(rejection { try scheme.add(Self.visitor(3), knownFrom: roster) }?.rule == .visitorsAreAppointed)
    }

    @Test func visitsAndTheirIssuesAreCounted() throws {
        let roster = try VolunteerRoster([
            VolunteerSample.serving(1, .custodyVisitor), VolunteerSample.serving(2, .custodyVisitor),
        ])
        var scheme = CustodyVisitingScheme(in: "Wexley")
        try scheme.add(Self.visitor(1, until: "2024-06-01"), knownFrom: roster)
        try scheme.add(Self.visitor(2), knownFrom: roster)
        let noon = try VolunteerSample.noon("2024-07-01")
        #expect(
            rejection { try scheme.add(Self.visit(1, on: "2024-06-01", by: [1, 2])) }?.rule == .visitorsAreAppointed)
        var made = try Self.visit(1, on: "2024-05-31", by: [1, 2]).applying(.make, at: noon).value
        try made.raise(CustodyIssue(id: VolunteerSample.id(1), .welfare))
        try made.raise(CustodyIssue(id: VolunteerSample.id(2), .rights, answered: .reached(on: nil)))
        try scheme.add(made)
        try scheme.add(Self.visit(2, on: "2024-06-02", by: [2]).applying(.make, at: noon).value)
        try scheme.add(Self.visit(3, on: "2024-06-03", by: [2]))
        try scheme.add(Self.visit(4, on: "2024-06-03", by: [2]).applying(.cancel, at: noon).value)
        #expect(rejection { try scheme.add(Self.visit(4, on: "2024-06-03", by: [2])) }?.rule == .visitorsAreAppointed)
        let figures = scheme.figures(during: try VolunteerSample.term("2024-05-31", "2024-06-04"))
        #expect(figures.made == 2 && figures.single == 1 && figures.cancelled == 1)
        #expect(figures.issues == [.welfare: 1, .rights: 1] && figures.open == 1)
        #expect(scheme.figures(during: try VolunteerSample.term("2024-06-01", "2024-06-03")).made == 1)
    }

    @Test func aVisitIsClosedWhenItsIssuesAreAnswered() throws {
        let noon = try VolunteerSample.noon("2024-07-01")
        #expect(
            rejection { try Self.visit(1, on: "2024-06-03", by: []).applying(.make, at: noon) }?.rule
                == .visitIsRecorded)
        var visit = try Self.visit(1, on: "2024-06-03", by: [2]).applying(.make, at: noon).value
            .applying(.report, at: noon).value
        var issue = CustodyIssue(id: VolunteerSample.id(1), .healthCare, answered: .notRecorded)
        try visit.raise(issue)
        #expect(rejection { try visit.applying(.close, at: noon) }?.rule == .issuesAreAnswered)
        issue.answered = .reached(on: try day("2024-06-20"))
        try visit.raise(issue)
        #expect(visit.issues.count == 1)
        var closed = try visit.applying(.close, at: noon).value
        #expect(closed.progress.state == .closed)
        #expect(
            rejection { try closed.raise(CustodyIssue(id: VolunteerSample.id(2), .welfare)) }?.rule
                == .issuesAreAnswered)
        #expect(closed.issues.count == 1)
        let open = try storedText(of: closed).replacing(#""answered":"2024-06-20""#, with: #""answered":false"#)
        #expect(refusal(CustodyVisit.self, from: open, as: Rejection.self)?.rule == .issuesAreAnswered)
        closed = try closed.applying(.reopen, at: noon).value
        try closed.raise(CustodyIssue(id: VolunteerSample.id(2), .welfare))
        #expect(rejection { try closed.applying(.close, at: noon) }?.rule == .issuesAreAnswered)
        for (held, seen, minutes) in [(3, 4, 1), (-1, nil, nil), (3, -1, 1), (3, 1, -1)] as [(Int?, Int?, Int?)] {
            #expect(
                rejection { try visit.record(held: held, seen: seen, minutesToAccess: minutes) }?.rule
                    == .visitIsRecorded)
        }
        try visit.record(held: 4, seen: 4, minutesToAccess: 0)
        let text = try storedText(of: visit).replacing(#""seen":4"#, with: #""seen":5"#)
        #expect(refusal(CustodyVisit.self, from: text, as: Rejection.self)?.rule == .visitIsRecorded)
    }
}
