import CivilTime
import SafetyModel
import SeededRandom
import Testing

@Suite struct BodiesTests {
    static func id(_ number: UInt64) -> PublicBody.ID { .init(high: 3, low: number) }

    // A fictional county. The days are plain test data: none is a statement of what the law made happen when.
    static func county() throws -> Bodies {
        let founded = try day("1998-07-01")
        let renamed = try day("2010-03-01")
        let elected = try day("2012-11-22")
        return try Bodies([
            PublicBody(
                id: id(1), name: "Northshire CDRP", kind: .crimeAndDisorderReductionPartnership, area: "Northshire",
                lifespan: try Lifespan(from: .on(founded), until: .on(renamed)), successors: [id(2)]),
            PublicBody(
                id: id(2), name: "Northshire CSP", kind: .communitySafetyPartnership, area: "Northshire",
                lifespan: try Lifespan(from: .on(renamed), until: .open)),
            PublicBody(
                id: id(3), name: "Northshire Police Authority", kind: .policeAuthority,
                lifespan: try Lifespan(from: .by(founded), until: .on(elected)), successors: [id(4)]),
            PublicBody(
                id: id(4), name: "Northshire PCC", kind: .policeAndCrimeCommissioner,
                lifespan: try Lifespan(from: .on(elected), until: .open)),
            PublicBody(
                id: id(5), name: "Northshire PCT", kind: .primaryCareTrust,
                lifespan: try Lifespan(from: .by(founded), until: .on(elected)), successors: [id(6), id(7)]),
            PublicBody(
                id: id(6), name: "North CCG", kind: .clinicalCommissioningGroup,
                lifespan: try Lifespan(from: .on(elected.adding(days: 7)), until: .notBefore(try day("2020-01-01"))),
                successors: [id(8)]),
            PublicBody(
                id: id(7), name: "East CCG", kind: .clinicalCommissioningGroup,
                lifespan: try Lifespan(from: .on(elected), until: .on(try day("2020-01-01"))), successors: [id(8)]),
            PublicBody(
                id: id(8), name: "Northshire ICB", kind: .integratedCareBoard,
                lifespan: try Lifespan(from: .on(try day("2019-12-01")), until: .open)),
            PublicBody(
                id: id(9), name: "Northshire Forum", kind: .voluntaryOrganisation,
                lifespan: try Lifespan(from: .by(founded), until: .on(renamed))),
        ])
    }

    func certain(_ number: UInt64, _ text: String) throws -> [PublicBody.ID] {
        let succession = try Self.county().inPlace(of: Self.id(number), on: try day(text))
        #expect(succession.isSettled)
        return succession.certain
    }

    @Test func aQuestionOfADayIsAnsweredWithTheBodiesOfThatDay() throws {
        #expect(try certain(1, "1998-06-30") == [])
        #expect(try certain(1, "1998-07-01") == [Self.id(1)])
        #expect(try certain(1, "2010-02-28") == [Self.id(1)])
        #expect(try certain(1, "2010-03-01") == [Self.id(2)])
        #expect(try certain(2, "2010-02-28") == [])
        #expect(try certain(3, "2012-11-21") == [Self.id(3)])
        #expect(try certain(3, "2012-11-22") == [Self.id(4)])
    }

    @Test func severalOrNoneAreAnswers() throws {
        #expect(try certain(5, "2012-11-22") == [Self.id(7)])
        #expect(try certain(5, "2012-11-29") == [Self.id(6), Self.id(7)])
        #expect(try certain(9, "2012-11-22") == [])
        let later = try Self.county().inPlace(of: Self.id(5), on: try day("2020-01-01"))
        #expect(later == Succession(certain: [Self.id(8)], possible: [Self.id(6)]))
        #expect(!later.isSettled)
    }

    @Test func existenceHasThreeAnswers() throws {
        let county = try Self.county()
        #expect(try county.existence(of: Self.id(3), on: try day("1998-07-01")) == .exists)
        #expect(try county.existence(of: Self.id(3), on: try day("1998-06-30")) == .notKnown)
        #expect(try county.existence(of: Self.id(3), on: try day("2012-11-22")) == .absent)
        #expect(county.body(Self.id(4))?.name == "Northshire PCC")
        #expect(county.body(Self.id(99)) == nil)
    }

    @Test func aBodyOutsideTheRegisterIsAnError() throws {
        let county = try Self.county()
        let expected = BodiesError(Self.id(99), .unknown)
        #expect(throws: expected) { try county.existence(of: Self.id(99), on: day(0)) }
        #expect(throws: expected) { try county.inPlace(of: Self.id(99), on: day(0)) }
        #expect(expected.description.contains("\(Self.id(99))"))
    }

