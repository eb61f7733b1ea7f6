#if Crypto
    import CommunitySafetyCrypto
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import SafetyStorage
    import Testing

    /// A sealed store is a store like any other, and so is what a vault keeps its keys in.
    @Suite struct ContractTests {
        @Test(arguments: StoreContract.quick) func theSealedStoreKeepsTheContract(check: StoreCheck) async throws {
            let subject = StoreSubject { _, sealing in
                SealedStore(MemoryStore(sealing: sealing), keys: MemoryKeyVault())
            }
            // What is left out are the checks that open a store again.
            _ = try await check.run(on: subject)
        }

        private static let reopening = StoreContract.all.filter {
            [
                "reopening-finds-everything", "sealing-may-begin-later", "sealed-journals-need-a-sealing",
                "any-work-goes-as-in-memory",
            ].contains($0.name)
        }

        @Test(arguments: reopening) func itKeepsItOverFilesThatAreOpenedAgain(check: StoreCheck) async throws {
            try await Folder.with { folder in
                let master = MasterKey(version: "1", SecretKey())
                let subject = StoreSubject(reopens: true) { place, sealing in
                    SealedStore(
                        try SQLiteStore(path: folder.path(place), sealing: sealing),
                        keys: storedVault(in: try SQLiteStore(path: folder.path("keys_of_\(place)")), under: master))
                }
                let outcome = try await check.run(on: subject)
                #expect(outcome == .kept)
            }
        }
    }
#endif
