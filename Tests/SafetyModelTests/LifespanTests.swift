import CivilTime
import SafetyModel
import Testing

@Suite struct LifespanTests {
    static let starts: [Lifespan.Start] = [.notKnown] + (3...6).flatMap { [.on(day($0)), .by(day($0))] }
    static let ends: [Lifespan.End] = [.notKnown, .open] + (3...8).flatMap { [.on(day($0)), .notBefore(day($0))] }

    /// Every pair of a first day and an end (or none) that the two allow, over a range wide enough for any answer.
    static func completions(_ start: Lifespan.Start, _ end: Lifespan.End) -> [(first: Int, end: Int)] {
        let never = 1000
        let firsts = (-20...40).filter { first in
            switch start {
            case .on(let known): first == known.dayNumber
            case .by(let known): first <= known.dayNumber
            case .notKnown: true
            }
        }
        let lasts = ((-19...41) + [never]).filter { last in
            switch end {
            case .on(let known): last == known.dayNumber
            case .notBefore(let known): last >= known.dayNumber
            case .notKnown: true
            case .open: last == never
            }
        }
        return firsts.flatMap { first in lasts.filter { $0 > first }.map { (first, $0) } }
    }

    @Test func existenceIsWhatAllCompletionsSay() throws {
        for start in Self.starts {
            for end in Self.ends {
                let completions = Self.completions(start, end)
                guard !completions.isEmpty else {
                    #expect(throws: LifespanError(start: start, end: end)) { try Lifespan(from: start, until: end) }
                    continue
                }
                let lifespan = try Lifespan(from: start, until: end)
                for number in 0...12 {
                    let answers = Set(completions.map { $0.first <= number && number < $0.end })
                    let expected: Existence =
                        answers == [true] ? .exists : answers == [false] ? .absent : .notKnown
                    #expect(lifespan.existence(on: day(number)) == expected, "\(start), \(end), day \(number)")
                }
                #expect(try roundTrip(lifespan) == lifespan)
            }
        }
    }

    @Test func unknownEndsAreNotAlways() throws {
        let founded = try Lifespan(from: .on(try day("2008-04-01")), until: .notKnown)
        #expect(founded.existence(on: try day("2008-03-31")) == .absent)
        #expect(founded.existence(on: try day("2008-04-01")) == .exists)
        #expect(founded.existence(on: try day("2008-04-02")) == .notKnown)
        #expect(Lifespan.notKnown.existence(on: try day("2008-04-02")) == .notKnown)
        let seen = Lifespan.seen(on: try day("2007-06-30"))
        #expect(seen.existence(on: try day("2007-06-29")) == .notKnown)
        #expect(seen.existence(on: try day("2007-06-30")) == .exists)
        #expect(seen.existence(on: try day("2007-07-01")) == .notKnown)
    }

    @Test func aLifespanHasADay() throws {
        let founded = try day("2008-04-01")
        let error = #expect(throws: LifespanError.self) {
            try Lifespan(from: .on(founded), until: .on(founded))
        }
        #expect(error?.description.contains("begins on 2008-04-01 cannot end on 2008-04-01") == true)
        let text = """
            {"start":{"known":"on","day":"2008-04-01"},"end":{"known":"on","day":"2008-04-01"}}
            """
        #expect(refusal(Lifespan.self, from: text, as: LifespanError.self) == error)
        #expect(
            try storedText(of: Lifespan.seen(on: founded))
                == #"{"end":{"day":"2008-04-02","known":"not-before"},"start":{"day":"2008-04-01","known":"by"}}"#)
    }

    @Test(arguments: [
        #"{"start":{"known":"open"},"end":{"known":"open"}}"#,
        #"{"start":{"known":"not-known"},"end":{"known":"by","day":"2008-04-01"}}"#,
        #"{"start":{"known":"on"},"end":{"known":"open"}}"#,
        #"{"start":{"known":"not-known"}}"#,
    ])
    func endsAreOfTheirOwnKind(_ text: String) {
        #expect(throws: DecodingError.self) { try decoded(Lifespan.self, from: text) }
    }
}
