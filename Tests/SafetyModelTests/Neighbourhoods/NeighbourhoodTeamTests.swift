import CivilTime
import SafetyModel
import Testing

@Suite struct NeighbourhoodTeamTests {
    static let pcso = Post.communitySupportOfficer

    static func posting(
        _ number: Int, person: Int? = nil, _ post: Post = pcso, in area: Area = "N1", from: String, until: String? = nil
    ) throws -> Appointment {
        Appointment(
            id: Numbered.id(number), of: Numbered.id(person ?? number), to: post, in: area,
            for: try DayInterval(from: day(from), until: until.map { try day($0) }))
    }

    static func team() throws -> NeighbourhoodTeam {
        NeighbourhoodTeam(
            id: Numbered.id(1), "Castle", of: "N1", needing: [pcso: 2, .neighbourhoodSergeant: 1],
            contact: "castle@force.example",
            publicNames: [
                .init(
                    of: Numbered.id(1), "PCSO Reed",
                    for: try DayInterval(from: day("2024-01-01"), until: day("2024-07-01")))
            ])
    }

    static func postings() throws -> Appointments {
        try Appointments([
            posting(1, from: "2024-01-01"), posting(2, from: "2024-03-01", until: "2024-06-01"),
            posting(3, .neighbourhoodSergeant, from: "2024-01-01"), posting(4, in: "N2", from: "2024-01-01"),
        ])
    }

    @Test func aTeamWithoutItsPeopleIsRefused() throws {
        let team = try Self.team()
        let postings = try Self.postings()
        #expect(try refusedRule { try team.requireManned(by: postings, on: day("2024-05-31")) } == nil)
        #expect(try refusedRule { try team.requireManned(by: postings, on: day("2024-06-01")) } == .teamIsManned)
        #expect(team.vacancies(among: postings, on: try day("2024-06-01")) == [Self.pcso: 1])
        #expect(
            team.vacancies(among: postings, on: try day("2023-12-31")) == [Self.pcso: 2, .neighbourhoodSergeant: 1])
    }

    @Test func theCardShowsOnlyPublishedNames() throws {
        let team = try Self.team()
        let postings = try Self.postings()
        let card = team.card(from: postings, on: try day("2024-05-31"))
        #expect(card.members.map(\.name) == ["PCSO Reed", nil, nil])
        #expect(card.members.map(\.post) == [Self.pcso, Self.pcso, .neighbourhoodSergeant])
        #expect(card.vacancies.isEmpty && card.contact == "castle@force.example")
        let later = team.card(from: postings, on: try day("2024-07-01"))
        #expect(later.members.map(\.name) == [nil, nil] && later.vacancies == [Self.pcso: 1])
        // Neither the people's ids nor any name that is not published stands in what is given out.
        let text = try storedText(of: later)
        #expect(!text.contains("Reed"))
        for number in 1...4 { #expect(!text.contains("\(Numbered.id(number) as Person.ID)")) }
    }

    @Test func aPositionLeadsToTheTeam() throws {
        let map = try AreaMap([
            MappedArea(
                "N1", .neighbourhood, named: "Castle", for: DayInterval(from: day("2024-01-01")),
                boundary: Shapes.rectangle(0, 0, 10, 10))
        ])
        let today = try day("2024-05-31")
        let teams = [try Self.team()]
        func team(_ east: Int) throws -> [NeighbourhoodTeam] {
            guard
                case .inside(let area) = map.placement(
                    of: try Shapes.position(east, 5), among: .neighbourhood, on: today)
            else { return [] }
            return teams.filter { $0.area == area }
        }
        #expect(try team(5).map(\.name) == ["Castle"] && team(10).isEmpty)
    }

    @Test func fullPostingsMayNotOverlap() throws {
        var postings = try Self.postings()
        #expect(try refusedRule { try postings.requireNoOverlap(amongFullPostsOf: [Self.pcso]) } == nil)
        try postings.add(Self.posting(5, person: 2, in: "N2", from: "2024-06-01"))
        #expect(try refusedRule { try postings.requireNoOverlap(amongFullPostsOf: [Self.pcso]) } == nil)
        try postings.add(Self.posting(6, person: 2, in: "N3", from: "2024-05-31", until: "2024-06-01"))
        #expect(
            try refusedRule { try postings.requireNoOverlap(amongFullPostsOf: [Self.pcso]) }
                == .fullPostingsDoNotOverlap)
        // Part-time posts may.
        #expect(try refusedRule { try postings.requireNoOverlap(amongFullPostsOf: [.neighbourhoodSergeant]) } == nil)
    }

    @Test func continuityCountsTenureChurnAndDaysWithout() throws {
        let postings = try Appointments([
            Self.posting(1, from: "2023-12-22", until: "2024-01-11"), Self.posting(2, from: "2024-01-21"),
            Self.posting(3, from: "2024-01-26", until: "2024-01-31"),
            Self.posting(4, from: "2024-02-01", until: "2024-03-01"),
        ])
        let january = try postings.continuity(
            of: Self.pcso, in: "N1", from: day("2024-01-01"), until: day("2024-02-01"))
        #expect(january.days == 31)
        #expect(january.gaps.map(\.description) == ["2024-01-11 until 2024-01-21"] && january.daysWithout == 10)
        #expect(january.tenures.map(\.days) == [20, 11, 5])
        #expect(january.tenures.map(\.isRunning) == [false, true, false])
        #expect(january.meanTenure == Figure(units: 120, places: 1))
        #expect(january.arrivals == 2 && january.departures == 2)
        // 10 days of the first, 11 of the second, 5 of the third.
        #expect(january.personDays == 26)
        // 2 departures a 26 person-days are 28.08 a person-year.
        #expect(january.yearlyChurn == Figure(units: 28_077, places: 1))
        let none = try postings.continuity(of: Self.pcso, in: "N9", from: day("2024-01-01"), until: day("2024-02-01"))
        #expect(none.daysWithout == 31 && none.yearlyChurn == nil && none.meanTenure == nil)
        #expect(throws: DayIntervalError.self) {
            try postings.continuity(of: Self.pcso, in: "N1", from: day("2024-02-01"), until: day("2024-02-01"))
        }
    }
}
