import Foundation
import SafetyModel
import SafetyStorage
import Testing

/// Every entity of the model that a service keeps as a record of its own, by the fixtures of its type.
@Suite struct StoredKindTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = root.appending(path: "Tests/SafetyModelTests/Fixtures")

    @Test(arguments: StoredKind.all) func comesBackAsItWasAndIsFoundByItsTerms(_ kind: StoredKind) async throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".json") && $0.prefix { $0 != "." } == kind.name }
        #expect(!files.isEmpty, "it has no fixture")
        for file in files {
            let data = try Data(contentsOf: Self.folder.appending(path: file))
            let terms = try await kind.comesBack(data)
            #expect(Set(terms).count == terms.count)
            for text in Self.personalTexts(in: try JSONSerialization.jsonObject(with: data)) {
                #expect(!terms.contains { $0.value.contains(text) }, "a term shows what is personal")
            }
        }
    }

    /// The texts below every personal value, which is written with its purpose and its sensitivity.
    private static func personalTexts(in json: Any, isPersonal: Bool = false) -> [String] {
        switch json {
        case let text as String: isPersonal ? [text] : []
        case let list as [Any]: list.flatMap { personalTexts(in: $0, isPersonal: isPersonal) }
        case let object as [String: Any]:
            if object["purpose"] != nil, object["sensitivity"] != nil, let value = object["value"] {
                personalTexts(in: value, isPersonal: true)
            } else {
                object.values.flatMap { personalTexts(in: $0, isPersonal: isPersonal) }
            }
        default: []
        }
    }

    @Test func everyKindHasItsOwnName() {
        #expect(Set(StoredKind.all.map(\.kind)).count == StoredKind.all.count)
        for kind in StoredKind.all { #expect(kind.kind.rawValue.allSatisfy { $0 == "-" || $0.isLowercase }) }
    }

    @Test func everyEntityOfTheModelIsARecordOrAPartOfOne() throws {
        let stored = Set(StoredKind.all.map(\.name))
        let storable = try Self.names(in: "Sources/SafetyStorage", /^extension (?:\w+\.)?(\w+): Storable\b/)
        #expect(storable.symmetricDifference(stored).sorted() == [], "StoredKind.all leaves these out")
        let entities = try Self.names(in: "Sources/SafetyModel", /^ *public struct (\w+): [^{]*\bIdentifiable\b/)
        #expect(stored.subtracting(entities).sorted() == [])
        #expect(
            entities.subtracting(stored).subtracting(Self.holders.keys).subtracting(Self.named).sorted() == [],
            "these are neither kept as records nor parts of one")
        #expect(stored.intersection(Self.holders.keys).sorted() == [], "these are records, so no parts")
        #expect(Self.named.subtracting(entities) == [])
    }

    /// Each part is a member of what is said to hold it, and that leads to a record.
    @Test func everyPartIsHeldByARecord() throws {
        let stored = Set(StoredKind.all.map(\.name))
        let sources = try Self.sources(in: "Sources/SafetyModel")
        for (part, holder) in Self.holders.sorted(by: { $0.key < $1.key }) {
            #expect(stored.contains(holder) || Self.holders[holder] != nil, "\(holder) leads to no record")
            #expect(Self.holders[holder] != part)
            let source = try #require(sources.first { $0.path.hasSuffix("/\(holder).swift") })
            let word = try Regex("[: \\[(<]\(part)\\b(?!\\.ID)")
            #expect(
                source.text.split(separator: "\n").contains {
                    ($0.contains("var ") || $0.contains("let ")) && $0.contains(word)
                }, "\(holder) has no \(part)")
        }
    }

    /// Entities that are kept within another, and the values through which that holds them.
    private static let holders: [String: String] = [
        "ASBIncident": "ASBCase", "ActionList": "BeatMeeting", "Activity": "Programme",
        "AgreedOutcome": "RestorativeProcess", "Appointment": "Appointments", "Appointments": "WatchScheme",
        "Ballot": "BudgetRound", "CaseEvent": "Case", "ChildInHousehold": "MARACReferral",
        "Commitment": "Agreement", "CommitmentEvent": "Agreement", "ConsultationQuestion": "Consultation",
        "ConsultationResponse": "Consultation", "Contract": "Commission", "ContractCondition": "ContractTerms",
        "ContractPayment": "Commission", "ContractTerms": "DiversionContract",
        "CourtSupportIssue": "CourtSupportContact", "CrossBorderRequest": "CrossBorderCase",
        "CustodyIssue": "CustodyVisit", "DutyLog": "Volunteer", "DutyTurn": "DutyLog", "FundEntry": "PooledFund",
        "HouseholdMember": "FamilyIntervention", "Lot": "Commission", "NeedsAssessment": "Case",
        "OffenderNeedsAssessment": "DiversionContract", "OwnedAction": "ActionList", "PanelMeeting": "ScrutinyPanel",
        "PathwayVisit": "HateCrimeSupportPathway", "PlanMeasure": "PlanObjective", "PlanObjective": "PoliceCrimePlan",
        "Principle": "Compact", "Proposal": "BudgetRound", "Referral": "Case", "ReparationOption": "ReparationMenu",
        "Report": "Case", "ServiceMeasure": "ServiceLevelAgreement", "SessionQuestion": "AccountabilitySession",
        "SpeedObservation": "SpeedSession", "StrategicNeedsAssessment": "ViolenceReductionUnit", "Suspect": "Case",
        "Tenancy": "TenancyLink", "TenancyLink": "ASBCase", "ViolenceIntervention": "ViolenceReductionUnit",
        "VotingRight": "BudgetRound", "Witness": "Case",
    ]
    /// What a code names, not an identifier: reference data that an edition of the kit or of a list brings.
    private static let named: Set<String> = ["Initiative", "RecordRule", "SearchRecordEdition"]

    private static func names(in folder: String, _ pattern: Regex<(Substring, Substring)>) throws -> Set<String> {
        var names: Set<String> = []
        for source in try sources(in: folder) {
            for line in source.text.split(separator: "\n") where line.contains("struct ") || line.contains("extension ")
            {
                if let match = line.firstMatch(of: pattern) { names.insert(String(match.output.1)) }
            }
        }
        return names
    }

    private static func sources(in folder: String) throws -> [(path: String, text: String)] {
        let folder = root.appending(path: folder).resolvingSymlinksInPath()
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }
            .map { (path: "/" + $0, text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }
}
