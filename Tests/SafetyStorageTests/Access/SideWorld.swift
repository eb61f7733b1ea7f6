import CivilTime
import SafetyModel
import SafetyStorage
import SeededRandom

/// What came of a step: the answer or the error, and the calls of the store behind.
struct SideAnswer: Hashable, Sendable {
    enum Result: Hashable, Sendable {
        case record(StoredRecord?)
        case page(Page)
        case count(Int)
        case receipt(Receipt?)
        case journal([JournalEntry])
        case head(JournalHead?)
        case refused(StorageError)
        case failed(String)
    }

    let result: Result
    let calls: [String]
}

/// A store with some records, and a session of a principal at work on it.
///
/// With hidden records it holds whatever the principal must not learn of, and somebody else goes on changing it.
struct SideWorld {
    private let inner = MemoryStore()
    private let counting: CountingStore
    private let store: GuardedStore
    private let isHiding: Bool
    private var lastToken: PageToken?
    private var lastBatch: Batch?
    private var hiddenCommands = 0

    init(hiding isHiding: Bool, as role: AccessRole) async throws {
        self.isHiding = isHiding
        counting = CountingStore(inner)
        store = try guarded(counting, as: role)
        try await plantVisible()
        if isHiding { try await plantHidden() }
        _ = await counting.callsSinceLast()
    }

    /// What everybody of team a may see, at the same revisions in both worlds.
    private func plantVisible() async throws {
        _ = try await inner.commit(
            batch(
                "p1",
                [
                    .put(key("v1"), note("1", terms: terms("team=a", "state=open", "rank=1"))),
                    .put(key("v2"), note("2", terms: terms("team=a", "state=open", "rank=2", "owner=ann"))),
                    .put(key("v3"), note("3", terms: terms("team=a", "team=b"))),
                    .put(key("v4"), note("4", terms: terms("team=a", "rank=2", "open=yes"))),
                    .put(key("m1"), note("5", terms: terms("team=b"))),
                ]))
        _ = try await inner.commit(
            batch(
                "p2",
                [
                    .put(key("v1"), note("6", terms: terms("team=a", "state=open", "rank=3"))), .end(key("v4")),
                    .put(key("m1"), note("7", terms: terms("team=a"))),
                ]))
    }

    /// What the principal must not learn of: records, unique keys, other people's commands.
    private func plantHidden() async throws {
        let sealed = RecordKey("beds", "sealed", "h1")
        _ = try await inner.commit(
            batch(
                "c1",
                [
                    .put(key("h1"), note("h1", terms: terms("team=b", "state=open", "rank=1"))),
                    .put(key("h2"), note("h2", terms: terms("team=b", "rank=2", "owner=zoe"))),
                    .put(key("h3"), note("h3", terms: terms("state=open"))),
                    .put(key("h4"), note("h4", terms: terms("team=b"))),
                    .put(key("g1"), note("g1", terms: terms("team=a", "owner=ann"))),
                    .put(sealed, note("s", terms: terms("team=a"))),
                    .reserve(UniqueKey("ref", "r1"), for: key("h1")),
                ]))
        _ = try await inner.commit(
            batch(
                "c2",
                [
                    .end(key("h2")), .put(key("g1"), note("g2", terms: terms("team=b"))), .erase(key("h4")),
                    .redact(key("h3"), leaving: note("less", terms: terms("team=b", "state=open"))),
                ]))
        let other = try guarded(inner, zoe, as: "keeper")
        _ = try await other.record(key("v1"))
        _ = try await other.commit("c3", [.put(key("h1"), note("z", terms: terms("team=b", "rank=2")))])
    }

    /// Somebody else changes what is hidden.
    mutating func changeHidden(using generator: inout SeededGenerator) async throws {
        let hidden = key(["h1", "h2", "h3", "g1"][Int.random(in: 0..<4, using: &generator)])
        let verb = Int.random(in: 0..<6, using: &generator)
        guard isHiding else { return }
        hiddenCommands += 1
        let content = note("\(hiddenCommands)", terms: terms("team=b", "state=open", "rank=2"))
        let operation: Operation =
            switch verb {
            case 0: .redact(hidden, leaving: content)
            case 1: .end(hidden)
            case 2: .reserve(UniqueKey("ref", "r2-\(hiddenCommands)"), for: hidden)
            default: .put(hidden, content)
            }
        _ = try await inner.commit(batch(CommandKey(rawValue: "c\(hiddenCommands + 4)"), [operation]))
    }

    mutating func answer(to step: SideStep) async throws -> SideAnswer {
        let result: SideAnswer.Result
        do {
            result = try await take(step)
        } catch let error as StorageError {
            result = .refused(error)
        } catch {
            result = .failed("\(error)")
        }
        return SideAnswer(result: result, calls: await counting.callsSinceLast())
    }

    private mutating func take(_ step: SideStep) async throws -> SideAnswer.Result {
        switch step {
        case .record(let key, let revision): return .record(try await store.record(key, at: revision))
        case .committedRecord(let key, let revision):
            return .record(try await store.committedRecord(key, at: revision))
        case .query(let terms, let scope, let order, let includesEnded, let limit, let place, let kind):
            let after: PageToken? =
                switch place {
                case .start: nil
                case .whereTheLastPageEnded: lastToken
                case .token(let token): token
                }
            let page = try await store.records(
                matching: RecordQuery(
                    kind, in: "beds", having: terms, within: scope, orderedBy: order, includingEnded: includesEnded,
                    limit: limit, after: after))
            lastToken = page.next
            return .page(page)
        case .count(let terms, let includesEnded, let limit):
            return .count(
                try await store.count(
                    matching: RecordQuery(
                        "note", in: "beds", having: terms, includingEnded: includesEnded, limit: limit)))
        case .commit(let command, let operations, let preconditions):
            let asked = try Batch(
                command, in: "beds", operations: operations, preconditions: preconditions,
                audit: store.session.audit, at: start)
            lastBatch = asked
            return .receipt(try await store.commit(asked))
        case .again:
            guard let lastBatch else { return .receipt(nil) }
            return .receipt(try await store.commit(lastBatch))
        case .receipt(let command): return .receipt(try await store.receipt(of: command, in: "beds"))
        case .journal(let position):
            return .journal(try await store.journal(of: "beds", after: JournalPosition(position), limit: 5))
        case .journalHead: return .head(try await store.journalHead(of: "beds"))
        }
    }
}
