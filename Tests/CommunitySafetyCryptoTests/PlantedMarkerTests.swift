#if Crypto
    import CommunitySafetyCrypto
    import CommunitySafetySQLite
    import Foundation
    import SafetyModel
    import SafetyStorage
    import Testing

    /// Marked values planted for everything personal in every kind of record, and every output searched for them.
    @Suite struct PlantedMarkerTests {
        @Test func everyKindIsPlanted() throws {
            let sources = root.appending(path: "Sources/SafetyStorage/Typed")
            var storable: Set<String> = []
            for file in try FileManager.default.contentsOfDirectory(atPath: sources.path) {
                let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
                for match in text.matches(of: /extension (?:\w+\.)?(\w+): Storable\b/) {
                    storable.insert(String(match.1))
                }
            }
            #expect(storable.subtracting(MarkedKind.all.map(\.name)).sorted() == [], "MarkedKind.all leaves these out")
        }

        @Test func nothingPersonalIsInClearAndNothingReadableAfterErasure() async throws {
            try await Folder.with { folder in
                try await Folder.with { vaultFolder in
                    let inner = try SQLiteStore(path: folder.path("records"), sealing: sealing)
                    let keys = try SQLiteStore(path: vaultFolder.path("keys"), sealing: sealing)
                    let master = MasterKey(version: "1", SecretKey())
                    let store = SealedStore(inner, keys: storedVault(in: keys, under: master))
                    let planting = try await Planting(in: store)
                    let forms = planting.forms
                    try await planting.expectSilence(of: store, over: inner)
                    try await planting.expectSilentErrors(of: inner, and: MemoryStore(sealing: sealing))
                    #expect(try folder.files(holding: forms) == [])
                    #expect(try vaultFolder.files(holding: forms) == [])

                    try await Folder.with { backups in
                        try copy(folder, to: backups)
                        #expect(try backups.contents().count >= 1)
                        let hashes = try await planting.personalHashes(in: inner)
                        #expect(try folder.files(holding: hashes).contains("records"))
                        try await planting.redactHalf(in: store)
                        try await planting.erase(from: store)
                        try await inner.removeTraces()
                        try await keys.removeTraces()
                        #expect(try folder.files(holding: forms + hashes) == [])
                        #expect(try vaultFolder.files(holding: forms) == [])
                        let report = try await store.verifyJournal(of: "wexley", sealing: sealing)
                        #expect(report.isSound, "\(report)")

                        // The copy made before still has every payload, and no key opens one.
                        let old = SealedStore(
                            try SQLiteStore(path: backups.path("records"), sealing: sealing),
                            keys: storedVault(in: keys, under: master))
                        for entry in planting.entries {
                            let error = await refusal { _ = try await entry.kind.load(entry.key, old) }
                            #expect(error?.code == .corrupt, "\(entry.key)")
                        }
                        #expect(try backups.files(holding: forms) == [])
                    }
                }
            }
        }

        /// Without encryption an erasure and ``SQLiteStore/removeTraces()`` leave nothing either, but for older
        /// backups.
        @Test func aPlainStoreShowsAllUntilItIsErased() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("records"), sealing: sealing)
                let planting = try await Planting(in: store)
                let texts = planting.texts
                let bytes = try folder.contents()
                // So the search finds what is there to be found.
                for text in texts {
                    #expect(bytes.contains { $0.value.range(of: Data(text.utf8)) != nil }, "\(text)")
                }
                planting.expectSilence(of: try await Planting.journalLines(of: store))
                try await planting.erase(from: store)
                try await store.removeTraces()
                #expect(try folder.files(holding: planting.forms) == [])
                try await Folder.with { backups in
                    try copy(folder, to: backups)
                    #expect(try backups.files(holding: planting.forms) == [])
                }
                #expect(try await store.verifyJournal(of: "wexley", sealing: sealing).isSound)
            }
        }

        private func copy(_ folder: Folder, to other: Folder) throws {
            for (name, data) in try folder.contents() { try data.write(to: other.url.appending(path: name)) }
        }
    }
#endif
