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

    /// What no initialiser would have decided is not read either.
    @Test func aDecisionThatNothingBearsOutIsRefused() throws {
        let request = try storedText(of: ConsentTests.request())
        func text(_ basis: String, consent: Answer, request: String) -> String {
            let id = "00000000-0000-0007-0000-000000000001"
            return #"{"basis":\#(basis),"consent":"\#(consent.rawValue)","id":"\#(id)","request":\#(request)}"#
        }
        func order(by authority: String, _ reason: String) -> String {
            #"{"kind":"override","override":{"authority":"\#(authority)","reason":{"purpose":"safeguarding","#
                + #""sensitivity":"personal","value":"\#(reason)"}}}"#
        }
        let ground = #"{"ground":"vital-interests","kind":"ground"}"#
        let newGround = #"{"ground":"a-new-act","kind":"ground"}"#
        let consent = #"{"kind":"consent"}"#
        let refusal = #"{"kind":"refused","refusal":"consent-unknown"}"#
        for whole in [
            text(consent, consent: .yes, request: request), text(ground, consent: .no, request: request),
            text(order(by: "superintendent", "a threat"), consent: .no, request: request),
            text(refusal, consent: .unknown, request: request),
            // Of a later edition: what it means is not known here, and it is kept.
            text(newGround, consent: .no, request: request),
        ] {
            #expect(try storedText(of: decoded(DisclosureDecision.self, from: whole)) == whole)
        }
        let askingNobody = request.replacing(/"to":\[[^\]]*\]/, with: #""to":[]"#)
        let askingNothing = request.replacing(/"fields":\[[^\]]*\]/, with: #""fields":[]"#)
        #expect(askingNobody != request && askingNothing != request)
        for slip in [
            text(consent, consent: .no, request: request), text(consent, consent: .unknown, request: request),
            text(newGround, consent: .yes, request: askingNobody),
            text(#"{"ground":"consent","kind":"ground"}"#, consent: .no, request: request),
            text(order(by: " ", "a threat"), consent: .no, request: request),
            text(order(by: "superintendent", ""), consent: .no, request: request),
            text(consent, consent: .yes, request: askingNobody), text(ground, consent: .no, request: askingNothing),
            text(order(by: "superintendent", "a threat"), consent: .no, request: askingNobody),
        ] {
            #expect(throws: DecodingError.self, "\(slip)") { try decoded(DisclosureDecision.self, from: slip) }
        }
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
