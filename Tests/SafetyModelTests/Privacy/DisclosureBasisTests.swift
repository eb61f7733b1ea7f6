import Foundation
import SafetyModel
import Testing

/// On what a decision rests, as it is stored.
@Suite struct DisclosureBasisTests {
    private typealias Basis = DisclosureDecision.Basis

    private static let bases: [(DisclosureDecision.Basis, String)] = [
        (.consent, #"{"kind":"consent"}"#),
        (.ground(.vitalInterests), #"{"ground":"vital-interests","kind":"ground"}"#),
        (.ground("a-new-act"), #"{"ground":"a-new-act","kind":"ground"}"#),
        (
            .override(DisclosureOverride(by: "superintendent", because: Personal("a threat", purpose: .safeguarding))),
            #"{"kind":"override","override":{"authority":"superintendent","#
                + #""reason":{"purpose":"safeguarding","sensitivity":"personal","value":"a threat"}}}"#
        ),
        (.refused(.consentUnknown), #"{"kind":"refused","refusal":"consent-unknown"}"#),
    ]

    @Test(arguments: bases) func isWrittenInItsOwnWords(_ basis: DisclosureDecision.Basis, _ text: String) throws {
        #expect(try storedText(of: basis) == text)
        #expect(try decoded(Basis.self, from: text) == basis)
    }

    @Test(arguments: DisclosureDecision.Refusal.allCases)
    func everyRefusalSurvives(_ refusal: DisclosureDecision.Refusal) throws {
        #expect(try decoded(Basis.self, from: storedText(of: Basis.refused(refusal))) == .refused(refusal))
    }

    /// A word of a later edition is an error, and not taken for one that is known.
    @Test(arguments: [
        #"{"kind":"court-order"}"#, #"{"kind":"refused","refusal":"too-late"}"#, #"{"kind":"refused"}"#,
        #"{"kind":"override"}"#, #"{"kind":"ground"}"#, "{}", #"{"consent":{}}"#, #""consent""#,
    ])
    func whatIsNotUnderstoodIsRefused(_ text: String) {
        #expect(throws: DecodingError.self) { try decoded(Basis.self, from: text) }
    }
}
