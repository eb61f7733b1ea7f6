import CivilTime
import SafetyModel
import Testing

@Suite struct NavigatorContactTests {
    static let noon = Instant(milliseconds: 1_700_000_000_000)

    static func offered(_ id: UInt64 = 1, account: Personal<String>? = nil) throws -> NavigatorContact {
        try NavigatorContact(
            id: .init(high: 0, low: id), with: .init(high: 0, low: 2), at: .init(high: 0, low: 3),
            in: .emergencyDepartment, by: .init(high: 0, low: 4), offered: noon, account: account)
    }

    static func takenUp(_ id: UInt64 = 1) throws -> NavigatorContact {
        var contact = try offered(id)
        contact.record(consents: true)
        return try contact.applying(.takeUp, at: noon).value
    }

    static func connected() throws -> NavigatorContact {
        var contact = try takenUp()
        contact.choose(.init(high: 0, low: 5))
        return try contact.applying(.connect, at: noon).value
    }

    @Test func table() throws {
        try expectTable(
            of: NavigatorContact.State.self,
            """
                            decline  take-up  connect   follow-through   leave reopen
            offered         declined taken-up -         -                -     -
            declined        -        -        -         -                -     offered
            taken-up        -        -        connected -                left  -
            connected       -        -        -         followed-through left  -
            followed-through -       -        -         -                -     offered
            left            -        -        -         -                -     offered
            """)
    }

    @Test func nothingIsDoneWithoutTheirConsent() throws {
        var contact = try Self.offered()
        for answer in [nil, false] {
            if let answer { contact.record(consents: answer) }
            let error = #expect(throws: TransitionError.self) { try contact.applying(.takeUp, at: Self.noon) }
            #expect(error?.rejection?.rule == .patientConsents)
        }
        let lost = #expect(throws: TransitionError.self) { try Self.takenUp().applying(.connect, at: Self.noon) }
        #expect(lost?.rejection?.rule == .patientConsents)
        let text = try storedText(of: try Self.takenUp()).replacing(#""consents":true,"#, with: "")
        #expect(refusal(NavigatorContact.self, from: text, as: Rejection.self)?.rule == .patientConsents)
    }

    @Test func aConsentCanBeWithdrawnAndIsAskedAnew() throws {
        var withdrawn = try Self.takenUp()
        withdrawn.record(consents: false)
        withdrawn.choose(.init(high: 0, low: 5))
        #expect(try roundTrip(withdrawn) == withdrawn)
        let led = #expect(throws: TransitionError.self) { try withdrawn.applying(.connect, at: Self.noon) }
        #expect(led?.rejection?.rule == .patientConsents)
        let again = try Self.connected().applying(.leave, at: Self.noon).value.applying(.reopen, at: Self.noon).value
        #expect(again.consents == nil && again.programme == nil)
        let stale = #expect(throws: TransitionError.self) { try again.applying(.takeUp, at: Self.noon) }
        #expect(stale?.rejection?.rule == .patientConsents)
    }

    @Test func whatIsWrittenStaysAHealthRecord() throws {
        for account in [
            Personal("?", sensitivity: .special, purpose: .lawEnforcement),
            Personal("?", sensitivity: .personal, purpose: .healthCare),
        ] {
            let error = #expect(throws: Rejection.self) { try Self.offered(account: account) }
            #expect(error?.rule == .contactIsHealthRecord)
        }
        let kept = Personal("?", sensitivity: .special, purpose: .healthCare)
        let contact = try Self.offered(account: kept)
        let police = Disclosure(for: [.lawEnforcement], upTo: .protected, reason: "test")
        #expect(throws: DisclosureError.self) { try contact.account?.disclosed(for: police) }
    }

    @Test func noMoveTellsThePolice() throws {
        for contact in try [Self.offered(), Self.takenUp(), Self.connected()] {
            for event in contact.progress.state.legalEvents {
                guard let outcome = try? contact.applying(event, at: Self.noon) else { continue }
                #expect(outcome.directives.allSatisfy { $0 == .schedule(.correctionNotice, from: Self.noon) })
            }
        }
    }

    @Test func aNoticeToThePoliceNeedsTheirConsentToIt() throws {
        let contact = try Self.connected()
        let later = Self.noon.adding(seconds: 10)
        func consent(_ id: UInt64 = 1, withdrawn: Instant? = nil) -> PoliceNoticeConsent {
            PoliceNoticeConsent(to: .init(high: 0, low: id), given: Self.noon, withdrawn: withdrawn)
        }
        let refused = [
            (consent(2), later), (consent(), Self.noon.adding(milliseconds: -1)), (consent(withdrawn: later), later),
        ]
        for (consent, instant) in refused {
            let error = #expect(throws: Rejection.self) { try contact.notice(under: consent, at: instant) }
            #expect(error?.rule == .noPoliceWithoutConsent)
        }
        let notice = try contact.notice(under: consent(withdrawn: later), at: later.adding(milliseconds: -1))
        #expect(notice.contact == contact.id && notice.consent.given == Self.noon)
        #expect(Mirror(reflecting: notice).children.map(\.label) == ["contact", "hospital", "offered", "consent"])
        #expect(!(PoliceNotice.self is any Decodable.Type), "a notice could be made of a text")
        #expect(!(try storedText(of: notice)).contains("patient"))
    }

    @Test func upTakeAndFollowThroughAreCounted() throws {
        let connected = try Self.connected()
        let through = try connected.applying(.followThrough, at: Self.noon).value
        let all = try [
            Self.offered(), Self.offered().applying(.decline, at: Self.noon).value, Self.takenUp(),
            Self.takenUp().applying(.leave, at: Self.noon).value, connected,
            connected.applying(.leave, at: Self.noon).value, through, through.applying(.reopen, at: Self.noon).value,
            through.applying(.enterInError, at: Self.noon).value,
        ]
        let figures = NavigatorFigures(of: all)
        #expect(figures.takenUp == Share(of: [nil, false, true, true, true, true, true, nil]))
        #expect(figures.connected == Share(of: [nil, false, true, true, true]))
        #expect(figures.followedThrough == Share(of: [nil, false, true]))
    }
}
