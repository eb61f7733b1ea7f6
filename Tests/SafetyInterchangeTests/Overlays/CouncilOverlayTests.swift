import CivilTime
import Foundation
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

/// The overlays of Documentation/Overlays, held against what is argued there.
@Suite("Five councils' rules over the Act of 2014")
struct CouncilOverlayTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation/Overlays")

    static func file(_ council: String) throws -> OverlayFile {
        try OverlayFile(json: Data(contentsOf: folder.appending(path: "\(council).json")))
    }

    private static func verdicts(_ council: String) throws -> [String: ProvisionVerdict] {
        let found = try file(council).overlay.verdicts(on: CaseReview.edition2014(), calendar: .englandAndWales)
        return Dictionary(
            uniqueKeysWithValues: found.compactMap { verdict in verdict.rule.map { ($0.rawValue, verdict) } })
    }

    @Test(
        "come to the verdicts that are argued",
        arguments: [
            (
                "gosport",
                [
                    "asbcr-threshold-3": Verdict.equal, "asbcr-local-gosport.acknowledge": .stronger,
                    "asbcr-local-gosport.threshold_decision": .stronger, "asbcr-local-gosport.meeting": .stronger,
                ]
            ),
            ("herefordshire", ["asbcr-threshold-3": .stronger]),
            (
                "north-kesteven",
                [
                    "asbcr-threshold-3": .incomparable, "asbcr-qualifying-1-month": .incomparable,
                    "asbcr-local-north-kesteven.senior-manager": .stronger,
                ]
            ),
            ("ashfield", ["asbcr-threshold-3": .weaker]),
            ("west-northamptonshire", ["asbcr-threshold-3": .weaker]),
        ])
    func verdicts(council: String, expected: [String: Verdict]) throws {
        let found = try Self.verdicts(council)
        #expect(found.mapValues(\.verdict) == expected)
        // A gain or a loss on a threshold comes with a case that was put before both rules.
        for difference in found.values.filter({ $0.verdict != .stronger }).flatMap(\.differences)
        where [.gain, .loss].contains(difference.direction) {
            #expect(difference.witness != nil, "\(council): \(difference.matter)")
        }
    }

    @Test("thirty days and a month part in a short month and in a long one")
    func thirtyDays() throws {
        let verdict = try #require(try Self.verdicts("north-kesteven")["asbcr-qualifying-1-month"])
        for (direction, isLong) in [(Difference.Direction.gain, false), (.loss, true)] {
            let witness = try #require(verdict.differences.first { $0.direction == direction }?.witness)
            guard case .known(.day(let behaviour)) = witness.evidence.facts["complaint.behaviour_on"] else {
                Issue.record("no day of the behaviour")
                continue
            }
            let made = try WorkingCalendar.englandAndWales.clock.date(at: witness.asOf)
            // A month from then has 31 days, and the complaint is of the last of them; or fewer than 30, and it is of one
            // after them.
            let over = try #require(Period.monthsBeginningWith(1).firstDay(after: behaviour))
            let length = over.dayNumber - behaviour.dayNumber
            #expect(isLong ? length == 31 : length < 30, "\(behaviour)")
            #expect(isLong ? made == behaviour.adding(days: 30) : over <= made && made < behaviour.adding(days: 30))
        }
        // Read from the next day, thirty days are never less than the Act's month.
        let readings = verdict.differences.compactMap { difference -> Verdict? in
            guard case .reading(_, let verdict) = difference.matter else { return nil }
            return verdict
        }
        #expect(readings == [.stronger])
    }

    @Test("asking for five complaints is weaker or equal, as the words are read, and so undecided")
    func five() throws {
        let text = try String(decoding: Self.file("gosport").json(), as: UTF8.self)
        let five = text.replacingOccurrences(of: "\"atLeast\": 3", with: "\"atLeast\": 5")
        let verdicts = try OverlayFile(json: Data(five.utf8)).overlay
            .verdicts(on: CaseReview.edition2014(), calendar: .englandAndWales)
        #expect(verdicts[0].verdict == .undecided)
        #expect(verdicts[0].differences.map(\.direction) == [.loss, .perhapsGain])
        guard case .reading(_, .equal)? = verdicts[0].differences.last?.matter else {
            Issue.record("\(verdicts[0].differences)")
            return
        }
    }

    @Test("are refused where they must never be weaker, but for those that are not")
    func neverWeaker() throws {
        for council in ["gosport", "herefordshire", "north-kesteven", "ashfield", "west-northamptonshire"] {
            let isRefused = !["gosport", "herefordshire"].contains(council)
            let base = try CaseReview.edition2014()
            let file = try Self.file(council)
            if isRefused {
                let error = #expect(throws: OverlayFileError.self) {
                    try file.applied(to: base, requiring: .neverWeaker, on: .englandAndWales)
                }
                #expect("\(String(describing: error))".contains("asbcr-threshold-3"))
            } else {
                #expect(throws: Never.self) {
                    try file.applied(to: base, requiring: .neverWeaker, on: .englandAndWales)
                }
            }
        }
    }

    @Test("stand in their canonical form, and make policies that do")
    func canonical() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".json") }
        #expect(files.count == 5)
        for name in files {
            let json = try Data(contentsOf: Self.folder.appending(path: name))
            let file = try OverlayFile(json: json)
            #expect(try file.json() == json, "\(name)")
            let policy = try file.applied(to: CaseReview.edition2014(), on: .englandAndWales)
            let written = try PolicyFile(policy).json()
            #expect(try PolicyFile(json: written).policy == policy)
        }
    }
}
