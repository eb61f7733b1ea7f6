import CivilTime
import SafetyModel
import Testing

@Suite struct ConsentTests {
    static let noon = Instant(milliseconds: 1_772_452_800_000)  // 2026-03-02T12:00:00Z
    static let council = PublicBody.ID(high: 6, low: 1)
    static let school = PublicBody.ID(high: 6, low: 2)
    static let victim = RecordedPerson.victim(Victim.ID(high: 7, low: 4))

    static func request(to: [PublicBody.ID] = [council], _ fields: [DataField] = [.name]) throws -> DisclosureRequest {
        DisclosureRequest(
            about: victim, by: PublicBody.ID(high: 6, low: 3), to: to, for: .safeguarding, fields: fields,
            collectedFor: [.victimSupport], at: noon)
    }

    static func consent(
        _ number: UInt64, _ answer: Answer, of subject: RecordedPerson = victim, to: [PublicBody.ID] = [council],
        _ fields: [DataField] = [.name, .address], for purpose: Purpose = .safeguarding,
        answered: String = "2026-03-01T09:00:00Z", recorded: String = "2026-03-01T10:00:00Z",
        withdrawal: Consent.Withdrawal? = nil
    ) throws -> Consent {
        Consent(
            id: Consent.ID(high: 7, low: number), of: subject, for: purpose, to: to, fields: fields, answer: answer,
            answered: try Instant(answered), recorded: try Instant(recorded), withdrawal: withdrawal)
    }

    private func answer(_ consents: [Consent], _ request: DisclosureRequest, knownAt: Instant = noon) -> Answer {
        request.consent(among: consents, knownAt: knownAt)
    }

    @Test func whoWasNotAskedHasNotAgreed() throws {
        let request = try Self.request()
        #expect(answer([], request) == .unknown)
        #expect(answer([try Self.consent(1, .yes)], request) == .yes)
        #expect(answer([try Self.consent(1, .unknown)], request) == .unknown)
        #expect(answer([try Self.consent(1, .no)], request) == .no)
        #expect(answer([try Self.consent(1, .yes, of: .victim(Victim.ID(high: 7, low: 5)))], request) == .unknown)
        #expect(answer([try Self.consent(1, .yes, for: .healthCare)], request) == .unknown)
        #expect(answer([try Self.consent(1, .yes, to: [Self.school])], request) == .unknown)
        #expect(answer([try Self.consent(1, .yes, [.address])], request) == .unknown)
        #expect(answer([try Self.consent(1, .yes)], try Self.request(to: [])) == .unknown)
    }

    @Test func eachFieldIsToBeAgreedForEachBody() throws {
        let both = try Self.request(to: [Self.council, Self.school], [.name, .address])
        let council = try Self.consent(1, .yes)
        #expect(answer([council], both) == .unknown)
        #expect(answer([council, try Self.consent(2, .yes, to: [Self.school])], both) == .yes)
        #expect(answer([council, try Self.consent(2, .yes, to: [Self.school], [.name])], both) == .unknown)
        #expect(answer([council, try Self.consent(2, .no, to: [Self.school], [.name])], both) == .no)
    }

    @Test func theLatestAnswerCounts() throws {
        let request = try Self.request()
        let yes = try Self.consent(1, .yes)
        let later = "2026-03-01T11:00:00Z"
        #expect(answer([try Self.consent(2, .no, answered: later, recorded: later), yes], request) == .no)
        #expect(
            answer([try Self.consent(2, .yes, answered: later, recorded: later), try Self.consent(1, .no)], request)
                == .yes)
        // Of two answers of one instant the no counts.
        #expect(answer([yes, try Self.consent(2, .no)], request) == .no)
        #expect(answer([try Self.consent(2, .no), yes], request) == .no)
    }

    @Test func aWithdrawalCountsFromItsInstantAndOnceItIsRecorded() throws {
        let request = try Self.request()
        let withdrawn = try Self.consent(
            1, .yes,
            withdrawal: Consent.Withdrawal(
                at: Instant("2026-03-02T09:00:00Z"), recorded: Instant("2026-03-02T14:00:00Z")))
        #expect(answer([withdrawn], request) == .yes)
        #expect(answer([withdrawn], request, knownAt: try Instant("2026-03-02T14:00:00Z")) == .no)
        let again = "2026-03-02T10:00:00Z"
        #expect(
            answer(
                [withdrawn, try Self.consent(2, .yes, answered: again, recorded: again)], request,
                knownAt: try Instant("2026-03-02T14:00:00Z")) == .yes)
        let future = try Self.consent(1, .yes, answered: "2026-03-02T12:00:00.001Z", recorded: "2026-03-01T10:00:00Z")
        #expect(answer([future], request) == .unknown)
        let unrecorded = try Self.consent(1, .yes, recorded: "2026-03-02T12:00:00.001Z")
        #expect(answer([unrecorded], request) == .unknown)
    }

    private func decision(
        _ consents: [Consent] = [], on gateway: SharingGateway = .consent, by override: DisclosureOverride? = nil,
        request: DisclosureRequest? = nil
    ) throws -> DisclosureDecision {
        DisclosureDecision(
            id: DisclosureDecision.ID(high: 7, low: 9), on: try request ?? Self.request(), given: consents,
            on: gateway, overriddenBy: override)
    }

    @Test func aDisclosureRestsOnConsentAGroundOrAnOrder() throws {
        let order = DisclosureOverride(by: "superintendent", because: Personal("danger", purpose: .safeguarding))
        let yes = try Self.consent(1, .yes)
        let no = try Self.consent(1, .no)
        #expect(try decision([yes]).basis == .consent)
        #expect(try decision([yes], by: order).basis == .consent)
        #expect(try decision().basis == .refused(.consentUnknown))
        #expect(try decision([no]).basis == .refused(.consentRefused))
        #expect(try decision([no], on: .vitalInterests).basis == .ground(.vitalInterests))
        #expect(try decision([no], on: .vitalInterests).consent == .no)
        #expect(try decision([yes], on: "a-new-act").basis == .refused(.groundUnknown))
        #expect(try decision([no], by: order).basis == .override(order))
        #expect(try decision(by: order).allows)
        #expect(try !decision([no]).allows)
        for incomplete in [
            DisclosureOverride(by: " ", because: Personal("danger", purpose: .safeguarding)),
            DisclosureOverride(by: "superintendent", because: Personal("\n", purpose: .safeguarding)),
        ] {
            #expect(try decision(by: incomplete).basis == .refused(.overrideIncomplete))
        }
        #expect(try decision([yes], request: Self.request(to: [])).basis == .refused(.asksForNothing))
        #expect(try decision(on: .vitalInterests, request: Self.request([])).basis == .refused(.asksForNothing))
    }
}
