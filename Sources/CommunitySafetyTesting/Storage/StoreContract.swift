/// Everything that ``/SafetyStorage/RecordStore`` promises, as checks that a store passes or fails.
///
/// Whoever writes an adapter runs them all, in any test framework: each check is one case.
///
/// ```swift
/// @Test(arguments: StoreContract.all) func keepsTheContract(check: StoreCheck) async throws {
///     let outcome = try await check.run(on: StoreSubject { place, sealing in try MyStore(place, sealing) })
///     #expect(outcome == .kept)
/// }
/// ```
///
/// The checks use no clock and no chance: what they commit is the same every time. Where they set tasks against each
/// other, only the order in which these come is the machine's.
public enum StoreContract {
    /// Every check, the heavy ones too, in the order of the promises.
    public static let all: [StoreCheck] = [
        commits, isolation, commands, uniqueKeys, records, queries, pages, journal, texts, sizes, opening, sealing,
    ].flatMap(\.self)

    /// Every check but the heavy ones, which write 100,000 records.
    public static var quick: [StoreCheck] { all.filter { !$0.isHeavy } }
}
