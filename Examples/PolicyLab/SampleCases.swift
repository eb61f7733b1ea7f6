import CommunitySafetyKit

/// Cases of a fictional force: a crime is reported, perhaps a suspect is arrested and bailed, and some of it is told.
struct SampleCases {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// Adds a line with the case of that number.
    mutating func write(_ number: Int, into output: inout [UInt8]) {
        // Within the edition of 2020.
        let reported = 1_620_000_000_000 + Int64(next(below: 70_000_000)) * 1000
        let arrested = reported + hours(1, to: 400)
        var events = [event("e1", "crime_reported", reported)]
        var facts = "\"victim.is_business\":\(next(below: 20) == 0)"
        for fact in ["vulnerable", "intimidated", "persistently_targeted"] {
            let answer = ["true", "false", "false", "null"][next(below: 4)]
            facts += ",\"victim.\(fact)\":\(answer)"
        }
        if next(below: 3) > 0 {
            events.append(event("e2", "service.written-confirmation", reported + hours(1, to: 200)))
        }
        if next(below: 2) > 0 {
            events.append(event("e3", "suspect_arrested", arrested))
            if next(below: 4) > 0 { events.append(event("e4", "service.notify-arrest", arrested + hours(1, to: 200))) }
            if next(below: 3) == 0 {
                events.append(event("e5", "suspect_released_on_police_bail", arrested + hours(1, to: 24)))
            }
        }
        let asOf = Instant(milliseconds: arrested + hours(1, to: 2000))
        let line =
            "{\"id\":\"case-\(number)\",\"policy\":\"victims-code/2020\",\"facts\":{\(facts)},"
            + "\"events\":[\(events.joined(separator: ","))],\"asOf\":\"\(asOf)\"}\n"
        output.append(contentsOf: line.utf8)
    }

    private func event(_ id: String, _ kind: String, _ milliseconds: Int64) -> String {
        "{\"id\":\"\(id)\",\"kind\":\"\(kind)\",\"at\":\"\(Instant(milliseconds: milliseconds))\"}"
    }

    private mutating func hours(_ least: Int, to most: Int) -> Int64 {
        Int64(least + next(below: most - least)) * 3_600_000
    }

    /// SplitMix64, so that a seed gives the same cases anywhere.
    private mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
