import CivilTime
import SafetyModel
import Testing

@Suite struct SubmittedSampleTests {
    static func licence() throws -> DrugTestingLicence {
        DrugTestingLicence(
            "L-1", for: "Pier clinic",
            during: try DayInterval(from: try day("2023-11-01"), until: try day("2023-12-01")))
    }

    static func sample(
        _ id: UInt64 = 1, received: String = "2023-11-14", soldAs: Substance? = .mdma
    ) throws -> SubmittedSample {
        try SubmittedSample(
            id: .init(high: 0, low: id), at: "Pier clinic", under: try licence(), received: try day(received),
            soldAs: soldAs)
    }

    static func analysed(
        _ found: [Substance], id: UInt64 = 1, received: String = "2023-11-14", soldAs: Substance? = .mdma
    ) throws -> SubmittedSample {
        try sample(id, received: received, soldAs: soldAs).analysed(LaboratoryFinding(found), on: try day(received))
    }

    @Test func table() throws {
        try expectTable(
            of: SubmittedSample.State.self,
            """
                      analyse  report   destroy   reopen
            received  analysed -        -         -
            analysed  -        reported -         received
            reported  -        -        destroyed received
            destroyed -        -        -         reported
            """)
    }

    /// Every label that a value and all that it holds show, and every key that is written of it.
    static func labels(of value: Any) -> Set<String> {
        Mirror(reflecting: value).children.reduce(into: []) { found, child in
            if let label = child.label { found.insert(label) }
            found.formUnion(labels(of: child.value))
        }
    }

    static func keys(of value: some Encodable) throws -> Set<String> {
        let text = try storedText(of: value)
        return Set(text.matches(of: /"([^"]+)":/).map { String($0.1) })
    }

