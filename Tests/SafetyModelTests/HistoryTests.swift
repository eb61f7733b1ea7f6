import CivilTime
import Foundation
import SafetyModel
import Testing

/// What is stored of a process is walked again when it is read.
@Suite struct HistoryTests {
    static let monday = Instant(milliseconds: 0)
    static let tuesday = monday.adding(milliseconds: 86_400_000)

    static func volunteer() throws -> Volunteer {
        try Volunteer(id: .init(high: 0, low: 1), role: .streetWatch)
            .applying(.beginVetting, at: monday).value.applying(.beginTraining, at: tuesday).value
    }

    static func watch() throws -> WatchScheme {
        try WatchScheme(id: .init(high: 0, low: 2), name: "Mill Lane", kind: .street, area: "Mill Lane")
            .applying(.launch, at: monday).value.applying(.fallDormant, at: tuesday).value
    }

    static func burglary() throws -> Case {
        try Case(id: .init(high: 0, low: 3), kind: .crime)
            .applying(.record, at: monday).value.applying(.allocate, at: tuesday).value
    }

    static func referral() throws -> Referral {
        try Referral(id: .init(high: 0, low: 4), victim: .init(high: 0, low: 5), to: "refuge")
            .applying(.consent, at: monday).value.applying(.make, at: tuesday).value
    }

    /// Every process, each with the states that it passed, as text.
    struct Process {
        let subject: String
        let states: [String]
        let text: String
        let read: (String) throws -> Void

        init<Value: Codable>(_ subject: String, _ states: [String], _ value: Value) throws {
            self.subject = subject
            self.states = states
            text = try storedText(of: value)
            read = { _ = try decoded(Value.self, from: $0) }
        }

        /// The text with its members changed.
        func changed(_ change: (inout [String: Any]) -> Void) throws -> String {
            var object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            change(&object)
            return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        }

        /// The text with the line of its history in that place changed.
        func changed(line: Int, _ change: (inout [String: Any]) -> Void) throws -> String {
            try changed { object in
                guard var history = object["history"] as? [[String: Any]] else { return }
                change(&history[line])
                object["history"] = history
            }
        }

        func refusal(of text: String) -> HistoryError? {
            do {
                try read(text)
                return nil
            } catch DecodingError.dataCorrupted(let context) {
                return context.underlyingError as? HistoryError
            } catch {
                return nil
            }
        }
    }

    static func processes() throws -> [Process] {
        [
            try Process("volunteer \(volunteer().id)", ["applied", "vetting", "training"], volunteer()),
            try Process("watch \(watch().id)", ["proposed", "active", "dormant"], watch()),
            try Process("case \(burglary().id)", ["reported", "recorded", "allocated"], burglary()),
            try Process("referral \(referral().id)", ["proposed", "consented", "made"], referral()),
        ]
    }

    @Test func aHistoryThatWasWalkedIsRead() throws {
        #expect(try roundTrip(Self.volunteer()) == Self.volunteer())
        #expect(try roundTrip(Self.watch()) == Self.watch())
        #expect(try roundTrip(Self.burglary()) == Self.burglary())
        #expect(try roundTrip(Self.referral()) == Self.referral())
        let resolved = try Case(id: .init(high: 0, low: 3), kind: .antisocialBehaviour)
            .applying(.record, at: Self.monday).value.applying(.allocate, at: Self.monday).value
            .applying(.investigate, at: Self.monday).value.applying(.resolve, at: Self.monday).value
        #expect(try roundTrip(resolved) == resolved)
        // A crime is never resolved.
        let text = try storedText(of: resolved).replacing(#""kind":"asb""#, with: #""kind":"crime""#)
        let error = refusal(Case.self, from: text, as: HistoryError.self)
        guard case .refused(let move, at: 3) = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(move.code == .illegalMove && move.event == "resolve")
    }

    @Test func withoutAHistoryAProcessStandsAtItsStart() throws {
        for process in try Self.processes() {
            let start = try process.changed { object in
                object["history"] = [[String: Any]]()
                object["state"] = process.states[0]
            }
            #expect(throws: Never.self) { try process.read(start) }
            let other = try process.changed { $0["history"] = [[String: Any]]() }
            let error = process.refusal(of: other)
            #expect(
                error == HistoryError(process.subject, .wrongEnd(process.states[2], legal: process.states[0])),
                "\(process.subject)")
            for part in [process.subject] + process.states.filter({ $0 != process.states[1] }) {
                #expect(error?.description.contains(part) == true)
            }
        }
    }

    @Test func aHistoryEndsInTheState() throws {
        for process in try Self.processes() {
            let text = try process.changed { $0["state"] = process.states[1] }
            #expect(
                process.refusal(of: text)
                    == HistoryError(process.subject, .wrongEnd(process.states[1], legal: process.states[2])))
        }
    }

    @Test func aLineSaysWhereItsEventLeads() throws {
        for process in try Self.processes() {
            let text = try process.changed(line: 0) { $0["state"] = process.states[2] }
            let error = process.refusal(of: text)
            #expect(
                error
                    == HistoryError(
                        process.subject, .wrongState(process.states[2], legal: process.states[1], at: 0)))
            #expect(error?.description.contains("history[0]") == true)
        }
    }

    @Test func aHistoryIsMadeOfLegalMovesFromTheStart() throws {
        for process in try Self.processes() {
            let text = try process.changed { object in
                object["history"] = (object["history"] as? [[String: Any]]).map { Array($0.dropFirst()) }
            }
            guard case .refused(let error, at: 0) = process.refusal(of: text)?.problem else {
                Issue.record("\(process.subject) was read")
                continue
            }
            #expect(error.code == .illegalMove)
            #expect(error.state == process.states[0])
            #expect(error.subject == process.subject)
        }
    }

    @Test func aHistoryGoesForwardInTime() throws {
        for process in try Self.processes() {
            let late = try process.changed(line: 0) { $0["at"] = "1970-01-02T00:00:00.001Z" }
            guard case .refused(let error, at: 1) = process.refusal(of: late)?.problem else {
                Issue.record("\(process.subject) was read")
                continue
            }
            #expect(error.code == .outOfOrder)
            let same = try process.changed(line: 0) { $0["at"] = "1970-01-02T00:00:00Z" }
            #expect(throws: Never.self) { try process.read(same) }
        }
    }

    @Test func theErrorSaysWhereItLies() throws {
        let text = try storedText(of: [Self.burglary(), Self.burglary()]).replacing(
            #""state":"allocated","suspects""#, with: #""state":"closed","suspects""#)
        let error = #expect(throws: DecodingError.self) { try decoded([Case].self, from: text) }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.intValue) == [0])
        #expect(context.underlyingError is HistoryError)
    }

    @Test func aCaseNamesAVictimOnce() throws {
        let (first, second) = (Victim.ID(high: 1, low: 1), Victim.ID(high: 1, low: 2))
        var value = Case(id: .init(high: 0, low: 3), kind: .crime, victims: [first, second, first])
        #expect(value.victims == [first, second])
        value.victims.append(first)
        #expect(value.victims == [first, second])
        value.victims = [second, first, second]
        #expect(value.victims == [second, first])
        let text = try storedText(of: value).replacing(
            #""victims":["\#(second)","\#(first)"]"#, with: #""victims":["\#(second)","\#(second)","\#(first)"]"#)
        #expect(text.contains(#"["\#(second)","\#(second)""#))
        #expect(try decoded(Case.self, from: text) == value)
    }
}
