import CivilTime
import SafetyModel
import SeededRandom
import Testing

@Suite struct AppointmentTests {
    static func appointment(
        _ number: UInt64, _ person: UInt64, _ post: Post, _ area: Area = "Mill Lane", from: Int, until: Int?
    ) throws -> Appointment {
        Appointment(
            id: .init(high: 2, low: number), of: .init(high: 0, low: person), to: post, in: area,
            for: try DayInterval(from: day(from), until: until.map { day($0) }))
    }

    @Test func anIntervalHasADay() throws {
        let error = #expect(throws: DayIntervalError.self) { try DayInterval(from: day(5), until: day(5)) }
        #expect(error == DayIntervalError(from: day(5), until: day(5)))
        #expect(error?.description.contains("1970-01-06 until 1970-01-06") == true)
        #expect(throws: DayIntervalError.self) { try DayInterval(from: day(5), until: day(4)) }
        let one = try DayInterval(from: day(5), until: day(6))
        #expect([4, 5, 6].map { one.contains(day($0)) } == [false, true, false])
        #expect(try roundTrip(one) == one)
        #expect(try storedText(of: try DayInterval(from: day(5))) == #"{"from":"1970-01-06"}"#)
        #expect(
            refusal(
                DayInterval.self, from: #"{"from":"1970-01-06","until":"1970-01-06"}"#, as: DayIntervalError.self)
                == error)
    }

    @Test func twoPeopleDoNotHoldAPostOfOne() throws {
        let first = try Self.appointment(1, 1, .chair, from: 0, until: 10)
        let second = try Self.appointment(2, 2, .chair, from: 9, until: nil)
        var register = try Appointments(singleHolderPosts: [.chair], [first])
        let overlap = try DayInterval(from: day(9), until: day(10))
        let expected = AppointmentError(second.id, .postIsHeld(by: first, overlap: overlap))
        #expect(throws: expected) { try register.add(second) }
        for part in ["\(first.id)", "\(second.id)", "1970-01-10 until 1970-01-11", "chair", "Mill Lane"] {
            #expect(expected.description.contains(part))
        }
        #expect(register.all == [first])
        try register.add(try Self.appointment(2, 2, .chair, from: 10, until: nil))
        try register.add(try Self.appointment(3, 2, .chair, "Mill Road", from: 0, until: nil))
        var shared = try Appointments([first])
        try shared.add(second)
        #expect(shared.holding(.chair, in: "Mill Lane", on: day(9)) == [first, second])
        #expect(shared.holding(.chair, in: "Mill Lane", on: day(10)) == [second])
        #expect(shared.holding(.viceChair, in: "Mill Lane", on: day(9)) == [])
    }

