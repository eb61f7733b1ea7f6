import Foundation
import SafetyModel
import SafetyStorage
import Testing

@Suite struct AccessPolicyTests {
    private func grant(
        _ id: AccessGrant.ID = "g", kinds: [RecordKind]? = ["note"], acts: [AccessAct],
        within scope: ScopeRule = .everything, upTo ceiling: Sensitivity = .personal, also: [Purpose] = []
    ) -> AccessGrant {
        AccessGrant(
            id, to: "clerk", for: [.lawEnforcement], kinds: kinds, acts: acts, within: scope, upTo: ceiling,
            alsoCollectedFor: also)
    }

    @Test(arguments: [AccessAct.create, .reserve, .readJournal])
    func whatTellsOfEverythingIsNotGrantedWithinAScope(_ act: AccessAct) {
        #expect(throws: AccessPolicyError.needsWholeKinds("g", act)) {
            try AccessPolicy([grant(kinds: nil, acts: [act], within: teamTerm)])
        }
        #expect(throws: Never.self) { try AccessPolicy([grant(kinds: nil, acts: [act])]) }
    }

    @Test func aPolicyRefusesWhatCannotStand() {
        #expect(throws: AccessPolicyError.twice("g")) { try AccessPolicy([grant(acts: []), grant(acts: [])]) }
        #expect(throws: AccessPolicyError.journalOfSomeKinds("g")) { try AccessPolicy([grant(acts: [.readJournal])]) }
        for act in [AccessAct.create, .change, .redact, .reserve] {
            #expect(throws: AccessPolicyError.writesAccessEntries("g", act)) {
                try AccessPolicy([grant(kinds: ["access"], acts: [act])])
            }
        }
    }

    @Test func aPolicyIsReadAsItWasWrittenAndHeldToItsRules() throws {
        let policy = try testPolicy()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(policy)
        #expect(try JSONDecoder().decode(AccessPolicy.self, from: data) == policy)
        let scoped = try #require(String(data: data, encoding: .utf8)).replacing(
            #""kind":"everything""#, with: #""kind":"any-of","terms":[]"#)
        #expect(scoped.contains(#""kind":"any-of","terms":[]"#))
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(AccessPolicy.self, from: Data(scoped.utf8)) }
    }

    /// Of a policy that is read nothing may be left out, or misspelt, without notice.
    @Test func aSlipInAPolicyIsRefused() throws {
        let whole =
            #"{"acts":["read"],"alsoCollectedFor":[],"ceiling":"personal","id":"g","kinds":"every","#
            + #""purposes":["law-enforcement"],"role":"clerk","scope":{"kind":"everything"}}"#
        let grant = try JSONDecoder().decode(AccessGrant.self, from: Data(whole.utf8))
        #expect(grant == self.grant(kinds: nil, acts: [.read]))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        #expect(String(decoding: try encoder.encode(grant), as: UTF8.self) == whole)
        let some = whole.replacing(#""every""#, with: #"["note"]"#)
        #expect(
            try JSONDecoder().decode(AccessGrant.self, from: Data(some.utf8)) == self.grant(acts: [.read]))
        for (member, slip) in [
            (#""kinds":"every","#, ""), (#""kinds":"every""#, #""kind":"every""#), (#""every""#, "null"),
            (#""every""#, #""all""#), (#""every""#, #""note""#), (#""alsoCollectedFor":[],"#, ""),
            (#""ceiling":"personal","#, ""), (#"{"kind":"everything"}"#, #"{"kind":"everything","term":[]}"#),
            (#"{"acts""#, #"{"within":{"kind":"any-of","terms":[]},"acts""#),
            (#"{"acts""#, #"{"Kinds":["note"],"acts""#),
        ] {
            let text = whole.replacing(member, with: slip)
            #expect(text != whole)
            #expect(throws: DecodingError.self, "\(text)") {
                try JSONDecoder().decode(AccessGrant.self, from: Data(text.utf8))
            }
        }
        let policy = #"{"grants":[\#(whole)],"withoutPersonalValues":[]}"#
        #expect(try JSONDecoder().decode(AccessPolicy.self, from: Data(policy.utf8)).grants == [grant])
        for slip in [
            #"{"grants":[]}"#, #"{"withoutPersonalValues":[]}"#,
            #"{"denials":[],"grants":[],"withoutPersonalValues":[]}"#,
        ] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(AccessPolicy.self, from: Data(slip.utf8)) }
        }
    }

    @Test(arguments: [
        (ScopeRule.everything, #"{"kind":"everything"}"#),
        (.anyOf([]), #"{"kind":"any-of","terms":[]}"#),
        (
            .anyOf([ScopeTerm("open", .fixed("yes")), ScopeTerm("team", .own("team")), ScopeTerm("owner", .who)]),
            #"{"kind":"any-of","terms":[{"name":"open","value":{"kind":"fixed","text":"yes"}},"#
                + #"{"name":"team","value":{"belonging":"team","kind":"own"}},"#
                + #"{"name":"owner","value":{"kind":"who"}}]}"#
        ),
    ])
    func scopesAreWrittenInTheirOwnWords(_ rule: ScopeRule, _ text: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        #expect(String(decoding: try encoder.encode(rule), as: UTF8.self) == text)
        #expect(try JSONDecoder().decode(ScopeRule.self, from: Data(text.utf8)) == rule)
    }

    @Test(arguments: [
        #"{"kind":"all-but"}"#, #"{"kind":"everything","terms":[]}"#, #"{"kind":"any-of"}"#, "{}",
        #"{"everything":{}}"#, #"{"kind":"everything","term":[]}"#, #"{"kind":"any-of","terms":[],"also":[]}"#,
        #"{"kind":"any-of","terms":[{"name":"team","value":{"kind":"who"},"values":[]}]}"#,
        #"{"kind":"any-of","terms":[{"name":"team","value":{"kind":"who","text":"a"}}]}"#,
        #"{"kind":"any-of","terms":[{"name":"team","value":{"kind":"own"}}]}"#,
        #"{"kind":"any-of","terms":[{"name":"team","value":{"kind":"like","text":"a"}}]}"#,
        #"{"kind":"any-of","terms":[{"name":"team","value":{"kind":"fixed","belonging":"team"}}]}"#,
    ])
    func aScopeThatIsNotUnderstoodIsRefused(_ text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ScopeRule.self, from: Data(text.utf8)) }
    }

    @Test func scopesOfSeveralGrantsAddUp() throws {
        let policy = try AccessPolicy([
            grant("g1", acts: [.read], within: .anyOf([ScopeTerm("team", .own("team"))])),
            grant(
                "g2", acts: [.read, .search],
                within: .anyOf([ScopeTerm("owner", .who), ScopeTerm("open", .fixed("yes"))])),
        ])
        let clerk = Principal("ann", roles: ["clerk"], belongings: ["team": ["a", "b"]])
        let authorisation = try policy.authorisation(of: clerk, as: "clerk", for: .lawEnforcement)
        #expect(
            authorisation.scope(for: .read, on: "note")
                == .anyOf(Set(terms("team=a", "team=b", "owner=ann", "open=yes"))))
        #expect(authorisation.scope(for: .search, on: "note") == .anyOf(Set(terms("owner=ann", "open=yes"))))
        #expect(authorisation.scope(for: .change, on: "note") == nil)
        #expect(authorisation.scope(for: .read, on: "other") == nil)
        let alone = try policy.authorisation(of: Principal("bob", roles: ["clerk"]), as: "clerk", for: .lawEnforcement)
        #expect(alone.scope(for: .read, on: "note") == .anyOf(Set(terms("owner=bob", "open=yes"))))
    }

    @Test func aDisclosureIsThatOfOneGrantAndNeverOfTwoTogether() throws {
        let policy = try AccessPolicy([
            grant("wide", acts: [.read], also: [.victimSupport, .safeguarding]),
            grant("deep", acts: [.read], within: teamTerm, upTo: .special),
            grant("writes", acts: [.change], upTo: .protected),
        ])
        let clerk = Principal("ann", roles: ["clerk"], belongings: ["team": ["a"]])
        let authorisation = try policy.authorisation(of: clerk, as: "clerk", for: .lawEnforcement)
        #expect(
            authorisation.disclosure(of: "note", having: terms("team=a"), reason: "r")
                == Disclosure(for: [.lawEnforcement], upTo: .special, reason: "r"))
        #expect(
            authorisation.disclosure(of: "note", having: terms("team=b"), reason: "r")
                == Disclosure(for: [.lawEnforcement, .victimSupport, .safeguarding], upTo: .personal, reason: "r"))
        #expect(authorisation.disclosure(of: "other", having: [], reason: "r") == nil)
    }

    @Test func anAdministratorIsToldWhy() throws {
        let policy = try testPolicy()
        let authorisation = try policy.authorisation(of: ann, as: "caseworker", for: .lawEnforcement)
        let decision = authorisation.decision(on: .read, of: "note")
        #expect(decision.grantedBy == ["own-team"])
        #expect(decision.findings.first { $0.grant == "own-team" }?.answer == .grants(.anyOf(Set(terms("team=a")))))
        #expect(decision.findings.first { $0.grant == "own-accesses" }?.answer == .otherKind)
        #expect(decision.findings.first { $0.grant == "look" }?.answer == .otherRole)
        #expect(authorisation.decision(on: .create, of: "note").grantedBy == [])
        #expect(
            authorisation.decision(on: .create, of: "note").findings.first { $0.grant == "own-team" }?.answer
                == .otherAct)
        let other = try policy.authorisation(of: ann, as: "caseworker", for: .healthCare)
        #expect(
            other.decision(on: .read, of: "note").findings.first { $0.grant == "own-team" }?.answer == .otherPurpose)
        #expect(
            try policy.authorisation(of: ann, as: "auditor", for: .lawEnforcement)
                .decision(on: .readJournal, of: "note").grantedBy == ["audit"])
    }

    /// Blinding is no way to try out values that may not be seen, nor those of another partition.
    @Test func valuesThatMayNotBeSeenCannotBeTriedOut() async throws {
        struct Blinding: TermBlinding {
            func blinded(_ terms: [PersonalTerm], in partition: Partition) async throws -> [IndexTerm] {
                terms.map { IndexTerm($0.name, "blind") }
            }
        }
        let store = CountingStore(MemoryStore(), blinding: Blinding())
        #expect(try guarded(store, as: "nobody").blinding == nil)
        #expect(try guarded(MemoryStore(), as: "reader").blinding == nil)
        let reader = try #require(try guarded(store, as: "reader").blinding)
        func term(_ sensitivity: Sensitivity, _ purpose: Purpose = .lawEnforcement) -> PersonalTerm {
            PersonalTerm("surname", Personal("Example", sensitivity: sensitivity, purpose: purpose))
        }
        #expect(try await reader.blinded([term(.personal)], in: "beds") == terms("surname=blind"))
        for (refused, partition) in [
            (term(.special), "beds"), (term(.personal, .healthCare), "beds"), (term(.personal), "herts"),
        ] as [(PersonalTerm, Partition)] {
            #expect(await refusal { _ = try await reader.blinded([refused], in: partition) }?.code == .denied)
        }
        let writer = try #require(try guarded(store, as: "caseworker").blinding)
        #expect(try await writer.blinded([term(.protected)], in: "beds") == terms("surname=blind"))
    }
}
