import CommunitySafetyTesting
import SafetyStorage
import Testing

@Suite struct MemoryContractTests {
    @Test(arguments: StoreContract.quick) func theMemoryStoreKeepsTheContract(check: StoreCheck) async throws {
        let outcome = try await check.run(on: StoreSubject { _, sealing in MemoryStore(sealing: sealing) })
        #expect(outcome == .kept)
    }
}