    @Test func nobodyIsAppointedTwiceToOnePost() throws {
        let first = try Self.appointment(1, 1, .watchCoordinator, from: 0, until: nil)
        var register = try Appointments([first])
        let again = try Self.appointment(2, 1, .watchCoordinator, from: 100, until: 101)
        let overlap = again.term
        #expect(throws: AppointmentError(again.id, .personHoldsPost(by: first, overlap: overlap))) {
            try register.add(again)
        }
        try register.add(try Self.appointment(3, 1, .deputyWatchCoordinator, from: 100, until: 101))
        try register.add(try Self.appointment(4, 1, .watchCoordinator, "Mill Road", from: 100, until: 101))
        #expect(throws: AppointmentError(first.id, .duplicate)) { try register.add(first) }
    }

    @Test func anEndIsSetAndChecked() throws {
        let first = try Self.appointment(1, 1, .chair, from: 0, until: nil)
        let second = try Self.appointment(2, 2, .chair, from: 10, until: 20)
        var register = try Appointments(singleHolderPosts: [.chair], [first])
        try register.setEnd(of: first.id, to: day(10))
        try register.add(second)
        let held = register
        let overlap = try DayInterval(from: day(10), until: day(11))
        #expect(throws: AppointmentError(first.id, .postIsHeld(by: second, overlap: overlap))) {
            try register.setEnd(of: first.id, to: day(11))
        }
        let backwards = DayIntervalError(from: day(0), until: day(0))
        #expect(throws: AppointmentError(first.id, .impossibleEnd(backwards))) {
            try register.setEnd(of: first.id, to: day(0))
        }
        #expect(throws: AppointmentError(.init(high: 9, low: 9), .unknown)) {
            try register.setEnd(of: .init(high: 9, low: 9), to: nil)
        }
        #expect(register == held)
        try register.setEnd(of: second.id, to: nil)
        #expect(register.all.map(\.term.until) == [day(10), nil])
    }

    @Test func aRegisterRoundTripsAndABrokenOneIsRefused() throws {
        let first = try Self.appointment(1, 1, .chair, from: 0, until: 10)
        let second = try Self.appointment(2, 2, .chair, from: 9, until: nil)
        let register = try Appointments(singleHolderPosts: [.viceChair, .watchCoordinator], [first, second])
        #expect(try roundTrip(register) == register)
        let text = try storedText(of: register).replacing("vice-chair", with: "chair")
        let overlap = try DayInterval(from: day(9), until: day(10))
        #expect(
            refusal(Appointments.self, from: text, as: AppointmentError.self)
                == AppointmentError(second.id, .postIsHeld(by: first, overlap: overlap)))
    }

    /// Each day is asked on its own, which knows nothing of intervals.
    @Test(arguments: UInt64(1)...60)
    func theRegisterEqualsADayByDayOne(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let horizon = 40
        let days = 0..<horizon
        func covers(_ appointment: Appointment, _ number: Int) -> Bool {
            number >= appointment.term.from.dayNumber && number < appointment.term.until?.dayNumber ?? .max
        }
        var register = Appointments(singleHolderPosts: [.chair])
        var accepted: [Appointment] = []
        for number in 1...UInt64(24) {
            let from = Int.random(in: 0..<30, using: &generator)
            let length = Int.random(in: 1...10, using: &generator)
            let candidate = try Self.appointment(
                number, .random(in: 1...3, using: &generator), Bool.random(using: &generator) ? .chair : .viceChair,
                Bool.random(using: &generator) ? "a" : "b", from: from,
                until: length == 10 ? nil : from + length)
            let rivals = accepted.filter { other in
                other.post == candidate.post && other.area == candidate.area
                    && (other.person == candidate.person || other.post == .chair)
                    && days.contains { covers(other, $0) && covers(candidate, $0) }
            }
            do {
                try register.add(candidate)
                #expect(rivals.isEmpty, "seed \(seed), appointment \(number)")
                accepted.append(candidate)
            } catch {
                let rival = try #require(rivals.first, "seed \(seed), appointment \(number)")
                let shared = days.filter { covers(rival, $0) && covers(candidate, $0) }
                switch error.problem {
                case .postIsHeld(let other, let overlap):
                    #expect(other == rival && other.person != candidate.person, "seed \(seed)")
                    #expect(days.filter { overlap.contains(day($0)) } == shared, "seed \(seed)")
                case .personHoldsPost(let other, let overlap):
                    #expect(other == rival && other.person == candidate.person, "seed \(seed)")
                    #expect(days.filter { overlap.contains(day($0)) } == shared, "seed \(seed)")
                default: Issue.record("seed \(seed): \(error)")
                }
            }
        }
        #expect(register.all == accepted)
        let from = Int.random(in: 0..<20, using: &generator)
        let until = Int.random(in: from + 1...horizon, using: &generator)
        for end in [until, nil] {
            let asked = try DayInterval(from: day(from), until: end.map { day($0) })
            for post in [Post.chair, .viceChair] {
                for area in [Area("a"), "b"] {
                    let gaps = register.gaps(in: post, of: area, during: asked)
                    for number in days {
                        let holders = accepted.filter {
                            $0.post == post && $0.area == area && covers($0, number)
                        }
                        #expect(register.holding(post, in: area, on: day(number)) == holders, "seed \(seed)")
                        let isVacant = holders.isEmpty && number >= from && number < end ?? .max
                        #expect(gaps.contains { $0.contains(day(number)) } == isVacant, "seed \(seed) \(number)")
                    }
                    let areApart = zip(gaps, gaps.dropFirst()).allSatisfy { pair in
                        pair.0.until.map { $0 < pair.1.from } ?? false
                    }
                    #expect(areApart, "seed \(seed)")
                }
            }
        }
    }
}
