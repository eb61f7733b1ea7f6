#if SQLite
    import SafetyStorage

    /// A digest that is good enough for tests (FNV-1a, twice), and the same salt each time, so that two stores seal
    /// alike.
    struct ToySealing: JournalSealing {
        func digest(of bytes: [UInt8]) -> Digest {
            Digest(
                [0xcbf2_9ce4_8422_2325, 0x6c62_272e_07bb_0142].flatMap { (seed: UInt64) in
                    let hash = bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
                    return withUnsafeBytes(of: hash.bigEndian) { Array($0) }
                })
        }

        func salt() -> [UInt8] { Array("salt-of-16-bytes".utf8) }
    }
#endif
