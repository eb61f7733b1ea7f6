import CommunitySafetyTesting
import SafetyStorage
import Testing

@Suite struct MemoryContractTests {
    /// What a store that cannot be reopened is not asked.
    static let leftOut: Set<String> = [
        "reopening-finds-everything", "newer-stores-are-refused", "sealing-may-begin-later",
        "sealed-journals-need-a-sealing",
    ]

    @Test(arguments: StoreContract.all) func theMemoryStoreKeepsTheContract(check: StoreCheck) async throws {
        let outcome = try await check.run(on: StoreSubject { _, sealing in MemoryStore(sealing: sealing) })
        guard case .leftOut(let reason) = outcome else { return }
        #expect(Self.leftOut.contains(check.name), "\(reason)")
    }
}
