#if Crypto
    import Crypto
    import Foundation
    import SafetyModel
    public import SafetyStorage

    /// Hashes personal values under the key of their partition, with HMAC-SHA-256.
    ///
    /// Two values are one where they differ only in case, in white space at the ends or in its amount between words, or
    /// in how Unicode composes the same characters. The hash is cut to 16 bytes: two values of a partition will not
    /// meet by chance in them, and an index of them is half as large.
    ///
    /// Whoever reads the store without the key learns which records of a partition have the same value, and nothing
    /// else. A hash cannot die with one record's key, since whoever searches does not know which record it is in; it
    /// goes from the store with the record's other terms, and in an old backup it says nothing without the index key.
    public struct PartitionBlinding: TermBlinding {
        private let vault: any KeyVault

        /// A blinding with the index keys of that vault.
        public init(keys vault: any KeyVault) { self.vault = vault }

        /// The terms in the same order: `personal:` and the name, and the hash in hexadecimal digits.
        public func blinded(_ terms: [PersonalTerm], in partition: Partition) async throws -> [IndexTerm] {
            guard !terms.isEmpty else { return [] }
            let key = try await vault.indexKey(of: partition).derived(for: "terms")
            return try terms.map { term in
                let value = try term.value.disclosed(for: .storage(reason: "to be hashed"))
                var canonical = CanonicalBytes()
                canonical.append("community-safety-term/1")
                canonical.append(partition.rawValue)
                canonical.append(term.name)
                canonical.append(Self.normal(value))
                let code = HMAC<Crypto.SHA256>.authenticationCode(for: canonical.bytes, using: key)
                return IndexTerm("personal:\(term.name)", SafetyStorage.Digest(Array(code.prefix(16))).description)
            }
        }

        /// The form in which values are compared: composed (NFC), in lower case as Unicode has it without a language,
        /// words separated by one space.
        private static func normal(_ value: String) -> String {
            value.precomposedStringWithCanonicalMapping.lowercased().precomposedStringWithCanonicalMapping
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
#endif
