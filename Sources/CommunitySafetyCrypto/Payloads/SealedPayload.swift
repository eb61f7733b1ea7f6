#if Crypto
    import Crypto
    import SafetyStorage

    /// A payload encrypted with AES-256-GCM under its record's key.
    ///
    /// The bytes are: `CSP1`; the generation of the key as eight bytes, the highest first; a nonce of 12; the
    /// ciphertext; a tag of 16. The tag covers partition, kind, id, generation, schema version and terms too, so a
    /// payload does not open in the place of another, nor with other terms.
    struct SealedPayload {
        private static let mark = Array("CSP1".utf8)
        private static let shortest = 4 + 8 + 12 + 16

        let generation: Int
        private let bytes: [UInt8]

        /// The sealed payload that a store kept.
        init(_ bytes: [UInt8], of key: RecordKey) throws(StorageError) {
            guard bytes.count >= Self.shortest, bytes.starts(with: Self.mark),
                case let number = bytes[4..<12].reduce(UInt64(0), { $0 << 8 | UInt64($1) }),
                let generation = Int32(exactly: number), generation > 0
            else {
                throw StorageError(.corrupt, "what is kept of \(key) is not encrypted as it should be", key: key)
            }
            self.generation = Int(generation)
            self.bytes = bytes
        }

        /// The envelope with its payload encrypted.
        ///
        /// The nonce is made from the key, the command and all that is encrypted or covered by the tag: the same
        /// command repeated gives the same bytes, so the store still knows it again, and two contents have two nonces.
        static func sealed(
            _ envelope: Envelope, as name: ContentKeyName, by command: CommandKey, with key: SecretKey
        ) throws(StorageError) -> Envelope {
            let covered = covered(envelope, as: name)
            var canonical = CanonicalBytes()
            canonical.append(covered)
            canonical.append(command.rawValue)
            canonical.append(envelope.payload)
            let code = HMAC<SHA256>.authenticationCode(for: canonical.bytes, using: key.derived(for: "nonce"))
            do {
                let box = try AES.GCM.seal(
                    envelope.payload, using: key.derived(for: "payload"),
                    nonce: AES.GCM.Nonce(data: Array(code).prefix(12)),
                    authenticating: covered)
                let number = UInt64(name.generation)
                let generation = stride(from: UInt64(56), through: 0, by: -8).map {
                    UInt8(truncatingIfNeeded: number >> $0)
                }
                let payload = mark + generation + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
                return Envelope(schemaVersion: envelope.schemaVersion, payload: payload, terms: envelope.terms)
            } catch {
                throw StorageError(.unavailable, "\(name.record) could not be encrypted", key: name.record)
            }
        }

        /// The envelope as it was before, of which this is the payload.
        func opened(_ envelope: Envelope, of record: StoredRecord, with key: SecretKey) throws(StorageError) -> Envelope
        {
            do {
                let name = ContentKeyName(record.key, generation: generation)
                let box = try AES.GCM.SealedBox(combined: bytes[12...])
                let payload = try AES.GCM.open(
                    box, using: key.derived(for: "payload"), authenticating: Self.covered(envelope, as: name))
                return Envelope(
                    schemaVersion: envelope.schemaVersion, payload: [UInt8](payload), terms: envelope.terms)
            } catch {
                throw StorageError(
                    .corrupt, "\(record.key) cannot be decrypted: it was altered, or its key is another",
                    key: record.key,
                    found: record.revision)
            }
        }

        private static func covered(_ envelope: Envelope, as name: ContentKeyName) -> [UInt8] {
            var canonical = CanonicalBytes()
            canonical.append("community-safety-payload/1")
            canonical.append(name.record.partition.rawValue)
            canonical.append(name.record.kind.rawValue)
            canonical.append(name.record.id)
            canonical.append(Int64(name.generation))
            canonical.append(Int64(envelope.schemaVersion))
            canonical.append(Int64(envelope.terms.count))
            for term in envelope.terms {
                canonical.append(term.name)
                canonical.append(term.value)
            }
            return canonical.bytes
        }
    }
#endif
