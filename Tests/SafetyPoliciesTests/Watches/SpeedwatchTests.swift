import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Speedwatch, Neighbourhood Watch and Street Watch")
struct SpeedwatchTests {
    let trial: RuleTrial

    init() throws {
        trial = RuleTrial(try Watches.communitySpeedwatch())
    }

    @Test(
        "a vehicle is recorded from a tenth above the limit",
        arguments: [(20, 22), (30, 33), (40, 44), (50, 55), (60, 66), (70, 77)])
    func speed(limit: Int, least: Int) throws {
        for (speed, answer) in [(least - 1, Truth.no), (least, .yes)] {
            let facts: [FactID: FactHistory] = [
                "road.speed_limit": .known(.number(limit)), "vehicle.speed": .known(.number(speed)),
            ]
            #expect(try trial.answer("csw-speed-threshold", facts, on: "2024-06-01") == answer)
        }
        // Without the limit: nobody is recorded at 21 mph, everybody is at 77 in any limit up to 70.
        #expect(try trial.answer("csw-speed-threshold", ["vehicle.speed": 21], on: "2024-06-01") == .no)
        #expect(try trial.answer("csw-speed-threshold", ["vehicle.speed": 50], on: "2024-06-01") == .unknown)
    }

    @Test("in limits of 20, 30 and 40 mph")
    func limits() throws {
        for (limit, answer) in [(10, Truth.no), (20, .yes), (30, .yes), (40, .yes), (50, .no)] {
            let facts: [FactID: FactHistory] = [
                "road.speed_limit": .known(.number(limit)), "speedwatch.daylight": true,
                "speedwatch.site_approved": true,
            ]
            #expect(try trial.answer("csw-limits-daylight", facts, on: "2024-06-01") == answer)
        }
    }

    @Test("with three at the roadside, six in the scheme, and adults only")
    func team() throws {
        for (criterion, fact, least) in [
            ("csw-team-size.roadside", "speedwatch.roadside_volunteers", 3),
            ("csw-team-size.scheme", "speedwatch.scheme_volunteers", 6), ("csw-team-size.adult", "volunteer.age", 18),
        ] {
            for (number, answer) in [(least - 1, Truth.no), (least, .yes)] {
                let facts: [FactID: FactHistory] = [FactID(fact): .known(.number(number))]
                #expect(try trial.answer(CriterionID(criterion), facts, on: "2024-06-01") == answer, "\(criterion)")
            }
        }
    }

    @Test("between seven and ten, for two hours")
    func session() throws {
        for (start, end, minutes, answer) in [
            (420, 540, 120, Truth.yes), (419, 539, 120, .no), (1200, 1320, 120, .yes), (1201, 1321, 120, .no),
            (600, 721, 121, .no),
        ] {
            let facts: [FactID: FactHistory] = [
                "speedwatch.start_minute": .known(.number(start)), "speedwatch.end_minute": .known(.number(end)),
                "speedwatch.session_minutes": .known(.number(minutes)), "speedwatch.daylight": true,
            ]
            #expect(try trial.answer("csw-session-length", facts, on: "2024-06-01") == answer)
        }
    }

    @Test("with the details sent in 48 hours")
    func details() throws {
        let ended = "2024-06-01T16:00:00Z"
        #expect(try trial.status("csw-submit-48h", from: ended, asOf: "2024-06-03T15:59:59Z") == .pending)
        #expect(try trial.status("csw-submit-48h", from: ended, asOf: "2024-06-03T16:00:00Z") == .breached)
    }

    @Test("a scheme has a coordinator, and walks are in twos or threes")
    func schemes() throws {
        let scheme = RuleTrial(try Watches.neighbourhoodWatch())
        for (coordinators, answer) in [(0, Truth.no), (1, .yes)] {
            let facts: [FactID: FactHistory] = [
                "watch.coordinators": .known(.number(coordinators)), "watch.registered": true,
            ]
            #expect(try scheme.answer("nhw-scheme", facts, on: "2024-06-01") == answer)
        }
        let walk = RuleTrial(try Watches.streetWatch())
        for (walkers, answer) in [(1, Truth.no), (2, .yes), (3, .yes), (4, .no)] {
            let facts: [FactID: FactHistory] = [
                "street_watch.walkers": .known(.number(walkers)), "street_watch.vests": true,
            ]
            #expect(try walk.answer("streetwatch-hours.company", facts, on: "2024-06-01") == answer)
        }
    }
}
