#if Crypto
    import CivilTime
    import SafetyModel
    import SafetyStorage
    import Testing

    /// What somebody who can write the store may do to it, and how the report names it.
    @Suite struct JournalTamperingTests {
        /// Eight entries: `a` put twice, redacted and put again, `b` erased, `c` ended, `d` put.
        private func history() async throws -> MemoryStore {
            let store = MemoryStore(sealing: sealing)
            let steps: [[Operation]] = [
                [.put(key("a"), note("a1", terms: [IndexTerm("t", "1")]))],
                [.put(key("a"), note("a2")), .reserve(UniqueKey("n", "1"), for: key("a")), .put(key("b"), note("b1"))],
                [.put(key("b"), note("b2"))],
                [.redact(key("a"), leaving: note("a3")), .put(key("c"), note("c1"))],
                [.end(key("c"))],
                [.erase(key("b"))],
                [.put(key("a"), note("a4"))],
                [.put(key("d"), note("d1"))],
            ]
            for (number, operations) in steps.enumerated() {
                _ = try await store.commit(batch("c\(number)", operations, after: Int64(number)))
            }
            return store
        }

        @Test func whatWasCommittedIsSound() async throws {
            let store = try await history()
            let checkpoint = try #require(try await store.checkpoint(of: "wexley"))
            let report = try await store.verifyJournal(of: "wexley", against: [checkpoint], sealing: sealing)
            #expect(report.isSound, "\(report)")
            #expect(report.entries == 8)
            #expect(report.head?.position == JournalPosition(8))
            #expect(report.sealedFrom == JournalPosition(1))
            #expect(report.unsealed == [])
            #expect(report.redactions == 1)
            #expect(report.erasures == 1)
            // a3, a4, c1, c2 and d1 are left.
            #expect(report.contents == 5)
            #expect(report.checkpoints.map(\.outcome) == [.reached])
            #expect(report.provenThrough == JournalPosition(8))
        }

        @Test func anEmptyJournalIsSoundAndProvesNothing() async throws {
            let report = try await MemoryStore(sealing: sealing).verifyJournal(of: "wexley", sealing: sealing)
            #expect(report.isSound)
            #expect(report.head == nil)
            #expect(report.provenThrough == nil)
            #expect(try await MemoryStore(sealing: sealing).checkpoint(of: "wexley") == nil)
        }

        /// The journal of an unsealed store cannot be told from one whose links were all stripped, and the report says
        /// so.
        @Test func strippedLinksAreToldAgainstACheckpointOnly() async throws {
            let store = try await history()
            let checkpoint = try #require(try await store.checkpoint(of: "wexley"))
            var tampered = try await TamperedStore(store)
            tampered.entries = tampered.entries.map { $0.with(link: .some(nil)) }
            let report = try await tampered.report()
            #expect(report.isSound)
            #expect(report.sealedFrom == nil)
            #expect(report.unsealed == [JournalPosition(1)...JournalPosition(8)])
            let held = try await tampered.report(against: [checkpoint])
            #expect(!held.isSound)
            #expect(held.checkpoints.map(\.outcome) == [.leadsElsewhere])
            // From the middle on, no checkpoint is needed.
            tampered.entries = try await store.entries()
            for index in 4..<8 { tampered.entries[index] = tampered.entries[index].with(link: .some(nil)) }
            #expect(try await tampered.report().firstBrokenLink == JournalFinding(.linkMissing, at: JournalPosition(5)))
            // Up to the middle: the first that is left does not begin a journal.
            tampered.entries = try await store.entries()
            for index in 0..<4 { tampered.entries[index] = tampered.entries[index].with(link: .some(nil)) }
            #expect(
                try await tampered.report().firstBrokenLink
                    == JournalFinding(.linkDoesNotFollow, at: JournalPosition(5)))
        }

        @Test(arguments: 0..<7) func aDroppedEntryLeavesAGap(index: Int) async throws {
            var tampered = try await TamperedStore(try await history())
            tampered.entries.remove(at: index)
            let report = try await tampered.report()
            #expect(report.firstBrokenLink == JournalFinding(.gap, at: JournalPosition(index + 2)))
            #expect(report.findings.contains(JournalFinding(.linkDoesNotFollow, at: JournalPosition(index + 2))))
            // Numbered anew the gap is hidden; the link is not.
            for later in index..<7 { tampered.entries[later] = tampered.entries[later].with(position: later + 1) }
            #expect(
                try await tampered.report().firstBrokenLink
                    == JournalFinding(.linkDoesNotFollow, at: JournalPosition(index + 1)))
        }

        @Test(arguments: 0..<7) func swappedEntriesAreOutOfOrder(index: Int) async throws {
            var tampered = try await TamperedStore(try await history())
            tampered.entries.swapAt(index, index + 1)
            let broken = try await tampered.report().firstBrokenLink
            #expect(broken == JournalFinding(.gap, at: JournalPosition(index + 2)))
            for place in [index, index + 1] {
                tampered.entries[place] = tampered.entries[place].with(position: place + 1)
            }
            #expect(
                try await tampered.report().firstBrokenLink
                    == JournalFinding(.linkDoesNotFollow, at: JournalPosition(index + 1)))
        }

        @Test(arguments: 1..<8) func anInsertedEntryDoesNotFollow(index: Int) async throws {
            var tampered = try await TamperedStore(try await history())
            let forged = JournalEntry(
                receipt: Receipt(
                    partition: "wexley", command: "forged", position: JournalPosition(index + 1), instant: start,
                    changes: []), audit: audit)
            tampered.entries.insert(
                forged.with(link: forged.link(after: tampered.entries[index - 1].link, sealing: sealing)), at: index)
            let report = try await tampered.report()
            #expect(report.firstBrokenLink == JournalFinding(.outOfOrder, at: JournalPosition(index + 1)))
            for later in (index + 1)..<9 { tampered.entries[later] = tampered.entries[later].with(position: later + 1) }
            #expect(
                try await tampered.report().firstBrokenLink
                    == JournalFinding(.linkDoesNotFollow, at: JournalPosition(index + 2)))
        }

        /// Without a checkpoint a cut tail shows only by the records that its entries wrote.
        @Test func aCutTailIsToldAgainstACheckpoint() async throws {
            let store = try await history()
            let checkpoint = try #require(try await store.checkpoint(of: "wexley"))
            let entries = try await store.entries()
            var walk = JournalVerification(of: "wexley", sealing: sealing)
            walk.read(entries.dropLast())
            #expect(walk.report.isSound)
            #expect(walk.report.provenThrough == nil)
            #expect("\(walk.report)".contains("cannot be told"))
            let early = JournalCheckpoint(
                partition: "wexley", position: JournalPosition(3), link: try #require(entries[2].link))
            walk = JournalVerification(of: "wexley", against: [early, checkpoint], sealing: sealing)
            walk.read(entries.dropLast())
            #expect(walk.report.checkpoints.map(\.outcome) == [.reached, .cutOff])
            #expect(walk.report.provenThrough == JournalPosition(3))
            #expect(!walk.report.isSound)
        }

        /// Cut off together with its record, nothing but the checkpoint tells.
        @Test func aTailCutWithItsRecordLooksWholeByItself() async throws {
            let store = try await history()
            let checkpoint = try #require(try await store.checkpoint(of: "wexley"))
            var tampered = try await TamperedStore(store)
            tampered.entries.removeLast()
            tampered.instead = { key, _, found in key.id == "d" ? nil : found }
            #expect(try await tampered.report().isSound)
            #expect(try await tampered.report(against: [checkpoint]).checkpoints.map(\.outcome) == [.cutOff])
        }

        @Test(arguments: 0..<8) func aJournalRebuiltIsToldAgainstACheckpointOnly(from index: Int) async throws {
            let store = try await history()
            let checkpoint = try #require(try await store.checkpoint(of: "wexley"))
            var tampered = try await TamperedStore(store)
            tampered.entries[index] = tampered.entries[index].with(
                audit: Audit(who: "somebody else", role: "clerk", purpose: .lawEnforcement, reason: "test"))
            tampered.entries = tampered.entries.rebuilt(from: index)
            #expect(try await tampered.report().isSound)
            let report = try await tampered.report(against: [checkpoint])
            #expect(report.checkpoints.map(\.outcome) == [.leadsElsewhere])
            #expect(report.provenThrough == nil)
            // Begun anew from there, it does not hang together with what comes before.
            let begun = tampered.entries.prefix(index) + tampered.entries.rebuilt(from: 0).suffix(8 - index)
            guard index > 0 else { return }
            var walk = JournalVerification(of: "wexley", sealing: sealing)
            let first = begun[index].with(link: .some(nil))
            walk.read(begun.prefix(index))
            walk.read([first.with(link: first.link(after: nil, sealing: sealing))])
            #expect(walk.report.firstBrokenLink == JournalFinding(.linkStartsAnew, at: JournalPosition(index + 1)))
        }

        @Test func aCheckpointOfAnotherPartitionSaysNothing() async throws {
            let store = try await history()
            let other = JournalCheckpoint(partition: "herts", position: JournalPosition(1), link: Digest([1]))
            let report = try await store.verifyJournal(of: "wexley", against: [other], sealing: sealing)
            #expect(report.isSound)
            #expect(report.checkpoints.map(\.outcome) == [.otherPartition])
            #expect(report.provenThrough == nil)
        }

        /// Each is done to the records alone; the journal is as it was.
        @Test(arguments: RecordTampering.all) func aRecordWrittenOverIsNamed(_ tampering: RecordTampering) async throws
        {
            var tampered = try await TamperedStore(try await history())
            tampered.instead = tampering.instead
            let report = try await tampered.report()
            #expect(report.firstBrokenLink == nil)
            #expect(report.findings.contains { $0.fault == tampering.fault && $0.key == tampering.key }, "\(report)")
        }

        @Test func whatCannotBeReadIsReportedNotThrown() async throws {
            let report = try await UnreadableStore(try await history(), at: 4)
                .verifyJournal(of: "wexley", sealing: sealing)
            #expect(report.entries == 3)
            #expect(report.firstBrokenLink == JournalFinding(.unreadable, at: JournalPosition(4)))
        }

        @Test func numbersAtTheEdgeDoNoHarm() async throws {
            var tampered = try await TamperedStore(try await history())
            let changes = [
                RecordChange(.redact, key("a"), to: Revision(Int.max)), .init(.put, key("a"), to: Revision(.min)),
            ]
            tampered.entries.append(tampered.entries[7].with(position: .max, changes: changes))
            tampered.entries.append(tampered.entries[7].with(position: .min, changes: changes))
            #expect(try await !tampered.report().isSound)
        }

        /// Numbers that no store writes, and that whoever hands over an export may.
        @Test func numbersAtTheirEndsAreReportedToo() async throws {
            var tampered = try await TamperedStore(try await history())
            tampered.entries = tampered.entries.map { $0.with(link: .some(nil)) }
            tampered.entries[0] = tampered.entries[0].with(position: .max)
            tampered.entries[1] = tampered.entries[1].with(position: .min)
            var verification = JournalVerification(of: "wexley", sealing: sealing)
            verification.read(tampered.entries)
            #expect(!verification.report.isSound)
            #expect(
                verification.report.findings.prefix(2).map(\.fault) == [.gap, .outOfOrder],
                "\(verification.report)")
        }

        /// A record and its change that say they are the thousand billionth: what lies between is not read.
        @Test(arguments: [1_000_000_000_000, Int.max]) func aRevisionThatCannotBeIsReported(number: Int) async throws {
            let store = try await history()
            var tampered = try await TamperedStore(store)
            let change = try #require(tampered.entries[5].receipt.changes.first)
            tampered.entries[5] = tampered.entries[5].with(
                changes: [RecordChange(.erase, change.key, to: Revision(number), commitment: change.commitment)])
            tampered.entries = tampered.entries.rebuilt(from: 5, after: nil)
            tampered.instead = { key, revision, found in
                guard key == change.key, let found else { return found }
                return revision == nil || revision?.number == number ? found.with(revision: number) : found
            }
            let report = try await tampered.report()
            #expect(report.findings.contains { $0.fault == .latestDiffers && $0.key == change.key }, "\(report)")
        }
    }
#endif
