import Foundation
import SafetyModel
import SafetyStorage

/// A sealing for checks: SHA-256, and salts that are counted, so that no two are the same and anybody can guess them.
// The count is read and written under the lock only; `Mutex`, which needs no word of ours, needs a newer macOS too.
final class CountingSealing: JournalSealing, @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    func digest(of bytes: [UInt8]) -> Digest {
        Digest(hex: SHA256.hex(of: bytes)) ?? Digest([])
    }

    func salt() -> [UInt8] {
        let number = lock.withLock {
            count += 1
            return count
        }
        return digest(of: Array("salt \(number)".utf8)).bytes
    }
}
