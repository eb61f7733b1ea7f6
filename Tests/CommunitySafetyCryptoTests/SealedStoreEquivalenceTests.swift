#if Crypto
    import CommunitySafetyCrypto
    import SafetyStorage
    import SeededRandom
    import Testing

    /// On random work a sealed store answers as the plain one does, but for the commitments in its journal.
    @Suite struct SealedStoreEquivalenceTests {
        @Test(arguments: 0..<8 as Range<UInt64>) func itAnswersAsThePlainStoreDoes(seed: UInt64) async throws {
            var dice = SeededGenerator(seed: seed)
            let plain = MemoryStore()
            let vault: any KeyVault =
                seed.isMultiple(of: 2)
                ? MemoryKeyVault() : storedVault(in: MemoryStore(), under: MasterKey(version: "1", SecretKey()))
            let inner = MemoryStore(sealing: sealing)
            let sealed = SealedStore(inner, keys: vault)
            var done: [Batch] = []
            for number in 0..<120 {
                let work: Batch
                if let earlier = done.randomElement(using: &dice), Int.random(in: 0..<6, using: &dice) == 0 {
                    work = earlier
                } else {
                    work = try Self.work(number, using: &dice)
                }
                done.append(work)
                let expected = await Self.outcome { try await plain.commit(work) }
                let found = await Self.outcome { try await sealed.commit(work) }
                #expect(found == expected, "seed \(seed), step \(number)")
            }
            for id in Self.ids {
                for number in 1...20 {
                    let expected = try await plain.record(key(id), at: Revision(number))
                    #expect(
                        try await sealed.record(key(id), at: Revision(number))?.unsalted == expected,
                        "seed \(seed), \(id)")
                }
                #expect(try await sealed.record(key(id))?.unsalted == plain.record(key(id)), "seed \(seed), \(id)")
            }
            for term in ["0", "1", "2"] {
                for isEnded in [false, true] {
                    var place: PageToken?
                    repeat {
                        let query = try RecordQuery(
                            "note", in: "wexley", having: [IndexTerm("t", term)], within: .anyOf([IndexTerm("u", "0")]),
                            orderedBy: .term("v"), includingEnded: isEnded, limit: 2, after: place)
                        let page = try await sealed.records(matching: query)
                        let found = Page(records: page.records.map(\.unsalted), next: page.next)
                        #expect(try await found == plain.records(matching: query), "seed \(seed)")
                        place = page.next
                    } while place != nil
                }
            }
            let report = try await sealed.verifyJournal(of: "wexley", sealing: sealing)
            #expect(report.isSound, "seed \(seed): \(report)")
            // Of each record the key in use, and no more than one that a refused redaction made in vain.
            for name in try await vault.contentKeys(in: "wexley", after: nil, limit: 999) {
                guard let kept = try await inner.record(name.record) else { continue }
                let envelope = try #require(kept.envelope, "seed \(seed): \(name) outlived its content")
                let inUse = Int(envelope.payload[11])
                #expect([inUse, inUse + 1].contains(name.generation), "seed \(seed): \(name)")
            }
        }

        private static let ids = ["a", "b", "caf\u{e9}", "d/e", "f"]

        private static func work(_ number: Int, using dice: inout SeededGenerator) throws -> Batch {
            var operations: [SafetyStorage.Operation] = []
            var preconditions: [Precondition] = []
            for id in ids where Int.random(in: 0..<3, using: &dice) == 0 {
                let content = note(
                    String(repeating: "x\(number)", count: Int.random(in: 0...4, using: &dice)),
                    terms: ["t", "u", "v"].map { IndexTerm($0, "\(Int.random(in: 0..<3, using: &dice))") })
                switch Int.random(in: 0..<12, using: &dice) {
                case 0: operations.append(.erase(key(id)))
                case 1, 2: operations.append(.redact(key(id), leaving: content))
                case 3: operations.append(.end(key(id)))
                default: operations.append(.put(key(id), content))
                }
                if Int.random(in: 0..<5, using: &dice) == 0 {
                    operations.append(.reserve(UniqueKey("n", "\(Int.random(in: 0..<4, using: &dice))"), for: key(id)))
                }
                switch Int.random(in: 0..<8, using: &dice) {
                case 0: preconditions.append(.absent(key(id)))
                case 1: preconditions.append(.at(key(id), Revision(Int.random(in: 1...4, using: &dice))))
                default: break
                }
            }
            return try batch("c\(number % 100)", operations, given: preconditions, after: Int64(number))
        }

        private enum Outcome: Equatable {
            case done(JournalPosition, [RecordChange])
            case refused(StorageError?)
        }

        private static func outcome(_ work: () async throws -> Receipt) async -> Outcome {
            do {
                let receipt = try await work()
                return .done(receipt.position, receipt.changes.map { RecordChange($0.verb, $0.key, to: $0.revision) })
            } catch {
                return .refused(error as? StorageError)
            }
        }
    }

    extension StoredRecord {
        /// The plain store seals nothing, so it has no salts to be compared.
        fileprivate var unsalted: StoredRecord {
            StoredRecord(key: key, revision: revision, state: state, envelope: envelope, changed: changed)
        }
    }
#endif
