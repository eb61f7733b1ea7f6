import CivilTime
import SafetyModel
import Testing

@Suite struct CommunityInformationTests {
    static let noon = Instant(milliseconds: 1_790_000_000_000)
    static let council = PublicBody.ID(high: 0, low: 6)

    @Test func table() throws {
        try expectTable(
            of: CommunityInformation.State.self,
            """
                     grade  act      close  reopen
            received graded -        closed -
            graded   graded actioned closed -
            actioned -      -        closed -
            closed   -      -        -      received
            """)
    }

    static func information(
        _ low: UInt64 = 1, about topic: InformationTopic = .drugDealing, in area: Area = "Luton",
        on text: String = "2026-11-02", content: String = "Cars stop by the shed at ten.",
        source: String? = "Grace Tipoff"
    ) throws -> CommunityInformation {
        CommunityInformation(
            id: .init(high: 8, low: low), about: topic, in: area, on: try day(text),
            content: Personal(content, purpose: .lawEnforcement),
            source: source.map { Personal($0, sensitivity: .protected, purpose: .lawEnforcement) })
    }

    static func graded(_ handling: HandlingCode, _ information: CommunityInformation? = nil) throws
        -> CommunityInformation
    {
        let grade = InformationGrade(
            .untested, .knownDirectly, handling: handling, conditions: handling == .conditional ? ["no arrest"] : [])
        return try (information ?? Self.information()).graded(grade, at: noon).value
    }

    @Test func whatIsSharedHasNoSource() throws {
        let shared = try Self.graded(.permitted).shared(with: Self.council)
        let text = try storedText(of: shared)
        #expect(text.contains("Cars stop"))
        #expect(!text.contains("Tipoff") && !text.contains("\"source\":{"))
        #expect(!shared.isEvidence)
        expectRefused(by: .sourceIsProtected) { try Self.information().shared(with: Self.council) }
        for handling: HandlingCode in [.notShared, "X9"] {
            expectRefused(by: .sourceIsProtected) { try Self.graded(handling).shared(with: Self.council) }
        }
        for isAccepted in [false, nil] {
            expectRefused(by: .sourceIsProtected) {
                try Self.graded(.conditional).shared(with: Self.council, acceptsConditions: isAccepted)
            }
        }
        #expect(throws: Never.self) {
            try Self.graded(.conditional).shared(with: Self.council, acceptsConditions: true)
        }
        let error = try Self.graded(.permitted).applying(.enterInError, at: Self.noon).value
        expectRefused(by: .sourceIsProtected) { try error.shared(with: Self.council) }
    }

    @Test func aContentThatNamesItsSourceIsNotShared() throws {
        for content in ["Mrs Tipoff saw a car.", "grace TIPOFF's shed"] {
            let one = try Self.graded(.permitted, Self.information(content: content))
            expectRefused(by: .sourceIsProtected) { try one.shared(with: Self.council) }
        }
        let anonymous = try Self.graded(.permitted, Self.information(content: "Mrs Tipoff saw it.", source: nil))
        #expect(throws: Never.self) { try anonymous.shared(with: Self.council) }
    }

    @Test func informationIsNoEvidenceByDefault() throws {
        let one = try Self.graded(.permitted)
        for hasAgreed in [false, nil] {
            expectRefused(by: .informationIsNoEvidence) { try one.releasedAsEvidence(sourceAgreed: hasAgreed) }
        }
        #expect(try one.releasedAsEvidence(sourceAgreed: true).shared(with: Self.council).isEvidence)
    }

    @Test func nobodyActsOnWhatHasNoGrade() throws {
        #expect(throws: TransitionError.self) { try Self.information().applying(.act, at: Self.noon) }
        expectRefused(by: .informationIsGraded) { try Self.information().applying(.grade, at: Self.noon) }
        expectRefused(by: .informationIsGraded) {
            try Self.information().graded(InformationGrade("4", "F", handling: .conditional), at: Self.noon)
        }
        let text = try storedText(of: Self.graded(.permitted)).replacing("\"grade\":{", with: "\"graXX\":{")
        #expect(refusal(CommunityInformation.self, from: text, as: Rejection.self)?.rule == .informationIsGraded)
    }

    @Test func theShareActedOnIsOfWhatWasGraded() throws {
        let acted = try Self.graded(.permitted).applying(.act, at: Self.noon).value
        let all = try [
            acted, acted.applying(.close, at: Self.noon).value, Self.graded(.notShared), Self.information(),
            Self.graded(.permitted).applying(.close, at: Self.noon).value,
            acted.applying(.enterInError, at: Self.noon).value,
        ]
        #expect(all.actioned == Share(2, of: 4))
    }

    @Test func patternsAreSeveralWithinDays() throws {
        let rule = try PatternRule(atLeast: 3, within: 7)
        let days = ["2026-11-02", "2026-11-05", "2026-11-08", "2026-11-09", "2026-11-20"]
        let luton = try days.enumerated().map { try Self.information(UInt64($0), on: $1) }
        let alerts = rule.alerts(in: luton)
        #expect(alerts.map(\.count) == [3])
        #expect(try alerts.first?.first == day("2026-11-02"))
        #expect(try alerts.first?.last == day("2026-11-08"))
        #expect(try PatternRule(atLeast: 3, within: 6).alerts(in: luton).map(\.first) == [day("2026-11-05")])
        #expect(try PatternRule(atLeast: 4, within: 7).alerts(in: luton).isEmpty)
        #expect(try PatternRule(atLeast: 4, within: 8).alerts(in: luton).map(\.count) == [4])
        let mixed = try [
            Self.information(10, in: "Bedford"), Self.information(11, about: "fly-tipping"), Self.information(12),
            Self.information(13).applying(.enterInError, at: Self.noon).value,
        ]
        #expect(try PatternRule(atLeast: 2, within: 7).alerts(in: mixed).isEmpty)
        for (minimum, days) in [(1, 7), (2, 0)] {
            expectRefused(by: .patternHasSeveral) { try PatternRule(atLeast: minimum, within: days) }
        }
    }
}
