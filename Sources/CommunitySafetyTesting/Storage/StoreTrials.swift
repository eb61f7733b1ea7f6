import SafetyStorage

/// The stores that one check opens.
struct StoreTrials: Sendable {
    let check: String
    let subject: StoreSubject
    /// What seals the journals of the sealed stores: one for all, so that no salt comes twice.
    let sealing: any JournalSealing = CountingSealing()

    /// Opens a place, works on its store, and closes it.
    func open<Value>(
        _ place: String = "a", sealed: Bool = false, _ work: (StoreTrial) async throws -> Value
    ) async throws -> Value {
        let name = String(check.map { $0 == "-" ? "_" : $0 }) + "_" + place
        let store = try await subject.opens(name, sealed ? sealing : nil)
        let value: Value
        do {
            value = try await work(StoreTrial(store: store, sealing: sealing))
        } catch {
            // What went wrong first is what is to be told.
            try? await subject.closes(store)
            throw error
        }
        try await subject.closes(store)
        return value
    }

    /// Passes where a place can be opened again.
    func needReopening() throws {
        guard subject.reopens else {
            throw MissingMeans(reason: "the subject does not say that a place can be reopened")
        }
    }

    /// Makes what is kept in a place into that of a newer edition.
    func makeNewer(_ place: String = "a") async throws {
        guard let makesNewer = subject.makesNewer else {
            throw MissingMeans(reason: "the subject does not say how a newer edition's data is made")
        }
        try await makesNewer(String(check.map { $0 == "-" ? "_" : $0 }) + "_" + place)
    }
}
