/// SHA-256 as FIPS 180-4 defines it, for the digest of a frame.
package struct SHA256 {
    private var state: [UInt32] = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
    ]

    /// The digest of those bytes, as 64 hexadecimal digits in lower case.
    package static func hex(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        let padded = hash.padded(bytes)
        for start in stride(from: 0, to: padded.count, by: 64) { hash.absorb(padded[start..<start + 64]) }
        return hash.state.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.utf8.count) + digits
        }.joined()
    }

    private func padded(_ bytes: [UInt8]) -> [UInt8] {
        let bitCount = UInt64(bytes.count) * 8
        let zeros = (119 - bytes.count % 64) % 64
        let length = (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }
        return bytes + [0x80] + Array(repeating: 0, count: zeros) + length
    }

    private mutating func absorb(_ block: ArraySlice<UInt8>) {
        var schedule = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
            block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for index in 16..<64 {
            let (early, late) = (schedule[index - 15], schedule[index - 2])
            let first = Self.turn(early, 7) ^ Self.turn(early, 18) ^ (early >> 3)
            let second = Self.turn(late, 17) ^ Self.turn(late, 19) ^ (late >> 10)
            schedule.append(schedule[index - 16] &+ first &+ schedule[index - 7] &+ second)
        }
        var word = state
        for index in 0..<64 {
            let choice = (word[4] & word[5]) ^ (~word[4] & word[6])
            let majority = (word[0] & word[1]) ^ (word[0] & word[2]) ^ (word[1] & word[2])
            let second = Self.turn(word[4], 6) ^ Self.turn(word[4], 11) ^ Self.turn(word[4], 25)
            let first = Self.turn(word[0], 2) ^ Self.turn(word[0], 13) ^ Self.turn(word[0], 22)
            let mixed = word[7] &+ second &+ choice &+ Self.constants[index] &+ schedule[index]
            word = [mixed &+ first &+ majority] + word.dropLast()
            word[4] = word[4] &+ mixed
        }
        for index in 0..<8 { state[index] = state[index] &+ word[index] }
    }

    private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    private static let constants: [UInt32] = [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ]
}
