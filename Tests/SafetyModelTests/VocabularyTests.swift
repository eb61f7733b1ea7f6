import CivilTime
import Foundation
import SafetyModel
import Testing

@Suite struct VocabularyTests {
    static let shared = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared")
    static let table = shared.appending(path: "data/reference/derived-police-uk-vocabulary.csv")
    static let factBase = shared.appending(path: "reference/victims-code.yaml")

    static func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) }

    static func values(of field: String) throws -> Set<String> {
        let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
        return Set(
            lines.filter { $0.hasPrefix(field + ",") }
                .map { String($0.dropFirst(field.count + 1).prefix { $0 != "," }) }.filter { !$0.isEmpty })
    }

    @Test(.enabled(if: exists(table))) func crimeTypesAreThoseOfTheFiles() throws {
        let current = CrimeType.known.filter(\.successors.isEmpty).map(\.rawValue)
        #expect(try Set(current) == Self.values(of: "street.Crime type"))
        #expect(CrimeType.known.flatMap(\.successors).allSatisfy { $0.isKnown })
    }

    @Test(.enabled(if: exists(table))) func outcomesAreThoseOfTheFiles() throws {
        let expected = try Self.values(of: "outcomes.Outcome type").union(
            Self.values(of: "street.Last outcome category"))
        #expect(Set(OutcomeType.known.map(\.rawValue)) == expected)
    }

    @Test(.enabled(if: exists(factBase))) func everyTriggerWordIsAKnownKind() throws {
        let triggers = try String(contentsOf: Self.factBase, encoding: .utf8).split(separator: "\n")
            .compactMap { line -> String? in
                let text = line.drop { $0 == " " || $0 == "-" }
                return text.hasPrefix("trigger: ") ? String(text.dropFirst(9)) : nil
            }
        #expect(triggers.count > 200)
        let known = Set(CaseEvent.Kind.known.map(\.rawValue))
        #expect(Set(triggers).subtracting(known).isEmpty)
    }

    @Test func servicesAndReceiptsAreSpelledAsTheVocabularySays() {
        #expect(CaseEvent.Kind.service("notify-arrest").rawValue == "service.notify-arrest")
        #expect(CaseEvent.Kind.service("notify-arrest").serviceWord == "notify-arrest")
        #expect(CaseEvent.Kind.suspectArrested.serviceWord == nil)
        let receipt = CaseEvent.Kind.receipt(of: .sentencePassed, by: .witnessCareUnit)
        #expect(receipt.rawValue == "wcu_received.sentence_passed")
    }

    @Test func unknownCodesSurviveARoundTrip() throws {
        let held = Case(
            id: .init(high: 0, low: 1), kind: .hate, crimeType: "Time travel",
            reports: [
                Report(
                    id: .init(high: 0, low: 2), channel: "telepathy", received: .date(CivilDate(dayNumber: 0)),
                    reporter: .thirdParty("guild"))
            ], markers: ["odd"])
        let bytes = try JSONEncoder().encode(held)
        let read = try JSONDecoder().decode(Case.self, from: bytes)
        #expect(read == held)
        #expect(read.crimeType?.isKnown == false)
        #expect(read.reports.first?.channel.rawValue == "telepathy")
    }

    @Test func knownCodesAreDistinct() {
        func distinct<List: CodeList>(_: List.Type) -> Bool { Set(List.known).count == List.known.count }
        #expect(distinct(CaseEvent.Kind.self))
        #expect(distinct(OutcomeType.self))
        #expect(distinct(CrimeType.self))
        #expect(distinct(ServiceBody.self))
        #expect(distinct(ContactChannel.self))
    }
}
