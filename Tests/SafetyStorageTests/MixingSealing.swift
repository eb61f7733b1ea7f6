import SafetyStorage
import Synchronization

/// Digests that tell texts apart, and salts that are counted; nothing that would withstand anybody.
final class MixingSealing: JournalSealing {
    private let count = Atomic(UInt64(0))

    func digest(of bytes: [UInt8]) -> Digest {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Digest((0..<4).flatMap { Self.bytes(of: (sum ^ $0) &* 0x9e37_79b9_7f4a_7c15) })
    }

    func salt() -> [UInt8] {
        let number = count.add(1, ordering: .relaxed).newValue
        return Self.bytes(of: number) + Self.bytes(of: ~number)
    }

    private static func bytes(of number: UInt64) -> [UInt8] {
        stride(from: UInt64(0), to: 64, by: 8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