    @Test func aRegisterDoesNotContradictItself() throws {
        func body(_ number: UInt64, _ successors: [UInt64]) -> PublicBody {
            PublicBody(id: Self.id(number), name: "\(number)", kind: .council, successors: successors.map(Self.id))
        }
        #expect(throws: BodiesError(Self.id(1), .duplicate)) { try Bodies([body(1, []), body(2, []), body(1, [])]) }
        #expect(throws: BodiesError(Self.id(1), .unknownSuccessor(Self.id(7)))) { try Bodies([body(1, [7])]) }
        #expect(throws: BodiesError(Self.id(1), .circle([Self.id(1)]))) { try Bodies([body(1, [1])]) }
        let bodies = [body(1, [2]), body(2, [5, 3]), body(3, [4]), body(4, [2]), body(5, [])]
        let circle = BodiesError(Self.id(2), .circle([Self.id(2), Self.id(3), Self.id(4)]))
        #expect(throws: circle) { try Bodies(bodies) }
        for number in [2, 3, 4] { #expect(circle.description.contains("\(Self.id(UInt64(number)))")) }
        #expect(refusal(Bodies.self, from: try storedText(of: bodies), as: BodiesError.self) == circle)
        // Two ways to one successor are no circle.
        #expect(throws: Never.self) { try Bodies([body(1, [2, 3]), body(2, [4]), body(3, [4]), body(4, [])]) }
    }

    @Test func aRegisterRoundTrips() throws {
        let county = try Self.county()
        #expect(try roundTrip(county) == county)
        let odd = PublicBody(id: Self.id(1), name: "Guild", kind: "guild")
        #expect(try roundTrip(odd) == odd)
    }

    @Test func aLongChainIsFollowedToItsEnd() throws {
        let count: UInt64 = 50_000
        let bodies = try (0..<count).map { number in
            PublicBody(
                id: Self.id(number), name: "\(number)", kind: .council,
                lifespan: try Lifespan(
                    from: .on(day(Int(number))), until: number == count - 1 ? .open : .on(day(Int(number) + 1))),
                successors: number == count - 1 ? [] : [Self.id(number + 1)])
        }
        let register = try Bodies(bodies)
        #expect(
            try register.inPlace(of: Self.id(0), on: day(70_000))
                == Succession(certain: [Self.id(count - 1)], possible: []))
    }

    private enum Phase { case before, during, after }

    /// Every completion of what is unknown is walked by itself; certain is what all of them have.
    @Test(arguments: UInt64(1)...80)
    func successionIsWhatAllCompletionsSay(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bodies: [PublicBody] = []
        var phases: [[Int: Set<Phase>]] = []
        for number in 0..<5 {
            var lifespan: Lifespan?
            var completions: [(first: Int, end: Int)] = []
            while lifespan == nil {
                let start = try #require(LifespanTests.starts.randomElement(using: &generator))
                let end = try #require(LifespanTests.ends.randomElement(using: &generator))
                completions = LifespanTests.completions(start, end)
                lifespan = try? Lifespan(from: start, until: end)
            }
            let later = (number + 1..<5).filter { _ in Bool.random(using: &generator) }
            bodies.append(
                PublicBody(
                    id: Self.id(UInt64(number)), name: "\(number)", kind: .council,
                    lifespan: try #require(lifespan), successors: later.map { Self.id(UInt64($0)) }))
            phases.append(
                Dictionary(
                    uniqueKeysWithValues: [2, 5, 9].map { asked in
                        (asked, Set(completions.map { asked < $0.first ? .before : asked < $0.end ? .during : .after }))
                    }))
        }
        let register = try Bodies(bodies)
        for asked in [2, 5, 9] {
            var worlds: [[Phase]] = [[]]
            for body in 0..<5 {
                worlds = worlds.flatMap { world in phases[body][asked, default: []].map { world + [$0] } }
            }
            func standing(_ body: Int, _ world: [Phase]) -> Set<Int> {
                switch world[body] {
                case .before: []
                case .during: [body]
                case .after:
                    bodies[body].successors.reduce(into: []) { $0.formUnion(standing(Int($1.low), world)) }
                }
            }
            for body in 0..<5 {
                let answers = worlds.map { standing(body, $0) }
                let all = try #require(answers.first).filter { one in answers.allSatisfy { $0.contains(one) } }
                let some = answers.reduce(into: Set<Int>()) { $0.formUnion($1) }.subtracting(all)
                let found = try register.inPlace(of: Self.id(UInt64(body)), on: day(asked))
                #expect(found.certain.map { Int($0.low) } == all.sorted(), "seed \(seed), body \(body), day \(asked)")
                #expect(found.possible.map { Int($0.low) } == some.sorted(), "seed \(seed), body \(body), day \(asked)")
            }
        }
    }
}