    /// Nobody who handed a sample in can be named: what is in these types is listed here, and there is nothing else.
    @Test func thereIsNoPlaceForWhoHandedItIn() throws {
        let done = try Self.analysed([.mdma, .ketamine])
            .applying(.report, on: try day("2023-11-15")).value.applying(.destroy, on: try day("2023-11-16")).value
        let measured = try Self.sample(2).analysed(
            LaboratoryFinding([.mdma], milligrams: Figure("120.5")), on: try day("2023-11-14"))
        let all = try DrugSamples([done, measured])
        let ownKeys: Set = [
            "samples", "id", "licence", "number", "site", "term", "from", "until", "received", "soldAs", "finding",
            "substances", "milligrams", "progress", "state", "history", "event", "at",
        ]
        #expect(try Self.keys(of: all) == ownKeys)
        let alert = try #require(
            all.alerts(watching: [], during: try DayInterval(from: try day("2023-11-01"))).first)
        let ownLabels: Set = [
            "all", "id", "licence", "number", "site", "term", "from", "until", "received", "soldAs", "finding",
            "substances", "milligrams", "progress", "state", "history", "event", "at", "substance", "samples", "first",
            "last", "month", "analysed",
        ]
        let plumbing: Set = ["some", "rawValue", "dayNumber", "milliseconds", "high", "low", "units", "places", "year"]
        let found = Self.labels(of: all).union(Self.labels(of: alert)).union(Self.labels(of: all.market))
        #expect(found.filter { !$0.hasPrefix(".") && !$0.hasPrefix("[") } == ownLabels.union(plumbing))
    }

    @Test func whatSomebodyAddsIsNotKept() throws {
        let text = try storedText(of: Self.sample()).dropLast() + #","submitter":"Planted","notes":"Planted"}"#
        #expect(try !storedText(of: decoded(SubmittedSample.self, from: String(text))).contains("Planted"))
    }

    @Test func noTimeOfDayIsKept() throws {
        let sample = try Self.analysed([.mdma])
        #expect(sample.progress.history.map(\.at) == [try Instant("2023-11-14T00:00:00Z")])
        let text = try storedText(of: sample)
        let timed = text.replacing("2023-11-14T00:00:00", with: "2023-11-14T00:00:01")
        #expect(timed != text)
        #expect(refusal(SubmittedSample.self, from: timed, as: Rejection.self)?.rule == .sampleKeepsDaysOnly)
        let early = #expect(throws: TransitionError.self) {
            try Self.sample().analysed(LaboratoryFinding([]), on: try day("2023-11-13"))
        }
        #expect(early?.rejection?.rule == .sampleKeepsDaysOnly)
    }

    /// An identifier of version 7 begins with an instant, and one of version 1 or 6 holds one.
    @Test func noTimeOfDayIsInTheIdentifier() throws {
        func received(_ id: SubmittedSample.ID) throws -> SubmittedSample {
            try SubmittedSample(
                id: id, at: "Pier clinic", under: try Self.licence(), received: try day("2023-11-14"))
        }
        let midnight = try Instant("2023-11-14T00:00:00Z")
        let sample = try received(.init(at: midnight, random: 1, 2))
        #expect(throws: Never.self) { try received(.init(at: try Instant("2023-06-13T23:00:00Z"), random: 1, 2)) }
        #expect(throws: Never.self) { try received(.init(high: 0x4000, low: 0x8000_0000_0000_0000)) }
        let timed = try SubmittedSample.ID(at: midnight.adding(seconds: 51_780), random: 1, 2)
        for id in [timed, .init(high: 0x1000, low: 1 << 63), .init(high: 0x6000, low: 1 << 63)] {
            let error = #expect(throws: Rejection.self) { try received(id) }
            #expect(error?.rule == .sampleKeepsDaysOnly)
            #expect(error?.description.contains("\(id)") == false)
            let text = try storedText(of: sample).replacing("\(sample.id)", with: "\(id)")
            #expect(refusal(SubmittedSample.self, from: text, as: Rejection.self)?.rule == .sampleKeepsDaysOnly)
        }
    }

    @Test func theLicenceIsInForce() throws {
        for received in ["2023-11-01", "2023-11-30"] {
            #expect(throws: Never.self) { try Self.sample(received: received) }
        }
        for received in ["2023-10-31", "2023-12-01"] {
            let error = #expect(throws: Rejection.self) { try Self.sample(received: received) }
            #expect(error?.rule == .licenceInForce)
        }
        let elsewhere = #expect(throws: Rejection.self) {
            try SubmittedSample(
                id: .init(high: 0, low: 1), at: "Station", under: try Self.licence(), received: try day("2023-11-14"))
        }
        #expect(elsewhere?.rule == .licenceInForce)
        let sample = try Self.sample(received: "2023-11-30")
        let late = #expect(throws: TransitionError.self) {
            try sample.analysed(LaboratoryFinding([.mdma]), on: try day("2023-12-01"))
        }
        #expect(late?.rejection?.rule == .licenceInForce)
        // What was analysed in time may be told and destroyed when the licence is over.
        let analysed = try sample.analysed(LaboratoryFinding([.mdma]), on: try day("2023-11-30"))
        let told = try analysed.applying(.report, on: try day("2023-12-05")).value
        #expect(try told.applying(.destroy, on: try day("2023-12-06")).value.progress.state == .destroyed)
        let text = try storedText(of: sample).replacing(#""received":"2023-11-30""#, with: #""received":"2023-12-01""#)
        #expect(refusal(SubmittedSample.self, from: text, as: Rejection.self)?.rule == .licenceInForce)
    }

    @Test func whatIsToldWasFound() throws {
        let bare = #expect(throws: TransitionError.self) {
            try Self.sample().applying(.analyse, on: try day("2023-11-14"))
        }
        #expect(bare?.rejection?.rule == .sampleWasAnalysed)
        let nothing = try Self.analysed([])
        #expect(nothing.isAsSold == nil && nothing.adulterants.isEmpty)
        #expect(try Self.analysed([.mdma]).isAsSold == true)
        let other = try Self.analysed([.ketamine, .mdma])
        #expect(other.isAsSold == false && other.adulterants == [.ketamine])
        #expect(try Self.analysed([.mdma], soldAs: nil).isAsSold == nil)
        let on = try day("2023-11-14")
        #expect(
            try other.applying(.report, on: on).directives
                == [.schedule(.drugAlert, from: try Instant("2023-11-14T00:00:00Z"))])
        #expect(try Self.analysed([.mdma]).applying(.report, on: on).directives.isEmpty)
        #expect(try other.applying(.reopen, on: on).value.finding == nil)
        let reported = try other.applying(.report, on: on).value.applying(.destroy, on: on).value
        let corrected = try reported.applying(.reopen, on: on).value
        #expect(corrected.finding == other.finding)
        #expect(try roundTrip(corrected) == corrected)
        let text = try storedText(of: other).replacing(#""finding":{"substances":["ketamine","mdma"]},"#, with: "")
        #expect(refusal(SubmittedSample.self, from: text, as: Rejection.self)?.rule == .sampleWasAnalysed)
    }

    @Test func alertsNameWhatNobodyExpected() throws {
        let samples = try DrugSamples([
            Self.analysed([.mdma, .ketamine], id: 1, received: "2023-11-10"),
            Self.analysed([.ketamine], id: 2, received: "2023-11-12", soldAs: .cocaine),
            Self.analysed([.nitazenes], id: 3, received: "2023-11-11", soldAs: .nitazenes),
            Self.analysed([.heroin], id: 4, received: "2023-11-11", soldAs: nil), Self.sample(5),
            Self.analysed([.fentanyls], id: 6).applying(.enterInError, on: try day("2023-11-20")).value,
        ])
        let all = try DayInterval(from: try day("2023-11-01"))
        let alerts = samples.alerts(watching: [.nitazenes], during: all)
        #expect(alerts.map(\.substance) == [.ketamine, .nitazenes])
        #expect(alerts[0].samples == 2 && alerts[0].soldAs == [.cocaine, .mdma])
        #expect(try alerts[0].first == day("2023-11-10") && alerts[0].last == day("2023-11-12"))
        #expect(samples.alerts(watching: [], during: all).map(\.substance) == [.ketamine])
        let later = try DayInterval(from: try day("2023-11-11"))
        #expect(samples.alerts(watching: [.heroin], during: later).map(\.samples) == [1, 1])
    }

    @Test func theMarketIsCountedByMonth() throws {
        let samples = try DrugSamples([
            Self.analysed([.mdma, .ketamine], id: 1, received: "2023-11-10"),
            Self.analysed([.mdma], id: 2, received: "2023-11-12"),
            Self.analysed([], id: 3, received: "2023-11-12"),
        ])
        #expect(samples.market.map(\.substance) == [.ketamine, .mdma])
        #expect(samples.market.map(\.samples) == [1, 2] && samples.market.map(\.analysed) == [3, 3])
        var again = samples
        let error = #expect(throws: Rejection.self) { try again.add(try Self.sample(1)) }
        #expect(error?.rule == .sampleOnce)
    }
}
