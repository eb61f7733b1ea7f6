import SafetyModel
import Testing

@Suite struct AwardTests {
    static let judges: [Person.ID] = [.init(high: 0xA3, low: 1), .init(high: 0xA3, low: 2)]

    static func entry(
        _ number: UInt64 = 1, kind: PartnershipKind = .communitySafety, problem: String = "burglaries",
        partners: Set<PublicBody.ID> = [.body(1), .body(2)], credited: Set<PublicBody.ID> = [.body(1), .body(2)],
        evidence: [Statistic]? = nil
    ) throws -> AwardEntry {
        try AwardEntry(
            id: .init(high: 0xA8, low: number), of: .init(high: 0xA0, low: 1), kind: kind, title: "Alley gates",
            problem: problem, response: "gates", result: "fewer burglaries", partners: partners, credited: credited,
            evidence: evidence ?? [
                PracticeTests.figure(40, "2007", "Wexley"), PracticeTests.figure(25, "2008", "Wexley"),
            ])
    }

    static func round(_ points: [[Int]], kinds: Set<PartnershipKind> = [.communitySafety]) throws -> AwardRound {
        var round = try AwardRound(
            kinds: kinds, criteria: [.init("problem", upTo: 10), .init("result", upTo: 20)], judges: Set(judges))
        for (index, row) in points.enumerated() {
            let entry = try entry(UInt64(index + 1))
            try round.add(entry)
            for (place, points) in row.enumerated() {
                try round.record(
                    AwardScore(
                        by: judges[place / 2], for: entry.id, criterion: place % 2 == 0 ? "problem" : "result",
                        points: points))
            }
        }
        return round
    }

    @Test func theShortlistHasThoseWithTheMostPoints() throws {
        let round = try Self.round([[1, 2, 3, 4], [10, 20, 10, 20], [0, 0, 0, 0], [9, 9, 9, 9]])
        let list = round.shortlist(of: 2)
        #expect(list.entries.map(\.points) == [60, 36] && list.entries.map(\.rank) == [1, 2])
        #expect(list.entries.map(\.entry) == [round.entries[1].id, round.entries[3].id])
        #expect(!list.hasTie && list.unscored.isEmpty)
        #expect(round.shortlist(of: 0).entries.isEmpty)
        #expect(round.shortlist(of: 9).entries.count == 4)
    }

    @Test func entriesAlikeGoOnTogetherAndUnscoredOnesAreTold() throws {
        let round = try Self.round([[5, 5, 5, 5], [4, 6, 4, 6], [9, 9, 9], [1, 1, 1, 1]])
        let list = round.shortlist(of: 1)
        #expect(list.entries.map(\.rank) == [1, 1] && list.hasTie)
        #expect(list.unscored == [round.entries[2].id: 1])
        #expect(round.shortlist(of: 2).hasTie == false)
        #expect(try Self.round([]).shortlist(of: 3).entries.isEmpty)
    }

    @Test func anEntryBecomesAnExampleForOthers() throws {
        let example = try Self.entry().practiceExample(id: .init(high: 0xA6, low: 2), of: [.intelligence])
        #expect(example.grade == .beforeAndAfter && example.hallmarks == [.intelligence])
        #expect(example.problem == "burglaries" && example.sources.count == 2)
    }

    @Test func anEntryCreditsEveryPartnerAndHasEvidence() throws {
        expectRefusal(by: .entryCreditsItsPartners, "\(PublicBody.ID.body(2)) took part and is not credited") {
            _ = try Self.entry(credited: [.body(1)])
        }
        expectRefusal(by: .entryCreditsItsPartners, "credited and took no part") {
            _ = try Self.entry(credited: [.body(1), .body(2), .body(3)])
        }
        expectRefusal(by: .entryCreditsItsPartners, "1 bodies") {
            _ = try Self.entry(partners: [.body(1)], credited: [.body(1)])
        }
        expectRefusal(by: .entryCreditsItsPartners, "no evidence") { _ = try Self.entry(evidence: []) }
        expectRefusal(by: .entryCreditsItsPartners, "problem is blank") { _ = try Self.entry(problem: "\t") }
    }

    @Test func theRoundTakesItsOwn() throws {
        var round = try Self.round([[1, 2]])
        expectRefusal(by: .entryIsInItsCategory, "'hate-crime'", "community-safety") {
            try round.add(Self.entry(2, kind: .hateCrime))
        }
        expectRefusal(by: .entryIsInItsCategory, "already") { try round.add(Self.entry(1)) }
        let id = round.entries[0].id
        let cases: [(AwardScore, String)] = [
            (AwardScore(by: Self.judges[1], for: id, criterion: "problem", points: 11), "0 to 10"),
            (AwardScore(by: Self.judges[1], for: id, criterion: "problem", points: -1), "0 to 10"),
            (AwardScore(by: Self.judges[1], for: id, criterion: "style", points: 1), "problem, result"),
            (AwardScore(by: Self.judges[0], for: id, criterion: "problem", points: 1), "before"),
            (AwardScore(by: .init(high: 1, low: 1), for: id, criterion: "problem", points: 1), "no judge"),
            (
                AwardScore(by: Self.judges[0], for: .init(high: 1, low: 1), criterion: "result", points: 1),
                "no such entry"
            ),
        ]
        let before = round
        for (score, part) in cases { expectRefusal(by: .scoreIsOfTheRound, part) { try round.record(score) } }
        #expect(round == before)
        expectRefusal(by: .scoreIsOfTheRound, "0 judges") {
            _ = try AwardRound(kinds: [], criteria: [.init("problem", upTo: 1)], judges: [])
        }
    }
}
