import CommunitySafetyTesting
import Foundation
import SafetyStorage
import Testing

/// That each check can fail.
@Suite struct BrokenStoreTests {
    @Test(arguments: BrokenStore.all) func isCaughtByItsCheck(broken: BrokenStore) async throws {
        let check = try #require(StoreContract.all.first { $0.name == broken.check })
        try await Folder.with { folder in
            let violation = await #expect(throws: StoreContractViolation.self) {
                _ = try await check.run(on: broken.subject(folder))
            }
            #expect(violation?.check == broken.check)
            #expect(violation?.promise == check.promise)
            if ProcessInfo.processInfo.environment["SHOW_VIOLATIONS"] != nil {
                print(
                    "\(broken)\n    \(violation?.circumstance ?? "") | expected \(violation?.expected.prefix(300) ?? "") | found \(violation?.found.prefix(300) ?? "")"
                )
            }
        }
    }

    @Test func everyCheckHasABrokenStore() {
        let names = StoreContract.all.map(\.name)
        #expect(
            Set(names).subtracting(BrokenStore.all.map(\.check)).sorted() == [], "nothing shows that these can fail")
        #expect(Set(BrokenStore.all.map(\.check)).subtracting(names).sorted() == [])
    }

    @Test func checksAreToldApart() {
        let checks = StoreContract.all
        #expect(Set(checks.map(\.name)).count == checks.count)
        #expect(Set(checks.map(\.promise)).count == checks.count)
        #expect(checks.allSatisfy { $0.promise.hasSuffix(".") || $0.promise.hasSuffix("…") })
        #expect(checks.allSatisfy { $0.name.count < 50 && $0.name.allSatisfy { $0 == "-" || $0.isLowercase } })
        #expect(StoreContract.quick.map(\.name) == checks.map(\.name).filter { $0 != "hundred-thousand-records" })
        #expect(Set(StoreContract.oddTexts.map { Array($0.utf8) }).count == StoreContract.oddTexts.count)
    }
}
