#if Crypto
    import CivilTime
    import CommunitySafetyCrypto
    import SafetyModel
    import SafetyStorage
    import Testing

    @Suite struct BlindingTests {
        let vault = MemoryKeyVault()
        var blinding: PartitionBlinding { PartitionBlinding(keys: vault) }

        private func personal(_ text: String) -> Personal<String> { Personal(text, purpose: .victimSupport) }

        private func hash(_ text: String, name: String = "name", in partition: Partition = "wexley") async throws
            -> String
        {
            let terms = try await blinding.blinded([PersonalTerm(name, personal(text))], in: partition)
            return try #require(terms.first).value
        }

        @Test(arguments: ["ada example", "  Ada\tEXAMPLE ", "Ada  Example"])
        func whatDiffersInCaseOrSpaceOnlyIsTheSame(text: String) async throws {
            #expect(try await hash(text) == hash("Ada Example"))
        }

        @Test func whatDiffersInCompositionOnlyIsTheSame() async throws {
            #expect(try await hash("Zoe\u{308} \u{c9}") == hash("zo\u{eb} e\u{301}"))
            #expect(try await hash("Zoe") != hash("Zo\u{eb}"))
        }

        @Test func nameValueAndPartitionAllCount() async throws {
            let hashes = [
                try await hash("ada"), try await hash("adb"), try await hash("ada", name: "nam"),
                try await hash("ada", in: "herts"), try await hash(""), try await hash("eada", name: "nam"),
            ]
            #expect(Set(hashes).count == hashes.count)
            #expect(hashes.allSatisfy { $0.count == 32 })
            #expect(try await hash("ada") == hash("ada"))
        }

        @Test func anotherIndexKeyGivesAnotherHash() async throws {
            let other = try await PartitionBlinding(keys: MemoryKeyVault())
                .blinded([PersonalTerm("name", personal("ada"))], in: "wexley")
            #expect(try await hash("ada") != other.first?.value)
            await vault.destroyIndexKey(of: "wexley")
            #expect(await refusal { _ = try await hash("ada") }?.code == .keyDestroyed)
        }

        @Test func termsKeepTheirOrder() async throws {
            let terms = try await blinding.blinded(
                [PersonalTerm("b", personal("1")), PersonalTerm("a", personal("2")), PersonalTerm("b", personal("3"))],
                in: "wexley")
            #expect(terms.map(\.name) == ["personal:b", "personal:a", "personal:b"])
            #expect(
                terms.map(\.value) == [
                    try await hash("1", name: "b"), try await hash("2", name: "a"), try await hash("3", name: "b"),
                ])
        }

        @Test func aVictimIsFoundByNameAndContact() async throws {
            let inner = MemoryStore(sealing: sealing)
            let store = SealedStore(inner, keys: vault)
            let contact = ContactDetails(telephone: "07700 900123", email: "Ada@example.org", address: "1 High Street")
            let ada = Victim(
                id: .init(high: 1, low: 1), kind: .person, name: personal("Ada Example"),
                contact: Personal(contact, purpose: .victimSupport),
                dateOfBirth: Personal(try CivilDate("1980-02-29"), purpose: .victimSupport))
            let ben = Victim(id: .init(high: 1, low: 2), kind: .person, name: personal("Ben Example"))
            for (number, victim) in [ada, ben].enumerated() {
                _ = try await store.put(
                    victim, in: "wexley", after: nil, disclosing: .storage(reason: "test"),
                    as: CommandKey(rawValue: "c\(number)"), audit: audit, at: start)
            }
            func found(_ terms: PersonalTerm...) async throws -> [Victim] {
                try await store.page(of: Victim.self, in: "wexley", havingPersonal: terms).entities.map(\.value)
            }
            #expect(try await found(.name(personal("ada example"))) == [ada])
            #expect(try await found(.name(personal("Ben Example"))) == [ben])
            #expect(try await found(.telephone(personal("07700-900 123"))) == [ada])
            #expect(try await found(.email(personal("ada@EXAMPLE.org"))) == [ada])
            #expect(
                try await found(.dateOfBirth(Personal(try CivilDate("1980-02-29"), purpose: .victimSupport))) == [ada])
            #expect(try await found(.name(personal("Ada Example")), .email(personal("ben@example.org"))) == [])
            #expect(try await found(.name(personal("Example"))) == [])
            #expect(
                try await store.page(
                    of: Victim.self, in: "wexley", having: [IndexTerm("kind", "person")],
                    havingPersonal: [.name(personal("Ben Example"))]
                ).entities.map(\.value) == [ben])

            _ = try await store.commit(batch("e", [.erase(ada.recordKey(in: "wexley"))]))
            #expect(try await found(.name(personal("Ada Example"))) == [])
        }

        @Test func aStoreWithoutBlindingKeepsNoneAndRefusesToSearch() async throws {
            let store = MemoryStore()
            let ada = Victim(id: .init(high: 1, low: 1), kind: .person, name: personal("Ada Example"))
            _ = try await store.put(
                ada, in: "wexley", after: nil, disclosing: .storage(reason: "test"), as: "c", audit: audit, at: start)
            #expect(try await store.record(ada.recordKey(in: "wexley"))?.envelope?.terms == ada.indexTerms)
            let error = await refusal {
                _ = try await store.page(
                    of: Victim.self, in: "wexley", havingPersonal: [.name(personal("Ada Example"))])
            }
            #expect(error?.code == .malformed)
            #expect(error?.description.contains("Ada") == false)
        }
    }
#endif
