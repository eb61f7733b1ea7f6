import CommunitySafetyTesting
import Foundation
import SafetyStorage
import Testing

@Suite struct LineStoreTests {
    @Test(arguments: StoreContract.quick) func keepsTheContract(check: StoreCheck) async throws {
        try await Folder.with { folder in
            let subject = StoreSubject(
                reopens: true,
                makingNewer: { place in try Self.setFormat(of: folder.appending(path: place), to: 2) },
                opening: { place, sealing in
                    try LineStore(path: folder.appending(path: place).path, sealing: sealing)
                })
            let outcome = try await check.run(on: subject)
            #expect(outcome == .kept)
        }
    }

    /// Writes that number into the first line of the file.
    static func setFormat(of file: URL, to format: Int) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.drop { $0 != "\n" }
        try "{\"format\":\(format)}\(lines)".write(to: file, atomically: true, encoding: .utf8)
    }
}
