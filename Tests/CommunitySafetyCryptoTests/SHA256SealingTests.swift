#if Crypto
    import CommunitySafetyCrypto
    import SafetyStorage
    import Testing

    @Suite struct SHA256SealingTests {
        /// The digests of FIPS 180-2, appendix B.1, and of no bytes at all.
        @Test(arguments: [
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ])
        func digestIsThatOfTheStandard(text: String, hex: String) {
            #expect(SHA256Sealing().digest(of: Array(text.utf8)) == Digest(hex: hex))
        }

        @Test func saltsDiffer() {
            let salts = (0..<50).map { _ in SHA256Sealing().salt() }
            #expect(salts.allSatisfy { $0.count == 32 })
            #expect(Set(salts).count == 50)
        }
    }
#endif
